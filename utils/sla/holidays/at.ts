import type { HolidayLaw } from './law';

/**
 * Austria: Arbeitsruhegesetz § 7 Abs. 2. Good Friday is a personal choice there (§ 7a), and the states'
 * patron saints' days are free for schools and offices only.
 */
export const AT: HolidayLaw = {
  rules: [
    ['01-01', 'Neujahr', 'New Year’s Day'],
    ['01-06', 'Heilige Drei Könige', 'Epiphany'],
    ['E+1', 'Ostermontag', 'Easter Monday'],
    ['05-01', 'Staatsfeiertag', 'National Holiday'],
    ['E+39', 'Christi Himmelfahrt', 'Ascension Day'],
    ['E+50', 'Pfingstmontag', 'Whit Monday'],
    ['E+60', 'Fronleichnam', 'Corpus Christi'],
    ['08-15', 'Mariä Himmelfahrt', 'Assumption Day'],
    ['10-26', 'Nationalfeiertag', 'National Day'],
    ['11-01', 'Allerheiligen', 'All Saints’ Day'],
    ['12-08', 'Mariä Empfängnis', 'Immaculate Conception'],
    ['12-25', 'Weihnachten', 'Christmas Day'],
    ['12-26', 'Stephanstag', 'St Stephen’s Day'],
  ],
};
