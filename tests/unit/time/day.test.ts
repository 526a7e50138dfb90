import { expect, test } from 'vitest';

import { formatDay } from '@/utils/time/day';

const AT = Date.parse('2026-11-02T00:00:00+01:00');

test.each([
  ['2026-11-20T10:00:00Z', 'Europe/Berlin', 'Mon 2 Nov'],
  ['2027-01-20T10:00:00Z', 'Europe/Berlin', 'Mon, 2 Nov 2026'],
  ['2026-11-20T10:00:00Z', 'America/New_York', 'Sun 1 Nov'],
])('on %s, in %s, as %s', (now, timeZone, printed) => {
  expect(formatDay(AT, { locale: 'en-GB', timeZone, now: Date.parse(now) })).toBe(printed);
});
