import type { HolidayLaw } from './law';

/**
 * France: Code du travail, article L3133-1. The two further days of Alsace and Moselle, and those of the
 * overseas departments, are left out.
 */
export const FR: HolidayLaw = {
  rules: [
    ['01-01', 'Jour de l’an', 'New Year’s Day'],
    ['E+1', 'Lundi de Pâques', 'Easter Monday'],
    ['05-01', 'Fête du Travail', 'Labour Day'],
    ['05-08', 'Victoire 1945', 'Victory Day'],
    ['E+39', 'Ascension', 'Ascension Day'],
    ['E+50', 'Lundi de Pentecôte', 'Whit Monday'],
    ['07-14', 'Fête nationale', 'National Day'],
    ['08-15', 'Assomption', 'Assumption Day'],
    ['11-01', 'Toussaint', 'All Saints’ Day'],
    ['11-11', 'Armistice 1918', 'Armistice Day'],
    ['12-25', 'Noël', 'Christmas Day'],
  ],
};
