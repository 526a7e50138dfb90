import type { HolidayLaw } from './law';

/** Croatia: Zakon o blagdanima, spomendanima i neradnim danima (NN 110/2019). */
export const HR: HolidayLaw = {
  rules: [
    ['01-01', 'Nova godina', 'New Year’s Day'],
    ['01-06', 'Bogojavljenje', 'Epiphany'],
    ['E+0', 'Uskrs', 'Easter Sunday'],
    ['E+1', 'Uskrsni ponedjeljak', 'Easter Monday'],
    ['05-01', 'Praznik rada', 'Labour Day'],
    ['E+60', 'Tijelovo', 'Corpus Christi'],
    ['05-30', 'Dan državnosti', 'Statehood Day', { from: 2020 }],
    ['06-22', 'Dan antifašističke borbe', 'Anti-Fascist Struggle Day'],
    ['08-05', 'Dan pobjede i domovinske zahvalnosti', 'Victory and Homeland Thanksgiving Day'],
    ['08-15', 'Velika Gospa', 'Assumption Day'],
    ['11-01', 'Svi sveti', 'All Saints’ Day'],
    ['11-18', 'Dan sjećanja na žrtve Domovinskog rata', 'Remembrance Day', { from: 2020 }],
    ['12-25', 'Božić', 'Christmas Day'],
    ['12-26', 'Sveti Stjepan', 'St Stephen’s Day'],
  ],
};
