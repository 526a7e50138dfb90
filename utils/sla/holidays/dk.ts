import type { HolidayLaw } from './law';

/**
 * Denmark: the holidays of the folkekirke; Great Prayer Day was abolished from 2024 (lov nr. 214 af
 * 6. marts 2023). Constitution Day and Christmas Eve are free by agreement, not by law.
 */
export const DK: HolidayLaw = {
  rules: [
    ['01-01', 'nytårsdag', 'New Year’s Day'],
    ['E-3', 'skærtorsdag', 'Maundy Thursday'],
    ['E-2', 'langfredag', 'Good Friday'],
    ['E+0', 'påskedag', 'Easter Sunday'],
    ['E+1', '2. påskedag', 'Easter Monday'],
    ['E+26', 'store bededag', 'Great Prayer Day', { to: 2023 }],
    ['E+39', 'Kristi himmelfartsdag', 'Ascension Day'],
    ['E+49', 'pinsedag', 'Pentecost'],
    ['E+50', '2. pinsedag', 'Whit Monday'],
    ['12-25', 'juledag', 'Christmas Day'],
    ['12-26', '2. juledag', 'Second Day of Christmas'],
  ],
};
