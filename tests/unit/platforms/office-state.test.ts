import { expect, test } from 'vitest';

import { allContacts } from '@/utils/platforms/contacts';
import { officeState } from '@/utils/platforms/office-state';

const office = allContacts().find(({ contact }) => contact.office)!.contact.office!;

test.each([
  ['in the middle of a Tuesday', '2026-06-09T12:00+02:00', true, '2026-06-09T18:00+02:00'],
  ['at the minute of opening', '2026-06-09T09:00+02:00', true, '2026-06-09T18:00+02:00'],
  ['at the minute of closing', '2026-06-09T18:00+02:00', false, '2026-06-10T09:00+02:00'],
  ['before opening', '2026-06-09T08:59+02:00', false, '2026-06-09T09:00+02:00'],
  ['on a Friday evening', '2026-06-12T20:00+02:00', false, '2026-06-15T09:00+02:00'],
  ['before Easter', '2026-04-02T18:30+02:00', false, '2026-04-07T09:00+02:00'],
  ['on Unity Day, a Saturday', '2026-10-03T12:00+02:00', false, '2026-10-05T09:00+02:00'],
  ['over the clock change', '2026-10-24T12:00+02:00', false, '2026-10-26T09:00+01:00'],
])('%s', (_text, now, isOpen, changesAt) => {
  expect(officeState(office, Date.parse(now))).toEqual({
    isOpen,
    changesAt: Date.parse(changesAt),
  });
});
