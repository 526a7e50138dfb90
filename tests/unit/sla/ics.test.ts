import { expect, test } from 'vitest';

import { closuresFromICalendar } from '@/utils/sla/ics';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const BERLIN = 'Europe/Berlin';

const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...events, 'END:VCALENDAR'].join('\r\n');

const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:1@shop.example', ...lines, 'END:VEVENT'].join('\r\n');

function days(text: string, within = YEAR, timeZone = BERLIN): string[] | undefined {
  return closuresFromICalendar(text, timeZone, within)?.closures.map(({ from, to, name }) =>
    `${from} – ${to} ${name}`.trim(),
  );
}

test.each<[when: string, lines: string[], expected: string[]]>([
  [
    'one day',
    ['SUMMARY:Inventory', 'DTSTART;VALUE=DATE:20260629', 'DTEND;VALUE=DATE:20260630'],
    ['2026-06-29 – 2026-06-29 Inventory'],
  ],
  [
    'a day without an end',
    ['SUMMARY:Inventory', 'DTSTART;VALUE=DATE:20260629'],
    ['2026-06-29 – 2026-06-29 Inventory'],
  ],
  [
    'an end on the day itself, as some programs write it',
    ['SUMMARY:Inventory', 'DTSTART;VALUE=DATE:20260629', 'DTEND;VALUE=DATE:20260629'],
    ['2026-06-29 – 2026-06-29 Inventory'],
  ],
  [
    'several days: the end is not included',
    ['SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20260803', 'DTEND;VALUE=DATE:20260815'],
    ['2026-08-03 – 2026-08-14 Holiday'],
  ],
  [
    'a length in place of an end',
    ['SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20260803', 'DURATION:P2W'],
    ['2026-08-03 – 2026-08-16 Holiday'],
  ],
  ['no title', ['DTSTART;VALUE=DATE:20260629'], ['2026-06-29 – 2026-06-29']],
  [
    'a title with commas and folded lines',
    ['SUMMARY:Inventory\\, hall 2\r\n  and 3', 'DTSTART;VALUE=DATE:20260629'],
    ['2026-06-29 – 2026-06-29 Inventory, hall 2 and 3'],
  ],
  [
    'hours of one day: it is worked in part',
    ['SUMMARY:Meeting', 'DTSTART:20260629T080000Z', 'DTEND:20260629T160000Z'],
    [],
  ],
  [
    'from noon to noon: the days between',
    ['SUMMARY:Away', 'DTSTART:20260629T100000Z', 'DTEND:20260702T100000Z'],
    ['2026-06-30 – 2026-07-01 Away'],
  ],
  [
    'midnight to midnight in UTC is no whole day in Berlin',
    ['SUMMARY:Away', 'DTSTART:20260629T000000Z', 'DTEND:20260630T000000Z'],
    [],
  ],
  [
    'midnight to midnight in Berlin',
    ['SUMMARY:Away', 'DTSTART:20260628T220000Z', 'DTEND:20260629T220000Z'],
    ['2026-06-29 – 2026-06-29 Away'],
  ],
  [
    'times without a zone are those of the calendar',
    ['SUMMARY:Away', 'DTSTART:20260629T000000', 'DTEND:20260630T000000'],
    ['2026-06-29 – 2026-06-29 Away'],
  ],
  ['a cancelled event', ['SUMMARY:Off', 'STATUS:Cancelled', 'DTSTART;VALUE=DATE:20260629'], []],
  [
    'every year since long ago, without an end',
    ['SUMMARY:Founding day', 'DTSTART;VALUE=DATE:19980417', 'RRULE:FREQ=YEARLY'],
    ['2026-04-17 – 2026-04-17 Founding day'],
  ],
  [
    'every month, but for one',
    [
      'SUMMARY:Inventory',
      'DTSTART;VALUE=DATE:20260131',
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4',
      'EXDATE;VALUE=DATE:20260228',
    ],
    [
      '2026-01-31 – 2026-01-31 Inventory',
      '2026-03-31 – 2026-03-31 Inventory',
      '2026-04-30 – 2026-04-30 Inventory',
    ],
  ],
  ['before the days asked for', ['SUMMARY:Old', 'DTSTART;VALUE=DATE:20251231'], []],
  [
    'into the days asked for',
    ['SUMMARY:New Year', 'DTSTART;VALUE=DATE:20251229', 'DTEND;VALUE=DATE:20260103'],
    ['2025-12-29 – 2026-01-02 New Year'],
  ],
])('%s', (_when, lines, expected) => {
  expect(days(calendar(event(...lines)))).toEqual(expected);
});

test('an event that names a zone of the file', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Lisbon',
    'BEGIN:STANDARD',
    'DTSTART:20251026T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
  const away = event(
    'SUMMARY:Away',
    'DTSTART;TZID=Lisbon:20260628T230000',
    'DTEND;TZID=Lisbon:20260629T230000',
  );
  expect(days(calendar(zone, away))).toEqual(['2026-06-29 – 2026-06-29 Away']);
});

test('one time of a repeated event that was moved, and one that was cancelled', () => {
  const weekly = event(
    'SUMMARY:Closed',
    'DTSTART;VALUE=DATE:20260105',
    'RRULE:FREQ=WEEKLY;COUNT=3',
  );
  const moved = event(
    'SUMMARY:Closed later',
    'RECURRENCE-ID;VALUE=DATE:20260112',
    'DTSTART;VALUE=DATE:20260114',
  );
  const cancelled = event(
    'SUMMARY:Closed',
    'STATUS:CANCELLED',
    'RECURRENCE-ID;VALUE=DATE:20260119',
    'DTSTART;VALUE=DATE:20260119',
  );
  expect(days(calendar(weekly, moved, cancelled))).toEqual([
    '2026-01-05 – 2026-01-05 Closed',
    '2026-01-14 – 2026-01-14 Closed later',
  ]);
});

test('a moved time whose series is not in the file', () => {
  const moved = event(
    'SUMMARY:Closed later',
    'RECURRENCE-ID;VALUE=DATE:20260112',
    'DTSTART;VALUE=DATE:20260114',
  );
  expect(days(calendar(moved))).toEqual(['2026-01-14 – 2026-01-14 Closed later']);
});

test('days are in order, and the same event twice is there once', () => {
  const later = event('SUMMARY:B', 'DTSTART;VALUE=DATE:20260701');
  const earlier = event('SUMMARY:A', 'DTSTART;VALUE=DATE:20260629');
  expect(days(calendar(later, earlier, later))).toEqual([
    '2026-06-29 – 2026-06-29 A',
    '2026-07-01 – 2026-07-01 B',
  ]);
});

test('two calendars in one file', () => {
  const [a, b] = ['0629', '0701'].map((day) => calendar(event(`DTSTART;VALUE=DATE:2026${day}`)));
  expect(days(`${a}\r\n${b}\r\n`)).toHaveLength(2);
});

test('an event with a date that is none is counted, the others are there', () => {
  const broken = event('SUMMARY:Broken', 'DTSTART;VALUE=DATE:2026ABCD');
  const good = event('SUMMARY:Good', 'DTSTART;VALUE=DATE:20260629');
  const imported = closuresFromICalendar(calendar(broken, good), BERLIN, YEAR);
  expect(imported?.closures.map(({ name }) => name)).toEqual(['Good']);
  expect(imported?.unreadable).toBe(1);
});

test('a rule that repeats every second ends', () => {
  const text = calendar(event('DTSTART:20260101T000000Z', 'RRULE:FREQ=SECONDLY'));
  expect(days(text)).toEqual([]);
});

test.each(['', 'Closed on Friday', '<html></html>', 'BEGIN:VCARD\r\nFN:Shop\r\nEND:VCARD'])(
  'is null for what is no iCalendar: "%s"',
  (text) => {
    expect(closuresFromICalendar(text, BERLIN, YEAR)).toBeNull();
  },
);
