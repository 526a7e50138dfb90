import type { HolidayLaw } from './law';

/** Poland: ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy. */
export const PL: HolidayLaw = {
  rules: [
    ['01-01', 'Nowy Rok', 'New Year’s Day'],
    ['01-06', 'Święto Trzech Króli', 'Epiphany'],
    ['E+0', 'Wielkanoc', 'Easter Sunday'],
    ['E+1', 'Poniedziałek Wielkanocny', 'Easter Monday'],
    ['05-01', 'Święto Państwowe', 'Labour Day'],
    ['05-03', 'Święto Narodowe Trzeciego Maja', 'Constitution Day'],
    ['E+49', 'Zielone Świątki', 'Pentecost'],
    ['E+60', 'Boże Ciało', 'Corpus Christi'],
    ['08-15', 'Wniebowzięcie Najświętszej Maryi Panny', 'Assumption Day'],
    ['11-01', 'Wszystkich Świętych', 'All Saints’ Day'],
    ['11-11', 'Narodowe Święto Niepodległości', 'Independence Day'],
    ['12-24', 'Wigilia Bożego Narodzenia', 'Christmas Eve', { from: 2025 }],
    ['12-25', 'Boże Narodzenie', 'Christmas Day'],
    ['12-26', 'Boże Narodzenie', 'Second Day of Christmas'],
  ],
};
