import { expect, test } from 'vitest';

import { packById } from '@/utils/platforms/registry';
import { absenceNotice, type Calendar } from '@/utils/sla';

import { slovakia } from './calendars';

const rule = { moreThanWorkingDays: 5, noticeDays: 14 };

test.each<[when: string, from: string, to: string, workingDays: number, lastDay: string | null]>([
  ['a week of five working days', '2026-11-23', '2026-11-29', 5, null],
  ['a sixth working day', '2026-11-23', '2026-11-30', 6, '2026-11-09'],
  ['six working days from a Saturday on', '2026-11-21', '2026-11-30', 6, '2026-11-07'],
  ['Christmas: holidays are no working days', '2026-12-21', '2027-01-01', 7, '2026-12-07'],
  ['a weekend', '2026-11-21', '2026-11-22', 0, null],
  ['over the end of summer time', '2026-10-19', '2026-10-26', 6, '2026-10-05'],
])('%s', (_when, from, to, workingDays, lastDay) => {
  expect(absenceNotice({ from, to }, slovakia, rule)).toEqual({ workingDays, lastDay });
});

test('closures and absences that are noted already do not make it shorter', () => {
  const days = { from: '2026-11-23', to: '2026-11-30' };
  const calendar: Calendar = { ...slovakia, closures: [days], absences: [days] };
  expect(absenceNotice(days, calendar, rule).workingDays).toBe(6);
});

test('refuses an absence that ends before it begins', () => {
  expect(() => absenceNotice({ from: '2026-11-23', to: '2026-11-22' }, slovakia, rule)).toThrow(
    RangeError,
  );
});

test('SWOPiFY wants to hear of more than five working days two weeks ahead', () => {
  expect(packById('swopify')?.absence).toMatchObject(rule);
});

test('every further deadline of a pack names a rule of its own', () => {
  const pack = packById('swopify');
  const rules = pack?.rules.map(({ id }) => id);
  for (const { rule: id } of [
    ...(pack?.deadlines ?? []),
    ...(pack?.absence ? [pack.absence] : []),
  ]) {
    expect(rules).toContain(id);
  }
});
