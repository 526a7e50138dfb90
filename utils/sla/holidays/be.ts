import type { HolidayLaw } from './law';

/**
 * Belgium: koninklijk besluit van 18 april 1974, artikel 1. The day that an employer gives for a holiday on
 * a Sunday differs from firm to firm.
 */
export const BE: HolidayLaw = {
  rules: [
    ['01-01', 'Nieuwjaar', 'New Year’s Day'],
    ['E+1', 'Paasmaandag', 'Easter Monday'],
    ['05-01', 'Dag van de Arbeid', 'Labour Day'],
    ['E+39', 'Hemelvaartsdag', 'Ascension Day'],
    ['E+50', 'Pinkstermaandag', 'Whit Monday'],
    ['07-21', 'Nationale feestdag', 'National Day'],
    ['08-15', 'Onze-Lieve-Vrouw-Hemelvaart', 'Assumption Day'],
    ['11-01', 'Allerheiligen', 'All Saints’ Day'],
    ['11-11', 'Wapenstilstand', 'Armistice Day'],
    ['12-25', 'Kerstmis', 'Christmas Day'],
  ],
};
