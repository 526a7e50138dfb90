import { expect, test } from 'vitest';

import { firstShowing, instantOf } from '../../panels/lib/zoned-time.ts';

const ZONE = 'Europe/Berlin';
const wall = (text: string): Parameters<typeof instantOf>[0] => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute, second: 0 };
};

test.each([
  ['in winter', '2026-11-24 12:30', '2026-11-24T11:30Z'],
  ['in summer', '2027-07-01 12:30', '2027-07-01T10:30Z'],
  ['a day that overflows the month', '2026-10-33 12:30', '2026-11-02T11:30Z'],
  ['before an hour that is left out', '2027-03-28 01:59', '2027-03-28T00:59Z'],
  ['the beginning of it', '2027-03-28 02:00', '2027-03-28T01:00Z'],
  ['in it', '2027-03-28 02:40', '2027-03-28T01:00Z'],
  ['after it', '2027-03-28 03:00', '2027-03-28T01:00Z'],
  ['in an hour that is told twice', '2026-10-25 02:40', '2026-10-25T00:40Z'],
  ['after it', '2026-10-25 03:00', '2026-10-25T02:00Z'],
])('an instant %s', (_, shown, at) => {
  expect(new Date(instantOf(wall(shown), ZONE))).toEqual(new Date(at));
});

test.each([
  ['2026-10-25T00:40Z', '2026-10-25T00:40Z'],
  ['2026-10-25T01:40Z', '2026-10-25T00:40Z'],
  ['2026-10-25T02:40Z', '2026-10-25T02:40Z'],
])('what is shown at %s is first shown at %s', (at, first) => {
  expect(new Date(firstShowing(Date.parse(at), ZONE))).toEqual(new Date(first));
});
