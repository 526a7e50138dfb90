import type { HolidayLaw } from './law';

/**
 * Italy: legge 27 maggio 1949, n. 260; 4 October by legge 8 ottobre 2025, n. 151. The patron saint's day of
 * each town is left out.
 */
export const IT: HolidayLaw = {
  rules: [
    ['01-01', 'Capodanno', 'New Year’s Day'],
    ['01-06', 'Epifania', 'Epiphany'],
    ['E+0', 'Pasqua', 'Easter Sunday'],
    ['E+1', 'Lunedì dell’Angelo', 'Easter Monday'],
    ['04-25', 'Festa della Liberazione', 'Liberation Day'],
    ['05-01', 'Festa del Lavoro', 'Labour Day'],
    ['06-02', 'Festa della Repubblica', 'Republic Day'],
    ['08-15', 'Assunzione di Maria', 'Assumption Day'],
    ['10-04', 'San Francesco d’Assisi', 'St Francis of Assisi', { from: 2026 }],
    ['11-01', 'Ognissanti', 'All Saints’ Day'],
    ['12-08', 'Immacolata Concezione', 'Immaculate Conception'],
    ['12-25', 'Natale', 'Christmas Day'],
    ['12-26', 'Santo Stefano', 'St Stephen’s Day'],
  ],
};
