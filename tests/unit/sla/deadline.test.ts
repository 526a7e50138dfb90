import { describe, expect, test } from 'vitest';

import { type Calendar, type Clock, dueAt } from '@/utils/sla';

const at = (iso: string): number => Date.parse(iso);
const iso = (instant: number): string => new Date(instant).toISOString();

const slovakia: Calendar = {
  timeZone: 'Europe/Bratislava',
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: 'SK',
  closures: [],
};
const workingDay: Clock = { kind: 'workingDays', hours: 24, calendar: slovakia };

describe('24 hours on working days', () => {
  test.each([
    ['Friday afternoon to Monday', '2026-11-20T15:00+01:00', '2026-11-23T15:00+01:00'],
    ['Saturday noon to the end of Monday', '2026-11-21T12:00+01:00', '2026-11-24T00:00+01:00'],
    ['a weekend of 47 hours', '2026-03-27T15:00+01:00', '2026-03-30T15:00+02:00'],
    ['a whole working day ends with it', '2026-11-20T00:00+01:00', '2026-11-21T00:00+01:00'],
  ])('%s', (_when, received, due) => {
    expect(iso(dueAt(at(received), workingDay))).toBe(iso(at(due)));
  });
});
