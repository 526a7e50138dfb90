import type { HolidayLaw } from './law';

/**
 * Slovakia: zákon č. 241/1993 Z. z. o štátnych sviatkoch, dňoch pracovného pokoja a pamätných dňoch.
 *
 * 1 September and 17 November are still state holidays, but no days off since 2024 and 2025. The
 * consolidation act of 2025 makes 8 May and 15 September working days in 2026 only.
 */
export const SK: HolidayLaw = {
  rules: [
    ['01-01', 'Deň vzniku Slovenskej republiky', 'Day of the Slovak Republic'],
    ['01-06', 'Zjavenie Pána', 'Epiphany'],
    ['E-2', 'Veľký piatok', 'Good Friday'],
    ['E+1', 'Veľkonočný pondelok', 'Easter Monday'],
    ['05-01', 'Sviatok práce', 'Labour Day'],
    ['05-08', 'Deň víťazstva nad fašizmom', 'Victory over Fascism Day', { except: [2026] }],
    ['07-05', 'Sviatok svätého Cyrila a Metoda', 'Saints Cyril and Methodius Day'],
    ['08-29', 'Výročie SNP', 'Slovak National Uprising Day'],
    ['09-01', 'Deň Ústavy Slovenskej republiky', 'Constitution Day', { to: 2023 }],
    ['09-15', 'Sedembolestná Panna Mária', 'Our Lady of Sorrows', { except: [2026] }],
    ['11-01', 'Sviatok všetkých svätých', 'All Saints’ Day'],
    ['11-17', 'Deň boja za slobodu a demokraciu', 'Freedom and Democracy Day', { to: 2024 }],
    ['12-24', 'Štedrý deň', 'Christmas Eve'],
    ['12-25', 'Prvý sviatok vianočný', 'Christmas Day'],
    ['12-26', 'Druhý sviatok vianočný', 'Second Day of Christmas'],
  ],
};
