import type { HolidayLaw } from './law';

/** Lithuania: Darbo kodeksas, 123 straipsnis. */
export const LT: HolidayLaw = {
  rules: [
    ['01-01', 'Naujieji metai', 'New Year’s Day'],
    ['02-16', 'Lietuvos valstybės atkūrimo diena', 'Restoration of the State Day'],
    ['03-11', 'Lietuvos nepriklausomybės atkūrimo diena', 'Restoration of Independence Day'],
    ['E+0', 'Velykos', 'Easter Sunday'],
    ['E+1', 'antroji Velykų diena', 'Easter Monday'],
    ['05-01', 'Tarptautinė darbo diena', 'Labour Day'],
    ['05-01/7', 'Motinos diena', 'Mother’s Day'],
    ['06-01/7', 'Tėvo diena', 'Father’s Day'],
    ['06-24', 'Joninės', 'St John’s Day'],
    ['07-06', 'Valstybės diena', 'Statehood Day'],
    ['08-15', 'Žolinė', 'Assumption Day'],
    ['11-01', 'Visų Šventųjų diena', 'All Saints’ Day'],
    ['11-02', 'Vėlinės', 'All Souls’ Day', { from: 2020 }],
    ['12-24', 'Kūčios', 'Christmas Eve'],
    ['12-25', 'Kalėdos', 'Christmas Day'],
    ['12-26', 'antroji Kalėdų diena', 'Second Day of Christmas'],
  ],
};
