import { expect, test } from 'vitest';

import { dayOf, isoDayOf } from '@/utils/sla/civil-day';
import { holidaysIn } from '@/utils/sla/holidays';
import { holidayRegions } from '@/utils/sla/holidays/regions';

import { daysOfLibrary } from './library';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];

const days = (text: string): string[] => text.trim().split(/\s+/);

/** Days on which our table and date-holidays 3.37.0 differ, and why ours follows the law. */
const DIFFERENCES: readonly {
  region: string;
  why: string;
  onlyOurs?: string[];
  onlyTheirs?: string[];
}[] = [
  {
    region: 'SK',
    why: '8 May and 15 September are working days in 2026 only; the library has them so for good',
    onlyOurs: YEARS.filter((year) => year > 2026).flatMap((year) => [
      `${year}-05-08`,
      `${year}-09-15`,
    ]),
  },
  {
    region: 'HU',
    why: 'rest days moved by decree: 15/2023. GFM, 11/2024. and 10/2025. NGM rendelet',
    onlyOurs: days(`
      2024-08-19 2024-12-24 2024-12-27 2025-05-02 2025-10-24 2025-12-24 2026-01-02
      2026-08-21 2026-12-24
    `),
  },
  {
    region: 'GR',
    why: '1 May 2024 fell in Holy Week; the minister of labour moved it to the Tuesday after Easter',
    onlyOurs: ['2024-05-07'],
    onlyTheirs: ['2024-05-01'],
  },
  {
    region: 'BG',
    why: 'Кодекс на труда, чл. 154 (1): Holy Saturday is a holiday',
    onlyOurs: days(`
      2024-05-04 2025-04-19 2026-04-11 2028-04-15 2029-04-07 2030-04-27 2031-04-12
    `), // in 2027 and 2032 it is 1 May, which the library has
  },
  {
    region: 'BG',
    why: 'Кодекс на труда, чл. 154 (1): 25 and 26 December are both holidays',
    onlyOurs: YEARS.map((year) => `${year}-12-26`),
  },
  {
    region: 'BG',
    why: 'Кодекс на труда, чл. 154 (2): a holiday on a weekend frees the working day that follows',
    onlyOurs: days(`
      2024-03-04 2024-09-23 2025-05-26 2025-09-08 2026-05-25 2026-09-07 2026-12-28
      2027-05-04 2027-12-27 2027-12-28 2028-01-03 2028-05-08 2028-12-27 2029-03-05
      2029-05-07 2029-09-24 2030-03-04 2030-09-23 2031-05-26 2031-09-08 2032-05-04
      2032-12-27 2032-12-28
    `),
  },
  {
    region: 'LT',
    why: 'Darbo kodeksas, 123 str.: Mother’s Day and Father’s Day are holidays',
    onlyOurs: days(`
      2024-05-05 2024-06-02 2025-05-04 2025-06-01 2026-05-03 2026-06-07 2027-05-02
      2027-06-06 2028-05-07 2028-06-04 2029-05-06 2029-06-03 2030-05-05 2030-06-02
      2031-05-04 2031-06-01 2032-05-02 2032-06-06
    `),
  },
  {
    region: 'LV',
    why: 'likums „Par svētku, atceres un atzīmējamām dienām”: Mother’s Day and Pentecost are holidays',
    onlyOurs: days(`
      2024-05-12 2024-05-19 2025-05-11 2025-06-08 2026-05-10 2026-05-24 2027-05-09
      2027-05-16 2028-05-14 2028-06-04 2029-05-13 2029-05-20 2030-05-12 2030-06-09
      2031-05-11 2031-06-01 2032-05-09 2032-05-16
    `),
  },
];

test.each(holidayRegions())('%s has the holidays of date-holidays, 2024–2032', (region) => {
  const ours = new Set(ourDays(region));
  const theirs = daysOfLibrary(region, YEARS);
  const named = DIFFERENCES.filter((difference) => difference.region === region);

  expect([...ours].filter((day) => !theirs.has(day)).sort()).toEqual(
    named.flatMap(({ onlyOurs = [] }) => onlyOurs).sort(),
  );
  expect([...theirs].filter((day) => !ours.has(day)).sort()).toEqual(
    named.flatMap(({ onlyTheirs = [] }) => onlyTheirs).sort(),
  );
});

function ourDays(region: string): string[] {
  const holidays = holidaysIn(region);
  const found: string[] = [];
  for (let day = dayOf(2024, 1, 1); day < dayOf(2033, 1, 1); day += 1) {
    if (holidays.on(day) !== undefined) found.push(isoDayOf(day));
  }
  return found;
}
