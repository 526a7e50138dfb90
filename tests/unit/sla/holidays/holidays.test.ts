import { describe, expect, test } from 'vitest';

import { dayOf, isoDayOf, parseDay, weekdayOf } from '@/utils/sla/civil-day';
import { holidaysIn } from '@/utils/sla/holidays';
import { orthodoxEaster, westernEaster } from '@/utils/sla/holidays/easter';
import { laws } from '@/utils/sla/holidays/laws';
import { holidayRegions } from '@/utils/sla/holidays/regions';
import { holidaysOfYear } from '@/utils/sla/holidays/year';

const nameOn = (region: string, day: string): string | undefined =>
  holidaysIn(region).on(parseDay(day))?.english;

test.each<[region: string, day: string, name: string | undefined, why: string]>([
  ['SK', '2025-05-08', 'Victory over Fascism Day', 'free before 2026'],
  ['SK', '2026-05-08', undefined, 'worked in 2026'],
  ['SK', '2027-05-08', 'Victory over Fascism Day', 'free again from 2027'],
  ['SK', '2026-09-15', undefined, 'worked in 2026'],
  ['SK', '2027-09-15', 'Our Lady of Sorrows', 'free again from 2027'],
  ['SK', '2024-09-01', undefined, 'no day off since 2024'],
  ['SK', '2024-11-17', 'Freedom and Democracy Day', 'the last time that it is free'],
  ['SK', '2025-11-17', undefined, 'no day off since 2025'],
  ['PL', '2024-12-24', undefined, 'worked until 2024'],
  ['PL', '2025-12-24', 'Christmas Eve', 'free since 2025'],
  ['PT', '2026-02-17', undefined, 'Carnival is optional'],
  ['PT', '2026-06-04', 'Corpus Christi', 'a national holiday'],
  ['SI', '2026-01-02', 'New Year', 'free since 2017'],
  ['SI', '2026-05-24', 'Pentecost', 'a Sunday that the law names'],
  ['DE', '2026-11-01', undefined, 'not in every state'],
  ['DE-BY', '2026-11-01', 'All Saints’ Day', 'in Bavaria'],
  ['DE-SN', '2026-11-18', 'Day of Repentance and Prayer', 'the Wednesday before 23 November'],
  ['DE-BE', '2028-06-17', 'Uprising of 1953 Day', 'once'],
  ['DK', '2023-05-05', 'Great Prayer Day', 'the last time'],
  ['DK', '2024-04-26', undefined, 'abolished from 2024'],
  ['NL', '2025-04-26', 'King’s Day', 'the eve of a Sunday'],
  ['NL', '2025-04-27', undefined, 'a Sunday'],
  ['NL', '2026-04-27', 'King’s Day', 'a Monday'],
  ['SE', '2026-06-20', 'Midsummer Day', 'the Saturday from 20 June on'],
  ['IE', '2029-02-05', 'St Brigid’s Day', 'the first Monday of February'],
  ['IE', '2030-02-01', 'St Brigid’s Day', '1 February where that is a Friday'],
  ['IE', '2030-02-04', undefined, 'not the Monday as well'],
  ['IT', '2025-10-04', undefined, 'worked before the law of 2025'],
  ['IT', '2026-10-04', 'St Francis of Assisi', 'a holiday again from 2026'],
  ['RO', '2026-04-10', 'Good Friday', 'Orthodox'],
  ['LV', '2024-05-06', 'Restoration of Independence Day', 'the Monday after a Saturday'],
  ['LV', '2024-05-04', 'Restoration of Independence Day', 'the Saturday itself'],
  ['BG', '2027-12-28', 'Second Day of Christmas', 'two holidays on one weekend free two days'],
  ['BG', '2021-05-04', 'Labour Day', '1 May on Holy Saturday frees the Tuesday after Easter'],
  ['BG', '2021-05-01', 'Holy Saturday', 'two holidays on one day have the name of the first'],
  ['GR', '2024-05-07', 'Labour Day', 'moved out of Holy Week'],
  ['HU', '2026-08-21', 'Moved rest day', 'by decree'],
])('%s, %s: %s, %s', (region, day, name) => {
  expect(nameOn(region, day)).toBe(name);
});

test('Hungary works a Saturday in place of each moved rest day', () => {
  const holidays = holidaysIn('HU');
  expect(holidays.workedInsteadOf(parseDay('2026-08-08'))).toBe(5);
  expect(holidays.workedInsteadOf(parseDay('2026-12-12'))).toBe(4);
  expect(holidays.workedInsteadOf(parseDay('2026-08-15'))).toBeUndefined();
  for (const [free, worked] of laws['HU']?.swaps ?? []) {
    expect(weekdayOf(parseDay(worked))).toBe(6);
    expect(weekdayOf(parseDay(free))).toBeLessThan(6);
    expect(free.slice(0, 4)).toBe(worked.slice(0, 4));
  }
});

describe('Easter', () => {
  test.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2038, '2038-04-25', '2038-04-25'],
    [1954, '1954-04-18', '1954-04-25'],
    [1981, '1981-04-19', '1981-04-26'],
    [2285, '2285-03-22', '2285-04-26'],
  ])('%i: Western on %s, Orthodox on %s', (year, western, orthodox) => {
    expect(isoDayOf(westernEaster(year))).toBe(western);
    expect(isoDayOf(orthodoxEaster(year))).toBe(orthodox);
  });

  test('falls on a Sunday, the Western one from 22 March to 25 April', () => {
    for (let year = 1900; year < 2300; year += 1) {
      const easter = westernEaster(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(weekdayOf(orthodoxEaster(year))).toBe(7);
      expect(easter).toBeGreaterThanOrEqual(dayOf(year, 3, 22));
      expect(easter).toBeLessThanOrEqual(dayOf(year, 4, 25));
    }
  });
});

test('every region of the table can be asked', () => {
  expect(holidayRegions()).toHaveLength(25 + 16);
  for (const region of holidayRegions()) {
    expect(nameOn(region, '2026-12-25')).toBe('Christmas Day');
  }
});

test.each(['XX', 'DE-XX', 'SK-BL', 'sk', ''])('refuses the unknown region "%s"', (region) => {
  expect(() => holidaysIn(region)).toThrow(RangeError);
});

test('refuses a rule that names no day', () => {
  expect(() => holidaysOfYear([['Easter', 'a', 'b']], 2026)).toThrow(RangeError);
});
