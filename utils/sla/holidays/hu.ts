import type { HolidayLaw } from './law';

/**
 * Hungary: 2012. évi I. törvény (a munka törvénykönyvéről) 102. § (1). The minister moves rest days each
 * year by decree for whoever works Monday to Friday; later years follow when they are decreed.
 */
export const HU: HolidayLaw = {
  rules: [
    ['01-01', 'újév', 'New Year’s Day'],
    ['03-15', 'az 1848-as forradalom ünnepe', '1848 Revolution Day'],
    ['E-2', 'nagypéntek', 'Good Friday', { from: 2017 }],
    ['E+0', 'húsvétvasárnap', 'Easter Sunday'],
    ['E+1', 'húsvéthétfő', 'Easter Monday'],
    ['05-01', 'a munka ünnepe', 'Labour Day'],
    ['E+49', 'pünkösdvasárnap', 'Pentecost'],
    ['E+50', 'pünkösdhétfő', 'Whit Monday'],
    ['08-20', 'az államalapítás ünnepe', 'State Foundation Day'],
    ['10-23', 'az 1956-os forradalom ünnepe', '1956 Revolution Day'],
    ['11-01', 'mindenszentek', 'All Saints’ Day'],
    ['12-25', 'karácsony', 'Christmas Day'],
    ['12-26', 'karácsony', 'Second Day of Christmas'],
  ],
  swaps: [
    ['2024-08-19', '2024-08-03'],
    ['2024-12-24', '2024-12-07'],
    ['2024-12-27', '2024-12-14'],
    ['2025-05-02', '2025-05-17'],
    ['2025-10-24', '2025-10-18'],
    ['2025-12-24', '2025-12-13'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-21', '2026-08-08'],
    ['2026-12-24', '2026-12-12'],
  ],
  swapName: ['áthelyezett pihenőnap', 'Moved rest day'],
};
