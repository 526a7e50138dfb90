import { describe, expect, test } from 'vitest';

import { absenceCalendar, dueInside, planAbsence } from '@/utils/absence/plan';
import { NO_CHOICE } from '@/utils/discussions';
import type { DiscussionView } from '@/utils/discussions/view';
import { packById } from '@/utils/platforms/registry';

const pack = packById('swopify')!;
const calendarOf = (market: string) => absenceCalendar(pack, pack.markets[market]!, NO_CHOICE);
const plan = (from: string, to: string, market = 'sk') =>
  planAbsence({ from, to }, pack.absence!, calendarOf(market));

describe('an absence', () => {
  test.each([
    ['two whole weeks', 'sk', '2026-06-01', '2026-06-14', 10, '2026-05-18', '2026-05-02'],
    ['one week is five working days', 'sk', '2026-06-01', '2026-06-07', 5, null, null],
    [
      'and the Monday after makes six',
      'sk',
      '2026-06-01',
      '2026-06-08',
      6,
      '2026-05-18',
      '2026-05-02',
    ],
    ['Easter takes two days in Slovakia', 'sk', '2026-03-30', '2026-04-07', 5, null, null],
    ['and one in Poland', 'pl', '2026-03-30', '2026-04-07', 6, '2026-03-16', '2026-02-28'],
    ['a weekend alone', 'sk', '2026-06-06', '2026-06-07', 0, null, null],
  ])('%s', (_text, market, from, to, workingDays, noticeBy, withdrawBy) => {
    expect(plan(from, to, market)).toMatchObject({ workingDays, noticeBy, withdrawBy });
  });

  test.each([
    ['2026-06-08', '2026-06-01'],
    ['', '2026-06-01'],
    ['2026-02-30', '2026-03-01'],
    ['tomorrow', 'later'],
  ])('from %j to %j is none', (from, to) => {
    expect(plan(from, to)).toBeNull();
  });

  test("lasts from midnight to midnight of the market's zone", () => {
    expect(plan('2026-03-28', '2026-03-29')).toMatchObject({
      from: Date.parse('2026-03-28T00:00:00+01:00'),
      to: Date.parse('2026-03-30T00:00:00+02:00'),
    });
  });
});

test('what waits and falls due inside is listed by its deadline', () => {
  const view = (key: string, state: DiscussionView['state'], due: string | null) =>
    ({ key, state, dueAt: due === null ? null : Date.parse(due) }) as DiscussionView;
  const views = [
    view('late', 'waiting', '2026-06-14T23:59:59+02:00'),
    view('early', 'waiting', '2026-06-01T00:00:00+02:00'),
    view('before', 'waiting', '2026-05-31T23:59:59+02:00'),
    view('after', 'waiting', '2026-06-15T00:00:00+02:00'),
    view('answered', 'answered', null),
    view('unknown', 'unknown', null),
  ];
  const inside = dueInside(views, plan('2026-06-01', '2026-06-14')!);
  expect(inside.map(({ key }) => key)).toEqual(['early', 'late']);
});
