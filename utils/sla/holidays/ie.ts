import type { HolidayLaw } from './law';

/**
 * Ireland: Organisation of Working Time Act 1997, Second Schedule, and the regulations of 2022 for
 * St Brigid's Day. A holiday on a weekend stays there: what an employee gets for it is the employer's
 * choice (section 21).
 */
export const IE: HolidayLaw = {
  rules: [
    ['01-01', 'Lá Caille', 'New Year’s Day'],
    ['02-01', 'Lá Fhéile Bríde', 'St Brigid’s Day', { from: 2023, weekdays: [5] }],
    ['02-01/1', 'Lá Fhéile Bríde', 'St Brigid’s Day', { from: 2023, weekdays: [1, 2, 3, 4, 6, 7] }],
    ['03-17', 'Lá Fhéile Pádraig', 'St Patrick’s Day'],
    ['E+1', 'Luan Cásca', 'Easter Monday'],
    ['05-01/1', 'Lá Bealtaine', 'May Day'],
    ['06-01/1', 'Lá Saoire i mí an Mheithimh', 'June Holiday'],
    ['08-01/1', 'Lá Saoire i mí Lúnasa', 'August Holiday'],
    ['10-25/1', 'Lá Saoire i mí Dheireadh Fómhair', 'October Holiday'],
    ['12-25', 'Lá Nollag', 'Christmas Day'],
    ['12-26', 'Lá Fhéile Stiofáin', 'St Stephen’s Day'],
  ],
};
