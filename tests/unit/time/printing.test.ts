import { expect, test } from 'vitest';

import { formatDue, formatDuration } from '@/utils/time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Intl puts narrow and no-break spaces where it likes. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

test.each([
  {
    ms: 3 * HOUR + 5 * MINUTE,
    locale: 'en',
    text: '3 hr 05 min',
    why: 'minutes behind hours have two digits',
  },
  {
    ms: 3 * HOUR + 5 * MINUTE,
    locale: 'sk',
    text: '3 h 05 min',
    why: 'in the language of the interface',
  },
  { ms: -(3 * HOUR + 5 * MINUTE), locale: 'sk', text: '3 h 05 min', why: 'overdue is as long' },
  {
    ms: 21 * HOUR + 40 * MINUTE + 59_999,
    locale: 'sk',
    text: '21 h 40 min',
    why: 'what is left is cut off',
  },
  { ms: 3 * HOUR + 59_999, locale: 'sk', text: '3 h', why: 'no second unit of zero' },
  {
    ms: 2 * DAY + 3 * HOUR + 30 * MINUTE,
    locale: 'en',
    text: '2 days 3 hr',
    why: 'two units at most',
  },
  {
    ms: 2 * DAY + 30 * MINUTE,
    locale: 'en',
    text: '2 days',
    why: 'only units that follow each other',
  },
  { ms: DAY, locale: 'de', text: '1 Tg.', why: 'exactly a day' },
  { ms: DAY - 1, locale: 'sk', text: '23 h 59 min', why: 'a millisecond less' },
  { ms: 5 * MINUTE, locale: 'pl', text: '5 min', why: 'minutes alone' },
  { ms: 59_999, locale: 'en', text: '< 1 min', why: 'less than the smallest unit' },
  { ms: 0, locale: 'en', text: '< 1 min', why: 'nothing' },
])('$ms ms in $locale: $why', ({ ms, locale, text }) => {
  expect(plain(formatDuration(ms, locale))).toBe(text);
});

const now = Date.parse('2026-11-20T14:00:00Z');
const due = Date.parse('2026-11-23T14:00:00Z');
const timeZone = 'Europe/Bratislava';

test.each([
  {
    why: 'the same clock',
    at: due,
    viewerTimeZone: 'Europe/Vienna',
    panel: 'Mon 23 Nov, 15:00',
    viewer: null,
  },
  {
    why: 'another clock, same day',
    at: due,
    viewerTimeZone: 'Europe/Lisbon',
    panel: 'Mon 23 Nov, 15:00',
    viewer: '14:00',
  },
  {
    why: 'another day',
    at: due,
    viewerTimeZone: 'Pacific/Auckland',
    panel: 'Mon 23 Nov, 15:00',
    viewer: 'Tue 24 Nov, 03:00',
  },
  {
    why: 'another year',
    at: Date.parse('2027-01-04T14:00:00Z'),
    viewerTimeZone: timeZone,
    panel: 'Mon, 4 Jan 2027, 15:00',
    viewer: null,
  },
])('formatDue: $why', ({ at, viewerTimeZone, panel, viewer }) => {
  expect(formatDue(at, { locale: 'en-GB', timeZone, now, viewerTimeZone })).toEqual({
    panel,
    viewer,
  });
});

test('formatDue takes the zone of the runtime for the viewer', () => {
  expect(formatDue(due, { locale: 'en-GB', timeZone, now }).viewer).toBe('Tue 24 Nov, 03:00');
});
