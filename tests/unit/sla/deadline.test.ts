import { describe, expect, test } from 'vitest';

import { type Calendar, type Clock, dueAt } from '@/utils/sla';

import {
  at,
  calendarDays,
  everyDay,
  iso,
  officeHours,
  opening,
  slovakia,
  withinWorkingDay,
} from './calendars';

type Case = [when: string, received: string, due: string];

function expectDue(clock: Clock, received: string, due: string): void {
  expect(iso(dueAt(at(received), clock))).toBe(iso(at(due)));
}

describe('24 hours on working days', () => {
  test.each<Case>([
    ['on a working day', '2026-11-17T09:30:15.250+01:00', '2026-11-18T09:30:15.250+01:00'],
    ['on Friday afternoon', '2026-11-20T15:00+01:00', '2026-11-23T15:00+01:00'],
    ['on Saturday noon', '2026-11-21T12:00+01:00', '2026-11-24T00:00+01:00'],
    ['at the first instant of Saturday', '2026-11-21T00:00+01:00', '2026-11-24T00:00+01:00'],
    ['at the last of Friday', '2026-11-20T23:59:59.999+01:00', '2026-11-23T23:59:59.999+01:00'],
    ['at the last of Sunday', '2026-11-22T23:59:59.999+01:00', '2026-11-24T00:00+01:00'],
    ['at 0:00 on Friday: due as it ends', '2026-11-20T00:00+01:00', '2026-11-21T00:00+01:00'],
    ['before the weekend of 47 hours', '2026-03-27T15:00+01:00', '2026-03-30T15:00+02:00'],
    ['before the weekend of 49 hours', '2026-10-23T15:00+02:00', '2026-10-26T15:00+01:00'],
    ['on a holiday', '2026-01-06T12:00+01:00', '2026-01-08T00:00+01:00'],
    ['before Christmas and a weekend', '2026-12-23T15:00+01:00', '2026-12-28T15:00+01:00'],
    ['over New Year and Epiphany', '2025-12-31T18:00+01:00', '2026-01-02T18:00+01:00'],
    ['on 8 May 2026, which is worked', '2026-05-08T10:00+02:00', '2026-05-11T10:00+02:00'],
    ['on 7 May 2029: the 8th is free', '2029-05-07T10:00+02:00', '2029-05-09T10:00+02:00'],
  ])('received %s', (_when, received, due) => expectDue(withinWorkingDay(), received, due));

  test('the zone of the calendar counts, not that of the machine', () => {
    const received = '2026-11-20T23:30Z'; // Friday in Lisbon, Saturday in Bratislava
    const lisbon: Calendar = { ...slovakia, timeZone: 'Europe/Lisbon', holidays: 'PT' };
    expectDue(withinWorkingDay(lisbon), received, '2026-11-23T23:30Z');
    expectDue(withinWorkingDay(), received, '2026-11-23T23:00Z');
  });

  test('without holidays Christmas counts', () => {
    const none: Calendar = { ...slovakia, holidays: null };
    expectDue(withinWorkingDay(none), '2026-12-24T10:00+01:00', '2026-12-25T10:00+01:00');
  });

  test('a shop that works Tuesday to Saturday', () => {
    const calendar: Calendar = { ...slovakia, workingWeekdays: [2, 3, 4, 5, 6] };
    expectDue(withinWorkingDay(calendar), '2026-11-21T15:00+01:00', '2026-11-24T15:00+01:00');
  });

  test('a closure is skipped, its first and its last day as well', () => {
    const closures = [{ from: '2026-11-24', to: '2026-11-25' }];
    const calendar: Calendar = { ...slovakia, closures };
    expectDue(withinWorkingDay(calendar), '2026-11-23T15:00+01:00', '2026-11-26T15:00+01:00');
  });

  test('an absence is skipped like a closure', () => {
    const calendar: Calendar = {
      ...slovakia,
      absences: [{ from: '2026-11-24', to: '2026-11-24' }],
    };
    expectDue(withinWorkingDay(calendar), '2026-11-23T15:00+01:00', '2026-11-25T15:00+01:00');
  });

  test.each<Case>([
    ['a rest day moved by decree is skipped', '2026-08-19T10:00+02:00', '2026-08-24T10:00+02:00'],
    ['the Saturday worked instead counts', '2026-08-07T10:00+02:00', '2026-08-08T10:00+02:00'],
    ['the Saturday after does not', '2026-08-14T10:00+02:00', '2026-08-17T10:00+02:00'],
  ])('in Hungary %s', (_when, received, due) => {
    const calendar: Calendar = { ...slovakia, timeZone: 'Europe/Budapest', holidays: 'HU' };
    expectDue(withinWorkingDay(calendar), received, due);
  });

  test('more working time than there is in ten years', () => {
    const clock: Clock = { kind: 'workingDays', hours: 100_000, calendar: everyDay('UTC') };
    expect(dueAt(0, clock)).toBe(100_000 * 3_600_000);
  });

  test('a shop that does not work Fridays works no Saturday in their place', () => {
    const calendar: Calendar = {
      timeZone: 'Europe/Budapest',
      workingWeekdays: [1, 2, 3, 4],
      holidays: 'HU',
      closures: [],
    };
    expectDue(withinWorkingDay(calendar), '2026-08-06T10:00+02:00', '2026-08-10T10:00+02:00');
  });

  test.each<[hours: number, due: string]>([
    [0, '2026-11-21T12:00+01:00'],
    [0.5, '2026-11-23T00:30+01:00'],
    [72, '2026-11-26T00:00+01:00'],
    [24 * 22, '2026-12-23T00:00+01:00'],
  ])('%d hours from Saturday noon', (hours, due) => {
    expectDue({ kind: 'workingDays', hours, calendar: slovakia }, '2026-11-21T12:00+01:00', due);
  });
});

describe('days that are not 24 hours from 0:00', () => {
  test.each<[when: string, timeZone: string, received: string, due: string]>([
    [
      'a working day of 23 hours is used up an hour early',
      'Europe/Bratislava',
      '2026-03-29T00:00+01:00',
      '2026-03-30T01:00+02:00',
    ],
    [
      'a working day of 25 hours has an hour left',
      'Europe/Bratislava',
      '2026-10-25T00:00+02:00',
      '2026-10-25T23:00+01:00',
    ],
    [
      'a day that starts at 1:00',
      'Africa/Cairo', // clocks go from 0:00 to 1:00 on the last Friday of April
      '2026-04-24T01:00+03:00',
      '2026-04-25T01:00+03:00',
    ],
    [
      'a day that the calendar of the zone leaves out',
      'Pacific/Apia', // 30 December 2011 did not exist
      '2011-12-29T12:00-10:00',
      '2011-12-31T12:00+14:00',
    ],
    [
      'a change of the clock by half an hour',
      'Australia/Lord_Howe',
      '2026-10-04T00:00+10:30',
      '2026-10-05T00:30+11:00',
    ],
  ])('%s', (_when, timeZone, received, due) => {
    expectDue(withinWorkingDay(everyDay(timeZone)), received, due);
  });

  test('a weekend that ends at 1:00 is followed by a Sunday that starts then', () => {
    const sundays: Calendar = { ...everyDay('Asia/Beirut'), workingWeekdays: [7] };
    const clock: Clock = { kind: 'workingDays', hours: 1, calendar: sundays };
    // Lebanon's clocks go from 0:00 to 1:00 on the last Sunday of March.
    expectDue(clock, '2026-03-28T20:00+02:00', '2026-03-29T02:00+03:00');
  });
});

describe('office hours', () => {
  const WEEK = [1, 2, 3, 4, 5];
  const nineToFive = officeHours(opening(WEEK, '09:00', '17:00'));

  test.each<Case>([
    ['within hours', '2026-11-17T10:00+01:00', '2026-11-17T12:00+01:00'],
    ['before the office opens', '2026-11-17T07:00+01:00', '2026-11-17T11:00+01:00'],
    ['exactly as it opens', '2026-11-17T09:00+01:00', '2026-11-17T11:00+01:00'],
    ['after it closed', '2026-11-17T18:00+01:00', '2026-11-18T11:00+01:00'],
    ['exactly as it closes', '2026-11-17T17:00+01:00', '2026-11-18T11:00+01:00'],
    ['one ms before', '2026-11-17T16:59:59.999+01:00', '2026-11-18T10:59:59.999+01:00'],
    ['so that it is due exactly at closing', '2026-11-17T15:00+01:00', '2026-11-17T17:00+01:00'],
    ['on a Friday evening', '2026-11-20T16:00+01:00', '2026-11-23T10:00+01:00'],
    ['on a Saturday', '2026-11-21T10:00+01:00', '2026-11-23T11:00+01:00'],
    ['on a holiday', '2026-01-06T10:00+01:00', '2026-01-07T11:00+01:00'],
  ])('received %s', (_when, received, due) => expectDue(nineToFive, received, due));

  const withLunch = [...opening(WEEK, '13:00', '17:00'), ...opening(WEEK, '09:00', '12:00')];
  test.each<Case>([
    ['into the break', '2026-11-17T11:00+01:00', '2026-11-17T14:00+01:00'],
    ['in the break', '2026-11-17T12:30+01:00', '2026-11-17T15:00+01:00'],
    ['due as the break begins', '2026-11-17T10:00+01:00', '2026-11-17T12:00+01:00'],
  ])('several intervals a day: %s', (_when, received, due) => {
    expectDue(officeHours(withLunch), received, due);
  });

  test('openings that overlap count once', () => {
    const twice = [...opening(WEEK, '09:00', '12:00'), ...opening(WEEK, '10:00', '17:00')];
    expectDue(officeHours(twice, 8), '2026-11-17T09:00+01:00', '2026-11-17T17:00+01:00');
  });

  test('an opening up to 24:00 goes on at 0:00 of the next day', () => {
    const late = [...opening(WEEK, '22:00', '24:00'), ...opening(WEEK, '00:00', '02:00')];
    expectDue(officeHours(late, 3), '2026-11-17T22:00+01:00', '2026-11-18T01:00+01:00');
    expectDue(officeHours(late, 2), '2026-11-17T22:00+01:00', '2026-11-18T00:00+01:00');
  });

  test('a Saturday that Hungary works keeps the hours of the weekday it stands for', () => {
    const calendar: Calendar = { ...slovakia, timeZone: 'Europe/Budapest', holidays: 'HU' };
    const clock = officeHours(opening([5], '09:00', '13:00'), 2, calendar);
    expectDue(clock, '2026-08-07T12:00+02:00', '2026-08-08T10:00+02:00');
  });

  test('a shop that works Saturdays anyway keeps its own hours on them', () => {
    const calendar: Calendar = {
      timeZone: 'Europe/Budapest',
      workingWeekdays: [1, 2, 3, 4, 5, 6],
      holidays: 'HU',
      closures: [],
    };
    const week = [...opening([5], '09:00', '13:00'), ...opening([6], '10:00', '12:00')];
    expectDue(officeHours(week, 2, calendar), '2026-08-07T12:00+02:00', '2026-08-08T11:00+02:00');
  });

  test.each<[when: string, from: string, to: string, received: string, due: string]>([
    [
      'an opening in the hour that is skipped begins with the jump',
      ...(['02:30', '05:00'] as const),
      '2026-03-28T12:00+01:00',
      '2026-03-29T05:00+02:00',
    ],
    [
      'a closing in the hour that is skipped falls on the jump',
      ...(['00:00', '02:30'] as const),
      '2026-03-29T00:00+01:00',
      '2026-03-29T03:00+02:00',
    ],
    [
      'an hour that is shown twice is open twice',
      ...(['02:00', '03:00'] as const),
      '2026-10-25T00:00+02:00',
      '2026-10-25T03:00+01:00',
    ],
    [
      'after the first showing of the closing time it opens again for the second',
      ...(['02:00', '02:30'] as const),
      '2026-10-25T02:00+02:00',
      '2026-10-26T02:30+01:00',
    ],
  ])('%s', (_when, from, to, received, due) => {
    const hours = to === '02:30' && from === '02:00' ? 1.5 : 2;
    const clock = officeHours(
      opening([1, 2, 3, 4, 5, 6, 7], from, to),
      hours,
      everyDay('Europe/Berlin'),
    );
    expectDue(clock, received, due);
  });
});

describe('running hours', () => {
  test.each<Case>([
    ['over a weekend', '2026-11-20T15:00Z', '2026-11-21T15:00Z'],
    ['over a change of clocks', '2026-03-28T20:00+01:00', '2026-03-29T21:00+02:00'],
  ])('count %s', (_when, received, due) => {
    expectDue({ kind: 'running', hours: 24 }, received, due);
  });
});

describe('calendar days', () => {
  test.each<[when: string, days: number, received: string, due: string]>([
    ['the same time of day', 5, '2026-11-17T14:05:06.007+01:00', '2026-11-22T14:05:06.007+01:00'],
    ['over the start of summer time', 5, '2026-03-27T14:00+01:00', '2026-04-01T14:00+02:00'],
    ['over its end', 20, '2026-10-20T14:00+02:00', '2026-11-09T14:00+01:00'],
    ['over the end of February', 30, '2028-02-15T00:00+01:00', '2028-03-16T00:00+01:00'],
    ['to a time that is skipped: the jump', 5, '2026-03-24T02:30+01:00', '2026-03-29T03:00+02:00'],
    ['to a time shown twice: the first', 5, '2026-10-20T02:30+02:00', '2026-10-25T02:30+02:00'],
    ['from a second showing', 1, '2026-10-25T02:30+01:00', '2026-10-26T02:30+01:00'],
    ['to the hour before a second showing', 1, '2026-10-24T01:59+02:00', '2026-10-25T01:59+02:00'],
    ['to the hour after it', 1, '2026-10-24T03:00+02:00', '2026-10-25T03:00+01:00'],
    ['none at all', 0, '2026-10-25T02:30+01:00', '2026-10-25T02:30+01:00'],
  ])('%s', (_when, count, received, due) => expectDue(calendarDays(count), received, due));

  test('a date that the zone leaves out is over as it would begin', () => {
    const clock: Clock = { kind: 'calendarDays', days: 1, timeZone: 'Pacific/Apia' };
    expectDue(clock, '2011-12-29T12:00-10:00', '2011-12-31T00:00+14:00');
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('refuses %d days', (count) => {
    expect(() => dueAt(0, calendarDays(count))).toThrow(RangeError);
  });
});

describe('a rule with two readings', () => {
  const market = withinWorkingDay();
  const operator = withinWorkingDay({ ...slovakia, timeZone: 'Europe/Warsaw', holidays: 'PL' });

  test.each<Case>([
    ['the first', '2026-11-10T10:00+01:00', '2026-11-11T10:00+01:00'], // 11 November: Poland only
    ['the other', '2027-09-14T10:00+02:00', '2027-09-15T10:00+02:00'], // 15 September: Slovakia only
  ])('is due by the earlier one: %s', (_when, received, due) => {
    expectDue({ ...market, otherReading: operator }, received, due);
  });
});

describe('refuses', () => {
  const never = { from: '2000-01-01', to: '9999-12-31' };
  test.each<[what: string, clock: Clock]>([
    ['a calendar without a working day', withinWorkingDay({ ...slovakia, workingWeekdays: [] })],
    ['a closure without an end', withinWorkingDay({ ...slovakia, closures: [never] })],
    ['an absence without an end', withinWorkingDay({ ...slovakia, absences: [never] })],
    ['no opening', officeHours([])],
    ['openings on days off only', officeHours(opening([6, 7], '09:00', '17:00'))],
    ['openings of no length', officeHours(opening([1, 2], '09:00', '09:00'))],
    [
      'an opening that ends before it begins',
      officeHours([...opening([1], '17:00', '09:00'), ...opening([1], '09:00', '10:00')]),
    ],
    ['an opening at no time of the day', officeHours(opening([1], '9:00', '24:30'))],
    ['Sunday as weekday 0', withinWorkingDay({ ...slovakia, workingWeekdays: [0, 1] })],
    ['an unknown zone', withinWorkingDay({ ...slovakia, timeZone: 'Europe/Atlantis' })],
    ['an unknown country', withinWorkingDay({ ...slovakia, holidays: 'XX' })],
    [
      'a closure on no day',
      withinWorkingDay({ ...slovakia, closures: [{ from: '2026-02-30', to: '2026-03-01' }] }),
    ],
    ['negative hours', { kind: 'running', hours: -1 }],
    ['endless hours', { kind: 'workingDays', hours: Infinity, calendar: slovakia }],
    ['a due time that the platform states', { kind: 'given' }],
  ])('%s', (_what, clock) => {
    expect(() => dueAt(at('2026-11-20T15:00Z'), clock)).toThrow(RangeError);
  });

  test.each([Number.NaN, Infinity])('the instant %d', (received) => {
    expect(() => dueAt(received, { kind: 'running', hours: 24 })).toThrow(RangeError);
  });
});

test('a message from the future, by a clock that runs ahead, is counted like any other', () => {
  expectDue(withinWorkingDay(), '2099-11-20T15:00+01:00', '2099-11-23T15:00+01:00');
});
