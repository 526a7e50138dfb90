import type { HolidayLaw } from './law';

/**
 * Portugal: Código do Trabalho, artigo 234.º. Carnival Tuesday and the municipal day (artigo 235.º)
 * are optional and so no national holidays.
 */
export const PT: HolidayLaw = {
  rules: [
    ['01-01', 'Ano Novo', 'New Year’s Day'],
    ['E-2', 'Sexta-Feira Santa', 'Good Friday'],
    ['E+0', 'Domingo de Páscoa', 'Easter Sunday'],
    ['04-25', 'Dia da Liberdade', 'Freedom Day'],
    ['05-01', 'Dia do Trabalhador', 'Labour Day'],
    ['E+60', 'Corpo de Deus', 'Corpus Christi'],
    ['06-10', 'Dia de Portugal', 'Portugal Day'],
    ['08-15', 'Assunção de Nossa Senhora', 'Assumption Day'],
    ['10-05', 'Implantação da República', 'Republic Day'],
    ['11-01', 'Todos os Santos', 'All Saints’ Day'],
    ['12-01', 'Restauração da Independência', 'Restoration of Independence'],
    ['12-08', 'Imaculada Conceição', 'Immaculate Conception'],
    ['12-25', 'Natal', 'Christmas Day'],
  ],
};
