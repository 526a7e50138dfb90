import { describe, expect, test } from 'vitest';

import { findTimes, readTime, readTimes } from '@/utils/time';

import { LITERALS } from './literals';
import { NON_TIMES } from './non-times';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const zone = 'Europe/Bratislava';
/** Saturday, 15:30 in Bratislava. */
const now = Date.parse('2026-11-21T14:30:00Z');

const shown = (at: number | undefined): string | null =>
  at === undefined
    ? null
    : new Date(
        at +
          HOUR *
            (at > Date.parse('2026-10-25T01:00Z') || at < Date.parse('2026-03-29T01:00Z') ? 1 : 2),
      )
        .toISOString()
        .slice(0, 16)
        .replace('T', ' ');

/** 'ma' is Dutch Monday, 'du' German, 'listopada' October in Croatian. */
const OTHERWISE_ELSEWHERE = new Set(['hu ma 14:05', 'hu du. 2:05', 'pl 18 listopada 2026 09:40']);

describe('literals', () => {
  const rows = Object.entries(LITERALS).flatMap(([locale, pairs]) =>
    pairs.map(([text, expected]) => ({ locale, text, expected })),
  );

  test.each(rows)('$locale "$text" is $expected', ({ locale, text, expected }) => {
    expect(shown(readTime(text, { now, locale, timeZone: zone })?.at)).toBe(expected);
  });

  test.each(rows)(
    '"$text" of $locale on a page that says Finnish',
    ({ text, expected, locale }) => {
      // Words that mean different things in two languages need the page's own.
      if (OTHERWISE_ELSEWHERE.has(`${locale} ${text}`)) return;
      expect(shown(readTime(text, { now, locale: 'fi-FI', timeZone: zone })?.at)).toBe(expected);
    },
  );
});

describe('texts that are no times', () => {
  const texts = Object.values(NON_TIMES).flat();

  test('there are at least 200 of them', () => {
    expect(new Set(texts).size).toBeGreaterThanOrEqual(200);
  });

  test.each(Object.keys(LITERALS))('yield none on a page in %s', (locale) => {
    const read = texts.filter((text) => readTime(text, { now, locale, timeZone: zone }) !== null);
    expect(read).toEqual([]);
  });
});

const at = (text: string, locale = 'sk', when = now): number | undefined =>
  readTime(text, { now: when, locale, timeZone: zone })?.at;

describe('how sure a time is', () => {
  test.each([
    {
      text: '18. 11. 2026 9:40',
      says: 'a minute',
      earlier: 0,
      later: MINUTE - 1,
      precision: MINUTE,
    },
    { text: '18. 11. 2026 9:40:07', says: 'a second', earlier: 0, later: 999, precision: 1000 },
    { text: '18. 11. 2026', says: 'a day', earlier: 0, later: DAY - 1, precision: DAY },
    {
      text: '29. 3. 2026',
      says: 'a day of 23 hours',
      earlier: 0,
      later: 23 * HOUR - 1,
      precision: 23 * HOUR,
    },
    { text: 'včera', says: 'a day', earlier: 0, later: DAY - 1, precision: DAY },
    { text: 'dnes', says: 'from 0:00 until now', earlier: 0, later: 15.5 * HOUR, precision: DAY },
    {
      text: 'pred 3 h',
      says: 'cut off or rounded',
      earlier: HOUR,
      later: HOUR / 2,
      precision: HOUR,
    },
    { text: 'pred 10 s', says: 'cut off or rounded', earlier: 1000, later: 500, precision: 1000 },
    {
      text: 'pred 2 dňami',
      says: 'counted in hours or in calendar days',
      earlier: DAY,
      later: DAY,
      precision: DAY,
    },
    {
      text: 'práve teraz',
      says: 'within the last minute',
      earlier: MINUTE,
      later: 0,
      precision: MINUTE,
    },
    {
      text: 'menej než 1 min',
      says: 'nothing without "ago"',
      earlier: null,
      later: null,
      precision: null,
    },
    {
      text: 'pred menej než minútou',
      says: 'from a minute ago until now',
      earlier: 0,
      later: MINUTE,
      precision: MINUTE,
    },
    {
      text: '25. 10. 2026 2:30',
      says: 'the first of two, or the second',
      earlier: 0,
      later: HOUR + MINUTE - 1,
      precision: HOUR + MINUTE,
    },
    { text: '2026-11-20T13:05:00.123Z', says: 'a millisecond', earlier: 0, later: 0, precision: 1 },
  ])('"$text": $says', ({ text, earlier, later, precision }) => {
    const time = readTime(text, { now, locale: 'sk', timeZone: zone });
    expect(time && time.at - time.earliest).toBe(earlier);
    expect(time && time.latest - time.at).toBe(later);
    expect(time?.precisionMs ?? null).toBe(precision);
  });

  test('a past time is never later than now', () => {
    for (const text of [
      'dnes',
      'dnes 15:30',
      'pred 1 s',
      'pred 20 s',
      'tento týždeň',
      'minulý týždeň',
    ]) {
      expect(readTime(text, { now, locale: 'sk', timeZone: zone })?.latest).toBeLessThanOrEqual(
        now,
      );
    }
  });
});

describe('what a text leaves out', () => {
  test.each([
    { text: '24. 12. 18:00', why: 'the latest past date', expected: '2025-12-24 18:00' },
    {
      text: '22. 11. 9:00',
      why: 'less than a day ahead: the zone may be another',
      expected: '2026-11-22 09:00',
    },
    {
      text: '23. 11. 9:00',
      why: 'more than a day ahead is last year',
      expected: '2025-11-23 09:00',
    },
    { text: '29. 2. 10:00', why: 'the latest leap year', expected: '2024-02-29 10:00' },
    { text: '15:35', why: 'a clock that is a little ahead', expected: '2026-11-21 15:35' },
    { text: '15:45', why: 'a time still to come is yesterday', expected: '2026-11-20 15:45' },
    { text: 'sobota 14:05', why: 'today, if that time is past', expected: '2026-11-21 14:05' },
    {
      text: 'sobota 16:05',
      why: 'a week ago, if it is still to come',
      expected: '2026-11-14 16:05',
    },
    {
      text: 'minulú sobotu o 14:05',
      why: 'a week ago, if it says so',
      expected: '2026-11-14 14:05',
    },
    { text: 'pred 2 dňami o 14:05', why: 'a day counted back', expected: '2026-11-19 14:05' },
  ])('"$text": $why', ({ text, expected }) => {
    expect(shown(at(text))).toBe(expected);
  });
});

describe('day and month', () => {
  const read = (texts: string[], locale: string, timeZone = zone): (string | null)[] =>
    readTimes(texts, { now, locale, timeZone }).map(
      (time) => shown(time?.at)?.slice(5, 10) ?? null,
    );

  test.each([
    {
      why: 'one row decides for all',
      texts: ['03/04/2026', '25/04/2026'],
      locale: 'en-US',
      expected: ['04-03', '04-25'],
    },
    {
      why: 'one row decides for all',
      texts: ['03/04/2026', '04/25/2026'],
      locale: 'sk',
      expected: ['03-04', '04-25'],
    },
    {
      why: 'the order that leaves nothing in the future',
      texts: ['12/11/2026', '11/11/2026'],
      locale: 'en-US',
      expected: ['11-12', '11-11'],
    },
    {
      why: 'the locale, where the rows allow both',
      texts: ['03/04/2026'],
      locale: 'en-US',
      expected: ['03-04'],
    },
    {
      why: 'the locale, where the rows allow both',
      texts: ['03/04/2026'],
      locale: 'en-GB',
      expected: ['04-03'],
    },
    {
      why: 'English of no country on a European panel',
      texts: ['03/04/2026'],
      locale: 'en',
      expected: ['04-03'],
    },
    {
      why: 'rows that contradict each other: the locale',
      texts: ['25/04/2026', '04/25/2026', '03/04/2026'],
      locale: 'pt',
      expected: ['04-25', null, '04-03'],
    },
    {
      why: 'dots always mean the day first',
      texts: ['03.04.2026', '04/25/2026'],
      locale: 'en-US',
      expected: ['04-03', '04-25'],
    },
    {
      why: 'Hungarian writes the month first',
      texts: ['03. 04. 9:40'],
      locale: 'hu',
      expected: ['03-04'],
    },
  ])('$why: $texts in $locale', ({ texts, locale, expected }) => {
    expect(read(texts, locale)).toEqual(expected);
  });

  test('a date without a year and a dot counts only beside a surer row', () => {
    expect(read(['18/11'], 'pt')).toEqual([null]);
    expect(read(['18/11', '14:05'], 'pt')).toEqual(['11-18', '11-21']);
  });
});

describe('texts with more in them', () => {
  test('two prints of one time yield the finer one', () => {
    expect(shown(at('včera (20. 11. 2026 14:05)'))).toBe('2026-11-20 14:05');
  });

  test('two different times yield none, but are found', () => {
    const text = 'Prijaté 18. 11. 2026 9:40, odpovedané 19. 11. 2026 10:00';
    expect(at(text)).toBeUndefined();
    const found = findTimes(text, { now, locale: 'sk', timeZone: zone });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '18. 11. 2026 9:40',
      '19. 11. 2026 10:00',
    ]);
  });

  test('coverage tells a time from a sentence with one', () => {
    const coverage = (text: string): number =>
      findTimes(text, { now, locale: 'sk', timeZone: zone })[0]?.coverage ?? 0;
    expect(coverage('18. 11. 2026 9:40')).toBe(1);
    expect(coverage('Prišlo: 18. 11. 2026 9:40')).toBeGreaterThan(0.6);
    expect(coverage('Telefón som prevzal 18. 11. 2026 o 9:40 na pobočke')).toBeLessThan(0.5);
  });

  test('the whole of it is covered: an Italian Tuesday that is no March', () => {
    const [found] = findTimes('mar 6 gen 14:30', { now, locale: 'it', timeZone: zone });
    expect(found?.coverage).toBe(1);
  });

  test('an unknown zone is an error', () => {
    expect(() => readTime('dnes 14:05', { now, timeZone: 'Mars/Olympus' })).toThrow(RangeError);
  });

  test.each(['dnes\u00a014:05', 'dnes\u202f14:05', 'dnes \u200e14:05', 'd\u006ees,\n 14:05 '])(
    '%j',
    (text) => {
      expect(shown(at(text))).toBe('2026-11-21 14:05');
    },
  );
});
