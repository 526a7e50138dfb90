import { expect, test } from 'vitest';

import { dayOf, isoDayOf, parseDay, weekdayOf, yearOf } from '@/utils/sla/civil-day';

test.each([
  ['1970-01-01', 0, 4],
  ['1969-12-31', -1, 3],
  ['1969-12-28', -4, 7],
  ['2026-11-20', 20_777, 5],
  ['2028-02-29', 21_243, 2],
])('%s is day %i and weekday %i', (iso, day, weekday) => {
  expect(parseDay(iso)).toBe(day);
  expect(isoDayOf(day)).toBe(iso);
  expect(weekdayOf(day)).toBe(weekday);
  expect(yearOf(day)).toBe(Number(iso.slice(0, 4)));
});

test('a month counts from 1', () => {
  expect(dayOf(2026, 11, 20)).toBe(parseDay('2026-11-20'));
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '20.11.2026', '2026-11-20T00:00Z', ''])(
  'refuses "%s"',
  (text) => {
    expect(() => parseDay(text)).toThrow(RangeError);
  },
);
