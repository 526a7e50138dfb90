import * as fc from 'fast-check';

import type { Calendar, Clock, Opening } from '@/utils/sla';

import { REGIONS } from './oracle';

/** Zones of the markets, and others whose clocks do odd things. */
const ZONES = [
  'Europe/Bratislava',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/Bucharest',
  'America/New_York',
  'America/St_Johns', // half an hour off
  'America/Havana', // 0:00 is skipped and shown twice
  'Africa/Cairo', // so it is here
  'Asia/Beirut',
  'Africa/Casablanca', // four changes a year
  'Australia/Lord_Howe', // changes by half an hour
  'Pacific/Chatham', // a quarter of an hour off
  'Pacific/Auckland',
  'UTC',
];

const FIRST = Date.UTC(2024, 0, 1);
const LAST = Date.UTC(2028, 5, 1);

/** Some days on which clocks change, in Europe and elsewhere: half of all cases begin near one. */
const CHANGES = ['2024-03-31', '2024-10-27', '2025-03-30', '2026-03-29', '2026-10-25', '2027-10-31']
  .concat(['2024-04-26', '2024-11-03', '2025-03-09', '2026-04-05', '2027-09-26', '2026-02-15'])
  .map((day) => Date.parse(day));

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Epoch ms at full minutes and between them. */
export const receivedAt: fc.Arbitrary<number> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: FIRST, max: LAST }),
      fc
        .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -4 * DAY_MS, max: 2 * DAY_MS }))
        .map(([change, distance]) => change + distance),
    ),
    fc.constantFrom(1, 60_000, HOUR_MS / 2, HOUR_MS),
  )
  .map(([instant, grain]) => Math.floor(instant / grain) * grain);

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const closure = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 0, max: 9 }))
  .map(([from, days]) => ({ from: isoDay(from), to: isoDay(from + days * DAY_MS) }));

const calendar: fc.Arbitrary<Calendar> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  workingWeekdays: fc.oneof(
    fc.constant([1, 2, 3, 4, 5]),
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  ),
  holidays: fc.option(fc.constantFrom(...REGIONS), { nil: null }),
  closures: fc.array(closure, { maxLength: 3 }),
  absences: fc.array(closure, { maxLength: 1 }),
});

const timeOf = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

const opening: fc.Arbitrary<Opening> = fc
  .tuple(
    fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
    fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 2 }),
  )
  .map(([weekday, quarters]) => {
    const [from = 0, to = 0] = quarters.toSorted((a, b) => a - b);
    return { weekday, from: timeOf(from), to: timeOf(to) };
  });

const hours = fc.oneof(
  fc.constant(24),
  fc.integer({ min: 0, max: 72 }),
  fc.integer({ min: 1, max: 200_000_000 }).map((milliseconds) => milliseconds / HOUR_MS),
);

/** Every kind of clock that is counted; those of working time make up most. */
export const clock: fc.Arbitrary<Clock> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('workingDays'), hours, calendar }) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind: fc.constant('officeHours'),
        hours: fc.oneof(
          fc.integer({ min: 0, max: 8 }),
          fc.integer({ min: 1, max: 480 }).map((m) => m / 60),
        ),
        calendar,
        opening: fc.array(opening, { minLength: 1, maxLength: 10 }),
      })
      // One opening on a worked day at least, else the clock never ends.
      .map((office) => ({
        ...office,
        opening: office.opening.map((each) => ({
          ...each,
          weekday: fits(each.weekday, office.calendar),
        })),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('calendarDays'),
      days: fc.integer({ min: 1, max: 20 }),
      timeZone: fc.constantFrom(...ZONES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('running'), hours }) },
);

function fits(weekday: Opening['weekday'], { workingWeekdays }: Calendar): Opening['weekday'] {
  if (workingWeekdays.includes(weekday)) return weekday;
  return ([1, 2, 3, 4, 5, 6, 7] as const).find((each) => workingWeekdays.includes(each)) ?? weekday;
}
