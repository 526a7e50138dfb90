import { expect, test } from 'vitest';

import { after24WorkingHours } from '../../e2e/expected-due.ts';

const SLOVAKIA = { timeZone: 'Europe/Bratislava', country: 'SK' } as const;

test.each([
  ['Tuesday to Wednesday, same time', '2026-11-17T10:00+01:00', '2026-11-18T10:00+01:00'],
  ['Friday afternoon to Monday afternoon', '2026-11-20T15:30+01:00', '2026-11-23T15:30+01:00'],
  ['Saturday counts from Monday 0:00', '2026-11-21T09:00+01:00', '2026-11-24T00:00+01:00'],
  ['Christmas Eve to Friday are holidays', '2026-12-23T12:00+01:00', '2026-12-28T12:00+01:00'],
  ['8 May is a working day in 2026', '2026-05-07T12:00+02:00', '2026-05-08T12:00+02:00'],
  ['15 September is a day off again in 2027', '2027-09-14T12:00+02:00', '2027-09-16T12:00+02:00'],
  ['over the end of summer time', '2026-10-23T12:00+02:00', '2026-10-26T12:00+01:00'],
])('%s', (_what, received, due) => {
  expect(after24WorkingHours(Date.parse(received), SLOVAKIA)).toBe(Date.parse(due));
});
