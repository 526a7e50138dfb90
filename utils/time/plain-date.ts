import type { ClockPart } from './clock-part';
import type { Expression } from './expression';

/** '20.11.2026', '20. 11. 2026 14:05', '20/11/2026, 14:05:09' and nothing else. */
const PLAIN =
  /^(\d{1,2})(\/|\.[ \u00a0]?)(\d{1,2})\2(\d{4})(?:(,)?[ \u00a0](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Tokens of the date, of hour and minute, and of the second. */
const DATE_TOKENS = 5;
const CLOCK_TOKENS = 3;
const SECOND_TOKENS = 2;

/**
 * What a text prints that is a date in digits alone, with or without the hour: whole lists print
 * nothing else, and to look at each token takes ten times as long. Null for any other text.
 */
export function plainDate(text: string): Expression | null {
  const found = PLAIN.exec(text);
  if (!found) return null;
  const [, first, separator = '', second, year, comma, ...clock] = found;
  const date = {
    first: Number(first),
    second: Number(second),
    separator: separator.charAt(0),
    year: Number(year),
    form: 'full' as const,
    next: DATE_TOKENS,
  };
  if (!isWithin(date.first, 1, 31) || !isWithin(date.second, 1, 31)) return null;
  if (!isWithin(date.year, 1990, 2099)) return null;
  if (clock[0] === undefined) return { from: 0, to: DATE_TOKENS, date };
  const part = clockOf(clock, comma === undefined ? DATE_TOKENS : DATE_TOKENS + 1);
  return part && { from: 0, to: part.next, date, clock: part };
}

/** @param from - index of the token of the hour */
function clockOf(
  [hour, minute, second]: readonly (string | undefined)[],
  from: number,
): ClockPart | null {
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null;
  const isToSecond = second !== undefined;
  return {
    ...clock,
    millisecond: 0,
    unit: isToSecond ? 1000 : 60_000,
    needsDay: false,
    next: from + CLOCK_TOKENS + (isToSecond ? SECOND_TOKENS : 0),
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
