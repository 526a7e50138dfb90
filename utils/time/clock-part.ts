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

interface Digits {
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly unit: number;
  readonly needsDay: boolean;
  readonly next: number;
}

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
  const digits =
    colonDigits(tokens, at + 1) ??
    dottedDigits(tokens, at + 1) ??
    hourWord(tokens, at + 1, lexicon);
  const late = phraseAt(tokens, digits?.next ?? at + 1, lexicon, 'meridiem');
  const meridiem = (early ?? late)?.value;
  const rest = digits ?? (meridiem && wholeHour(at + 1));
  if (!rest) return null;
  const afterMeridiem = late && !early ? late.next : rest.next;
  const oclock = phraseAt(tokens, afterMeridiem, lexicon, 'oclock');
  return onTheClock({
    ...rest,
    needsDay: rest.needsDay && !meridiem,
    hour: meridiem ? hourOfDay(hour, meridiem) : hour,
    next: oclock?.next ?? afterMeridiem,
  });
}

const onTheClock = (clock: ClockPart): ClockPart | null =>
  clock.hour < 24 || (clock.minute === 0 && clock.second === 0) ? clock : null;

/** 12 am is midnight, 12 pm noon; '14:05 pm' is a mistake whose meaning is clear. */
function hourOfDay(hour: number, meridiem: 'am' | 'pm'): number {
  if (hour > 12) return hour;
  return (hour % 12) + (meridiem === 'pm' ? 12 : 0);
}

const wholeHour = (next: number): Digits => ({
  minute: 0,
  second: 0,
  millisecond: 0,
  unit: 3_600_000,
  needsDay: true,
  next,
});

function colonDigits(tokens: readonly Token[], index: number): Digits | null {
  return minutesAndSeconds(tokens, index, ':');
}

function dottedDigits(tokens: readonly Token[], index: number): Digits | null {
  const digits = minutesAndSeconds(tokens, index, '.');
  return digits && { ...digits, needsDay: true };
}

function minutesAndSeconds(
  tokens: readonly Token[],
  index: number,
  separator: string,
): Digits | null {
  const minute = glued(tokens, index, separator) ? smallNumber(tokens[index + 1], 59, 2) : null;
  if (minute === null) return null;
  const digits = {
    minute,
    second: 0,
    millisecond: 0,
    unit: 60_000,
    needsDay: false,
    next: index + 2,
  };
  const second = glued(tokens, index + 2, separator) ? smallNumber(tokens[index + 3], 60, 2) : null;
  if (second === null) return digits;
  const withSecond = { ...digits, second, unit: 1000, next: index + 4 };
  const fraction = glued(tokens, index + 4, '.') || glued(tokens, index + 4, ',');
  const decimals = fraction && separator === ':' ? tokens[index + 5]?.text : undefined;
  if (decimals === undefined) return withSecond;
  const millisecond = Math.floor(Number(`0.${decimals}`) * 1000);
  return { ...withSecond, millisecond, unit: 1, next: index + 6 };
}

/** '14h05', '14 h 05', '14 h', '14 Uhr': the hour's word stands between or after the digits. */
function hourWord(tokens: readonly Token[], index: number, lexicon: Lexicon): Digits | null {
  const word = phraseAt(tokens, index, lexicon, 'oclock');
  if (!word) return null;
  const minute = smallNumber(tokens[word.next], 59, 2);
  if (minute === null) return wholeHour(word.next);
  const isMinute = !tokens[word.next]?.gap || tokens[index]?.gap === true;
  if (!isMinute) return wholeHour(word.next);
  return { ...wholeHour(word.next + 1), minute, unit: 60_000 };
}

/** Whether the mark stands at `index` with a number directly behind it. */
function glued(tokens: readonly Token[], index: number, mark: string): boolean {
  const number = tokens[index + 1];
  const at = tokens[index];
  return at?.text === mark && !at.gap && number?.kind === 'number' && !number.gap;
}

/** The number, if it is at most `max` and has two digits, or `minDigits` to two. */
function smallNumber(token: Token | undefined, max: number, minDigits: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 2 || token.text.length < minDigits)
    return null;
  const number = Number(token.text);
  return number <= max ? number : null;
}
