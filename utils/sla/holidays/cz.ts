import type { HolidayLaw } from './law';

/** Czechia: zákon č. 245/2000 Sb., o státních svátcích, o ostatních svátcích … */
export const CZ: HolidayLaw = {
  rules: [
    ['01-01', 'Den obnovy samostatného českého státu', 'Restoration of the Czech State'],
    ['E-2', 'Velký pátek', 'Good Friday', { from: 2016 }],
    ['E+1', 'Velikonoční pondělí', 'Easter Monday'],
    ['05-01', 'Svátek práce', 'Labour Day'],
    ['05-08', 'Den vítězství', 'Victory Day'],
    ['07-05', 'Den slovanských věrozvěstů Cyrila a Metoděje', 'Saints Cyril and Methodius Day'],
    ['07-06', 'Den upálení mistra Jana Husa', 'Jan Hus Day'],
    ['09-28', 'Den české státnosti', 'Czech Statehood Day'],
    ['10-28', 'Den vzniku samostatného československého státu', 'Czechoslovak Independence Day'],
    ['11-17', 'Den boje za svobodu a demokracii', 'Freedom and Democracy Day'],
    ['12-24', 'Štědrý den', 'Christmas Eve'],
    ['12-25', '1. svátek vánoční', 'Christmas Day'],
    ['12-26', '2. svátek vánoční', 'Second Day of Christmas'],
  ],
};
