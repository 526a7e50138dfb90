import type { HolidayLaw } from './law';

/**
 * Netherlands: Algemene termijnenwet, artikel 3.
 *
 * Good Friday and 5 May, which that act names too, are worked in most trades: left out, so that a
 * deadline is in time by either reading.
 */
export const NL: HolidayLaw = {
  rules: [
    ['01-01', 'Nieuwjaarsdag', 'New Year’s Day'],
    ['E+0', 'eerste paasdag', 'Easter Sunday'],
    ['E+1', 'tweede paasdag', 'Easter Monday'],
    ['04-27', 'Koningsdag', 'King’s Day', { weekdays: [1, 2, 3, 4, 5, 6] }],
    ['04-26', 'Koningsdag', 'King’s Day', { weekdays: [6] }],
    ['E+39', 'Hemelvaartsdag', 'Ascension Day'],
    ['E+49', 'eerste pinksterdag', 'Pentecost'],
    ['E+50', 'tweede pinksterdag', 'Whit Monday'],
    ['12-25', 'eerste kerstdag', 'Christmas Day'],
    ['12-26', 'tweede kerstdag', 'Second Day of Christmas'],
  ],
};
