import type { HolidayLaw } from './law';

/** Luxembourg: Code du travail, article L. 232-2. */
export const LU: HolidayLaw = {
  rules: [
    ['01-01', 'Nouvel An', 'New Year’s Day'],
    ['E+1', 'Lundi de Pâques', 'Easter Monday'],
    ['05-01', 'Fête du Travail', 'Labour Day'],
    ['05-09', 'Journée de l’Europe', 'Europe Day', { from: 2019 }],
    ['E+39', 'Ascension', 'Ascension Day'],
    ['E+50', 'Lundi de Pentecôte', 'Whit Monday'],
    ['06-23', 'Célébration publique de l’anniversaire du Grand-Duc', 'National Day'],
    ['08-15', 'Assomption', 'Assumption Day'],
    ['11-01', 'Toussaint', 'All Saints’ Day'],
    ['12-25', 'Noël', 'Christmas Day'],
    ['12-26', 'Deuxième jour de Noël', 'St Stephen’s Day'],
  ],
};
