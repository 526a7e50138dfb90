import type { HolidayLaw } from './law';

/**
 * Bulgaria: Кодекс на труда, чл. 154. A holiday on a Saturday or Sunday frees the next working day since
 * 2017, the days of Easter excepted.
 */
export const BG: HolidayLaw = {
  rules: [
    ['01-01', 'Нова година', 'New Year’s Day', { substituted: true }],
    ['03-03', 'Ден на Освобождението на България', 'Liberation Day', { substituted: true }],
    ['O-2', 'Велики петък', 'Good Friday'],
    ['O-1', 'Велика събота', 'Holy Saturday'],
    ['O+0', 'Великден', 'Easter Sunday'],
    ['O+1', 'Великден', 'Easter Monday'],
    ['05-01', 'Ден на труда', 'Labour Day', { substituted: true }],
    ['05-06', 'Гергьовден', 'St George’s Day', { substituted: true }],
    [
      '05-24',
      'Ден на българската писменост и култура',
      'Bulgarian Letters and Culture Day',
      { substituted: true },
    ],
    ['09-06', 'Ден на Съединението', 'Unification Day', { substituted: true }],
    ['09-22', 'Ден на Независимостта на България', 'Independence Day', { substituted: true }],
    ['12-24', 'Бъдни вечер', 'Christmas Eve', { substituted: true }],
    ['12-25', 'Рождество Христово', 'Christmas Day', { substituted: true }],
    ['12-26', 'Рождество Христово', 'Second Day of Christmas', { substituted: true }],
  ],
};
