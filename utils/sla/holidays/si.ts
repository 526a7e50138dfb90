import type { HolidayLaw } from './law';

/** Slovenia: Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji. */
export const SI: HolidayLaw = {
  rules: [
    ['01-01', 'novo leto', 'New Year'],
    ['01-02', 'novo leto', 'New Year', { from: 2017 }],
    ['02-08', 'Prešernov dan', 'Prešeren Day'],
    ['E+0', 'velika noč', 'Easter Sunday'],
    ['E+1', 'velikonočni ponedeljek', 'Easter Monday'],
    ['04-27', 'dan upora proti okupatorju', 'Day of Uprising Against Occupation'],
    ['05-01', 'praznik dela', 'Labour Day'],
    ['05-02', 'praznik dela', 'Labour Day'],
    ['E+49', 'binkoštna nedelja', 'Pentecost'],
    ['06-25', 'dan državnosti', 'Statehood Day'],
    // One free day after the floods of August 2023.
    ['08-14', 'dan solidarnosti', 'Solidarity Day', { only: [2023] }],
    ['08-15', 'Marijino vnebovzetje', 'Assumption Day'],
    ['10-31', 'dan reformacije', 'Reformation Day'],
    ['11-01', 'dan spomina na mrtve', 'Remembrance Day'],
    ['12-25', 'božič', 'Christmas Day'],
    ['12-26', 'dan samostojnosti in enotnosti', 'Independence and Unity Day'],
  ],
};
