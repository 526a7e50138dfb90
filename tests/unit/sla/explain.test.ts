import { describe, expect, test } from 'vitest';

import { type Calendar, type Clock, dueAt, type Explanation, explain } from '@/utils/sla';

import {
  at,
  calendarDays,
  iso,
  officeHours,
  opening,
  slovakia,
  withinWorkingDay,
} from './calendars';

/** A span a line: its ends in the calendar's days, and the reason or 'counted'. */
function lines({ spans, timeZone }: Explanation): string[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: timeZone ?? 'UTC',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return spans.map(({ from, to, reason }) => {
    const why = reason === null ? 'counted' : [reason.kind, 'name' in reason ? reason.name : ''];
    return `${format.format(from)} – ${format.format(to)} ${[why].flat().join(' ').trim()}`;
  });
}

const explainFrom = (received: string, clock: Clock): Explanation => explain(at(received), clock);

test('says what counted and what was skipped, in words of the country and in English', () => {
  const explanation = explainFrom('2026-12-23T15:00+01:00', withinWorkingDay());
  expect(lines(explanation)).toEqual([
    'Wed 15:00 – Thu 00:00 counted',
    'Thu 00:00 – Fri 00:00 holiday Štedrý deň',
    'Fri 00:00 – Sat 00:00 holiday Prvý sviatok vianočný',
    'Sat 00:00 – Mon 00:00 weekend',
    'Mon 00:00 – Mon 15:00 counted',
  ]);
  expect(explanation.spans[1]?.reason).toEqual({
    kind: 'holiday',
    name: 'Štedrý deň',
    english: 'Christmas Eve',
  });
  expect(explanation.timeZone).toBe('Europe/Bratislava');
  expect(explanation.clock).toEqual(withinWorkingDay());
  expect(iso(explanation.receivedAt)).toBe('2026-12-23T14:00:00.000Z');
  expect(iso(explanation.dueAt)).toBe('2026-12-28T14:00:00.000Z');
  expect(explanation.alternative).toBeNull();
});

test('skips nothing after the end of a working day that uses the time up', () => {
  expect(lines(explainFrom('2026-11-20T00:00+01:00', withinWorkingDay()))).toEqual([
    'Fri 00:00 – Sat 00:00 counted',
  ]);
});

test('names nights, breaks and days off apart', () => {
  const week = [...opening([1, 5], '09:00', '12:00'), ...opening([1, 5], '13:00', '17:00')];
  expect(lines(explainFrom('2026-11-20T11:00+01:00', officeHours(week, 6)))).toEqual([
    'Fri 11:00 – Fri 12:00 counted',
    'Fri 12:00 – Fri 13:00 outside-hours',
    'Fri 13:00 – Fri 17:00 counted',
    'Fri 17:00 – Sat 00:00 outside-hours',
    'Sat 00:00 – Mon 00:00 weekend',
    'Mon 00:00 – Mon 09:00 outside-hours',
    'Mon 09:00 – Mon 10:00 counted',
  ]);
});

test('received exactly as the office closes, nothing of that day counts', () => {
  const week = opening([1, 2, 3, 4, 5], '09:00', '17:00');
  expect(lines(explainFrom('2026-11-17T17:00+01:00', officeHours(week)))).toEqual([
    'Tue 17:00 – Wed 09:00 outside-hours',
    'Wed 09:00 – Wed 11:00 counted',
  ]);
});

test('names closures and absences, and the law before both', () => {
  const calendar: Calendar = {
    ...slovakia,
    closures: [{ from: '2026-01-05', to: '2026-01-07', name: 'Inventory' }],
    absences: [{ from: '2026-01-07', to: '2026-01-08' }],
  };
  expect(lines(explainFrom('2026-01-02T15:00+01:00', withinWorkingDay(calendar)))).toEqual([
    'Fri 15:00 – Sat 00:00 counted',
    'Sat 00:00 – Mon 00:00 weekend',
    'Mon 00:00 – Tue 00:00 closure Inventory',
    'Tue 00:00 – Wed 00:00 holiday Zjavenie Pána',
    'Wed 00:00 – Thu 00:00 closure Inventory',
    'Thu 00:00 – Fri 00:00 absence',
    'Fri 00:00 – Fri 15:00 counted',
  ]);
});

test('a change of the clock does not break a span', () => {
  expect(lines(explainFrom('2026-03-27T15:00+01:00', withinWorkingDay()))).toEqual([
    'Fri 15:00 – Sat 00:00 counted',
    'Sat 00:00 – Mon 00:00 weekend',
    'Mon 00:00 – Mon 15:00 counted',
  ]);
});

test.each<[kind: string, clock: Clock, timeZone: string | null]>([
  ['running hours', { kind: 'running', hours: 24 }, null],
  ['calendar days', calendarDays(1), 'Europe/Berlin'],
])('%s are one span that counts', (_kind, clock, timeZone) => {
  const explanation = explainFrom('2026-11-20T12:00Z', clock);
  expect(lines(explanation)).toHaveLength(1);
  expect(explanation.spans[0]).toMatchObject({ counted: true, reason: null });
  expect(explanation.timeZone).toBe(timeZone);
});

test('a due time that the platform states is explained as it stands', () => {
  const received = at('2026-11-20T12:00Z');
  const due = at('2026-11-25T12:00Z');
  const { dueAt: explained, spans } = explain(received, { kind: 'given' }, due);
  expect(explained).toBe(due);
  expect(spans).toEqual([{ from: received, to: due, counted: true, reason: null }]);
  expect(explain(due, { kind: 'given' }, received).spans).toEqual([]);
  expect(() => explain(received, { kind: 'given' })).toThrow(RangeError);
});

test('no time to answer has no spans', () => {
  expect(explainFrom('2026-11-20T12:00Z', { kind: 'running', hours: 0 }).spans).toEqual([]);
  const clock: Clock = { kind: 'workingDays', hours: 0, calendar: slovakia };
  expect(explainFrom('2026-11-21T12:00Z', clock).spans).toEqual([]);
});

describe('two readings', () => {
  test.each<[when: string, received: string, due: string, alternative: string | null]>([
    ['shown twice', '2026-10-20T02:30+02:00', '2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'],
    [
      'the first shown twice',
      '2026-10-20T02:00+02:00',
      '2026-10-25T02:00+02:00',
      '2026-10-25T02:00+01:00',
    ],
    ['skipped', '2026-03-24T02:30+01:00', '2026-03-29T03:00+02:00', '2026-03-29T03:30+02:00'],
    ['shown once', '2026-10-20T03:00+02:00', '2026-10-25T03:00+01:00', null],
    ['just before', '2026-10-20T01:59+02:00', '2026-10-25T01:59+02:00', null],
  ])('a time of day that is %s', (_when, received, due, alternative) => {
    const explanation = explainFrom(received, calendarDays(5));
    expect(iso(explanation.dueAt)).toBe(iso(at(due)));
    expect(explanation.alternative).toBe(alternative === null ? null : at(alternative));
  });

  const poland: Calendar = { ...slovakia, timeZone: 'Europe/Warsaw', holidays: 'PL' };
  const clock: Clock = { ...withinWorkingDay(), otherReading: withinWorkingDay(poland) };

  test('explains the earlier and keeps the later', () => {
    const explanation = explainFrom('2027-09-14T10:00+02:00', clock);
    expect(explanation.timeZone).toBe('Europe/Warsaw');
    expect(lines(explanation)).toEqual(['Tue 10:00 – Wed 10:00 counted']);
    expect(explanation.alternative).toBe(at('2027-09-16T10:00+02:00'));
  });

  test('that agree are one', () => {
    const explanation = explainFrom('2026-11-17T10:00+01:00', clock);
    expect(explanation.timeZone).toBe('Europe/Bratislava');
    expect(explanation.alternative).toBeNull();
  });

  test('due times and explanations agree', () => {
    for (const received of ['2026-11-10T10:00+01:00', '2027-09-14T10:00+02:00']) {
      expect(explainFrom(received, clock).dueAt).toBe(dueAt(at(received), clock));
    }
  });
});
