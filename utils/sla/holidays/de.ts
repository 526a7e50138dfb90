import type { HolidayLaw, HolidayRule } from './law';

const epiphany: HolidayRule = ['01-06', 'Heilige Drei Könige', 'Epiphany'];
const easter: HolidayRule = ['E+0', 'Ostersonntag', 'Easter Sunday'];
const pentecost: HolidayRule = ['E+49', 'Pfingstsonntag', 'Pentecost'];
const corpusChristi: HolidayRule = ['E+60', 'Fronleichnam', 'Corpus Christi'];
const assumption: HolidayRule = ['08-15', 'Mariä Himmelfahrt', 'Assumption Day'];
const allSaints: HolidayRule = ['11-01', 'Allerheiligen', 'All Saints’ Day'];

function womensDay(from: number): HolidayRule {
  return ['03-08', 'Internationaler Frauentag', 'International Women’s Day', { from }];
}

function reformation(from: number): HolidayRule {
  return ['10-31', 'Reformationstag', 'Reformation Day', { from }];
}

/**
 * Germany: Artikel 2 of the Einigungsvertrag for 3 October, the states' holiday acts for the rest.
 *
 * A day that is free in some municipalities of a state only is left out: 15 August in Bavaria, Corpus
 * Christi in Saxony and Thuringia, the Peace Festival of Augsburg.
 */
export const DE: HolidayLaw = {
  rules: [
    ['01-01', 'Neujahr', 'New Year’s Day'],
    ['E-2', 'Karfreitag', 'Good Friday'],
    ['E+1', 'Ostermontag', 'Easter Monday'],
    ['05-01', 'Tag der Arbeit', 'Labour Day'],
    ['E+39', 'Christi Himmelfahrt', 'Ascension Day'],
    ['E+50', 'Pfingstmontag', 'Whit Monday'],
    ['10-03', 'Tag der Deutschen Einheit', 'German Unity Day'],
    ['12-25', '1. Weihnachtstag', 'Christmas Day'],
    ['12-26', '2. Weihnachtstag', 'Second Day of Christmas'],
    // 500 years of the Reformation: free everywhere, once.
    ['10-31', 'Reformationstag', 'Reformation Day', { only: [2017] }],
  ],
  states: {
    BW: [epiphany, corpusChristi, allSaints],
    BY: [epiphany, corpusChristi, allSaints],
    BE: [
      womensDay(2019),
      ['05-08', 'Tag der Befreiung', 'Liberation Day', { only: [2020, 2025] }],
      ['06-17', 'Jahrestag des Volksaufstandes', 'Uprising of 1953 Day', { only: [2028] }],
    ],
    BB: [easter, pentecost, reformation(1991)],
    HB: [reformation(2018)],
    HH: [reformation(2018)],
    HE: [corpusChristi],
    MV: [womensDay(2023), reformation(1991)],
    NI: [reformation(2018)],
    NW: [corpusChristi, allSaints],
    RP: [corpusChristi, allSaints],
    SL: [corpusChristi, assumption, allSaints],
    SN: [reformation(1992), ['11-16/3', 'Buß- und Bettag', 'Day of Repentance and Prayer']],
    ST: [epiphany, reformation(1992)],
    SH: [reformation(2018)],
    TH: [['09-20', 'Weltkindertag', 'Children’s Day', { from: 2019 }], reformation(1992)],
  },
};
