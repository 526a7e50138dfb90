import type { HolidayLaw } from './law';

/**
 * Sweden: lag (1989:253) om allmänna helgdagar. The eves of Midsummer, Christmas and New Year are not in it.
 */
export const SE: HolidayLaw = {
  rules: [
    ['01-01', 'nyårsdagen', 'New Year’s Day'],
    ['01-06', 'trettondedag jul', 'Epiphany'],
    ['E-2', 'långfredagen', 'Good Friday'],
    ['E+0', 'påskdagen', 'Easter Sunday'],
    ['E+1', 'annandag påsk', 'Easter Monday'],
    ['05-01', 'första maj', 'May Day'],
    ['E+39', 'Kristi himmelsfärdsdag', 'Ascension Day'],
    ['E+49', 'pingstdagen', 'Pentecost'],
    ['06-06', 'Sveriges nationaldag', 'National Day'],
    ['06-20/6', 'midsommardagen', 'Midsummer Day'],
    ['10-31/6', 'alla helgons dag', 'All Saints’ Day'],
    ['12-25', 'juldagen', 'Christmas Day'],
    ['12-26', 'annandag jul', 'Second Day of Christmas'],
  ],
};
