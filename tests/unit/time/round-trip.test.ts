import { describe, expect, test } from 'vitest';

import { readTime } from '@/utils/time';

const LANGUAGES = [
  'sk',
  'cs',
  'sl',
  'hr',
  'pl',
  'pt-PT',
  'es',
  'de',
  'en-GB',
  'hu',
  'ro',
  'it',
  'fr',
  'sv',
  'da',
  'nl',
];
const timeZone = 'Europe/Warsaw';
const now = Date.parse('2026-11-21T14:30:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};

interface Form {
  readonly text: string;
  readonly printed: number;
}

/** One instant in every month of the last year, at another time of day each. */
const instants = Array.from(
  { length: 12 },
  (_, month) => now - month * 30 * DAY - month * 97 * MINUTE - 25 * MINUTE,
);

const CLOCKS: Intl.DateTimeFormatOptions[] = [
  ...(['full', 'long', 'medium', 'short'] as const).flatMap((dateStyle) =>
    (['medium', 'short'] as const).map((timeStyle) => ({ dateStyle, timeStyle })),
  ),
  { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' },
  { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  },
];

function dateForms(locale: string): Form[] {
  return CLOCKS.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone });
    return instants.map((printed) => ({ text: format.format(printed), printed }));
  });
}

function relativeForms(locale: string): Form[] {
  return (['long', 'short', 'narrow'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(locale, { style });
    return Object.entries(UNITS).flatMap(([unit, ms]) =>
      [1, 2, 3, 5, 21].map((count) => ({
        text: format.format(-count, unit as keyof typeof UNITS),
        printed: now - count * ms,
      })),
    );
  });
}

describe.each(LANGUAGES)('%s', (locale) => {
  const read = (text: string): number | undefined => readTime(text, { now, locale, timeZone })?.at;

  test('prints at least 40 forms', () => {
    const texts = [...dateForms(locale), ...relativeForms(locale)].map(({ text }) =>
      text.replace(/\d+/g, '1'),
    );
    expect(new Set(texts).size).toBeGreaterThanOrEqual(40);
  });

  test('reads dates with a time as Intl prints them', () => {
    const wrong = dateForms(locale).filter(({ text, printed }) => {
      const at = read(text);
      return at === undefined || printed - at < 0 || printed - at >= MINUTE;
    });
    expect(wrong).toEqual([]);
  });

  test('reads relative times as Intl prints them', () => {
    expect(relativeForms(locale).filter(({ text, printed }) => read(text) !== printed)).toEqual([]);
  });

  test('reads weekdays with a time as Intl prints them', () => {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        weekday,
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
      });
      for (let days = 0; days < 7; days++) {
        const printed = now - days * DAY - HOUR;
        expect({ text: format.format(printed), at: read(format.format(printed)) }).toEqual({
          text: format.format(printed),
          at: printed,
        });
      }
    }
  });
});
