import type { HolidayLaw } from './law';

/**
 * Latvia: likums „Par svētku, atceres un atzīmējamām dienām”, 1. pants. The closing day of the Song and
 * Dance Festival, every five years, follows when its date is set.
 */
export const LV: HolidayLaw = {
  rules: [
    ['01-01', 'Jaungada diena', 'New Year’s Day'],
    ['E-2', 'Lielā Piektdiena', 'Good Friday'],
    ['E+0', 'Lieldienas', 'Easter Sunday'],
    ['E+1', 'Otrās Lieldienas', 'Easter Monday'],
    ['05-01', 'Darba svētki', 'Labour Day'],
    [
      '05-04',
      'Latvijas Republikas Neatkarības atjaunošanas diena',
      'Restoration of Independence Day',
      { substituted: true },
    ],
    ['05-08/7', 'Mātes diena', 'Mother’s Day'],
    ['E+49', 'Vasarsvētki', 'Pentecost'],
    ['06-23', 'Līgo diena', 'Midsummer Eve'],
    ['06-24', 'Jāņu diena', 'Midsummer Day'],
    [
      '07-09',
      'Vispārējo latviešu Dziesmu un deju svētku noslēguma diena',
      'Closing Day of the Song and Dance Festival',
      { only: [2023], substituted: true },
    ],
    [
      '11-18',
      'Latvijas Republikas proklamēšanas diena',
      'Proclamation of the Republic Day',
      { substituted: true },
    ],
    ['12-24', 'Ziemassvētku vakars', 'Christmas Eve'],
    ['12-25', 'Ziemassvētki', 'Christmas Day'],
    ['12-26', 'Otrie Ziemassvētki', 'Second Day of Christmas'],
    ['12-31', 'Vecgada diena', 'New Year’s Eve'],
  ],
};
