import type { Expression } from './expression';

/** '20.11.2026', '20. 11. 2026 14:05', '20/11/2026, 14:05:09' and nothing else. */
const PLAIN =
  /^(0?[1-9]|[12]\d|3[01])(\.|\/(?! ))( ?)(0?[1-9]|[12]\d|3[01])\2\3(199\d|20\d\d)(?:(,)? ([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/;

/** Tokens of the date. */
const DATE_TOKENS = 5;

/**
 * What a text prints that is a date in digits alone, with or without the hour: whole lists print
 * nothing else, and to look at each token takes ten times as long. Null for any other text.
 */
export function plainDate(text: string): Expression | null {
  const found = PLAIN.exec(text);
  if (!found) return null;
  const [, first, separator = '', , second, year, comma, hour, minute, atSecond] = found;
  const date = {
    first: Number(first),
    second: Number(second),
    separator,
    year: Number(year),
    form: 'full' as const,
    next: DATE_TOKENS,
  };
  if (hour === undefined) return { from: 0, to: DATE_TOKENS, date };
  const isToMinute = atSecond === undefined;
  const next = DATE_TOKENS + (comma ? 1 : 0) + (isToMinute ? 3 : 5);
  const clock = {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(atSecond ?? 0),
    millisecond: 0,
    unit: isToMinute ? 60_000 : 1000,
    needsDay: false,
    next,
  };
  return { from: 0, to: next, date, clock };
}
