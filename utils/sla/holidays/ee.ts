import type { HolidayLaw } from './law';

/** Estonia: pühade ja tähtpäevade seadus, § 1–2. */
export const EE: HolidayLaw = {
  rules: [
    ['01-01', 'uusaasta', 'New Year’s Day'],
    ['02-24', 'iseseisvuspäev', 'Independence Day'],
    ['E-2', 'suur reede', 'Good Friday'],
    ['E+0', 'ülestõusmispühade 1. püha', 'Easter Sunday'],
    ['05-01', 'kevadpüha', 'Spring Day'],
    ['E+49', 'nelipühade 1. püha', 'Pentecost'],
    ['06-23', 'võidupüha', 'Victory Day'],
    ['06-24', 'jaanipäev', 'Midsummer Day'],
    ['08-20', 'taasiseseisvumispäev', 'Restoration of Independence Day'],
    ['12-24', 'jõululaupäev', 'Christmas Eve'],
    ['12-25', 'esimene jõulupüha', 'Christmas Day'],
    ['12-26', 'teine jõulupüha', 'Second Day of Christmas'],
  ],
};
