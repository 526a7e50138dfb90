import { type Lexicon, phraseAt } from './lexicon';
import type { Token } from './tokens';

/** A clock time as printed. */
export interface ClockPart {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Length of the smallest printed unit, ms. */
  readonly unit: number;
  /** '14.05' and '14 h' are clock times only beside a date or a day. */
  readonly needsDay: boolean;
  readonly next: number;
}

type AfterHour = Omit<ClockPart, 'hour'>;

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The clock time that begins at token `index`: '14:05', '2:05:09 pm', '14h05', 'du. 2:05'. */
export function clockAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): ClockPart | null {
  const early = phraseAt(tokens, index, lexicon, 'meridiem');
  const at = early?.next ?? index;
  const hour = smallNumber(tokens[at], 24, 1);
  if (hour === null) return null;
  const digits = afterHour(tokens, at + 1, lexicon);
  if (early) return inHalfOfDay(hour, early.value, digits ?? wholeHour(at + 1));
  const late = phraseAt(tokens, digits?.next ?? at + 1, lexicon, 'meridiem');
  if (!late) return digits && onTheClock({ ...digits, hour });
  return inHalfOfDay(hour, late.value, { ...(digits ?? wholeHour(at + 1)), next: late.next });
}

/** 12 am is midnight, 12 pm noon; '14:05 pm' is a mistake whose meaning is clear. */
function inHalfOfDay(printed: number, half: 'am' | 'pm', rest: AfterHour): ClockPart | null {
  const hour = printed > 12 ? printed : (printed % 12) + (half === 'pm' ? 12 : 0);
  return onTheClock({ ...rest, hour, needsDay: false });
}

/** What follows the hour: minutes, or a word; past an 'Uhr' behind them. */
function afterHour(tokens: readonly Token[], index: number, lexicon: Lexicon): AfterHour | null {
  const digits =
    minutesAndSeconds(tokens, index, ':') ??
    minutesAndSeconds(tokens, index, '.') ??
    hourWord(tokens, index, lexicon);
  const oclock = digits && phraseAt(tokens, digits.next, lexicon, 'oclock');
  return oclock ? { ...digits, next: oclock.next } : digits;
}

const onTheClock = (clock: ClockPart): ClockPart | null =>
  clock.hour < 24 || (clock.minute === 0 && clock.second === 0) ? clock : null;

const wholeHour = (next: number): AfterHour => ({
  minute: 0,
  second: 0,
  millisecond: 0,
  unit: HOUR,
  needsDay: true,
  next,
});

function minutesAndSeconds(
  tokens: readonly Token[],
  index: number,
  separator: ':' | '.',
): AfterHour | null {
  const minute = gluedNumber(tokens, index, separator, 59);
  if (minute === null) return null;
  const toMinute = { ...wholeHour(index + 2), minute, unit: MINUTE, needsDay: separator === '.' };
  const second = gluedNumber(tokens, index + 2, separator, 60);
  if (second === null) return toMinute;
  const toSecond = { ...toMinute, second, unit: 1000, next: index + 4 };
  if (!isGlued(tokens, index + 4, '.') && !isGlued(tokens, index + 4, ',')) return toSecond;
  const millisecond = Math.floor(Number(`0.${tokens[index + 5]?.text}`) * 1000);
  return { ...toSecond, millisecond, unit: 1, next: index + 6 };
}

/** '14h05', '14 h 05', '14 h', '14 Uhr': the hour's word stands between or after the digits. */
function hourWord(tokens: readonly Token[], index: number, lexicon: Lexicon): AfterHour | null {
  const word = phraseAt(tokens, index, lexicon, 'oclock');
  if (!word) return null;
  const minute = smallNumber(tokens[word.next], 59, 2);
  // Both with a space or both without: '14h 20' and '14 h20' are other things.
  const isEven = tokens[index]?.gap === tokens[word.next]?.gap;
  if (minute === null || !isEven) return wholeHour(word.next);
  return { ...wholeHour(word.next + 1), minute, unit: MINUTE, needsDay: false };
}

/** The number of two digits behind the mark, without a space between. */
function gluedNumber(
  tokens: readonly Token[],
  index: number,
  mark: string,
  max: number,
): number | null {
  return isGlued(tokens, index, mark) ? smallNumber(tokens[index + 1], max, 2) : null;
}

function isGlued(tokens: readonly Token[], index: number, mark: string): boolean {
  const at = tokens[index];
  const number = tokens[index + 1];
  return at?.text === mark && !at.gap && number?.kind === 'number' && !number.gap;
}

/** The number, if it is at most `max` and has `minDigits` to two digits. */
function smallNumber(token: Token | undefined, max: number, minDigits: number): number | null {
  if (token?.kind !== 'number') return null;
  const { length } = token.text;
  const number = Number(token.text);
  return length >= minDigits && length <= 2 && number <= max ? number : null;
}
