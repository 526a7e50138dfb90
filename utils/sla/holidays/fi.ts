import type { HolidayLaw } from './law';

/**
 * Finland: kirkkolaki (652/2023), laki itsenäisyyspäivästä, laki vapunpäivästä. The eves of Midsummer and
 * Christmas are free by agreement, not by law.
 */
export const FI: HolidayLaw = {
  rules: [
    ['01-01', 'uudenvuodenpäivä', 'New Year’s Day'],
    ['01-06', 'loppiainen', 'Epiphany'],
    ['E-2', 'pitkäperjantai', 'Good Friday'],
    ['E+0', 'pääsiäispäivä', 'Easter Sunday'],
    ['E+1', 'toinen pääsiäispäivä', 'Easter Monday'],
    ['05-01', 'vapunpäivä', 'May Day'],
    ['E+39', 'helatorstai', 'Ascension Day'],
    ['E+49', 'helluntaipäivä', 'Pentecost'],
    ['06-20/6', 'juhannuspäivä', 'Midsummer Day'],
    ['10-31/6', 'pyhäinpäivä', 'All Saints’ Day'],
    ['12-06', 'itsenäisyyspäivä', 'Independence Day'],
    ['12-25', 'joulupäivä', 'Christmas Day'],
    ['12-26', 'tapaninpäivä', 'St Stephen’s Day'],
  ],
};
