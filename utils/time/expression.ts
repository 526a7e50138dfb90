import { type ClockPart, clockAt } from './clock-part';
import { type DatePart, dateAt } from './date-part';
import { type Lexicon, phraseAt, type Unit } from './lexicon';
import { relativeAt, type RelativePart } from './relative-part';
import type { Token } from './tokens';
import { offsetSuffixAt } from './zone-suffix';

/** The parts of one printed time, not yet laid on a calendar. */
export interface Expression {
  /** Indexes of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly date?: DatePart;
  readonly clock?: ClockPart;
  /** Days from today. */
  readonly day?: number;
  readonly weekday?: { readonly value: number; readonly last: boolean; readonly short: boolean };
  readonly relative?: RelativePart;
  /** Just now: how long ago at most, ms. */
  readonly now?: number;
  readonly span?: { readonly unit: Unit; readonly back: 0 | 1 };
  /** Printed offset from UTC, ms. */
  readonly offset?: number;
}

type Parts = { -readonly [Key in keyof Expression]: Expression[Key] };

const BETWEEN = new Set([',', '·', '•', '|', '-', '–', '—', '(', ')', '@', ';', '/']);

/** The printed time that begins at token `from`, with all the parts that belong to it. */
export function expressionAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Expression | null {
  const parts: Parts = { from, to: from };
  let at = from;
  for (;;) {
    const next = addPart(parts, tokens, at, lexicon);
    if (next === null) break;
    parts.to = next;
    at = overJoints(tokens, next, lexicon);
  }
  return parts.to > from ? parts : null;
}

type PartReader = (
  parts: Parts,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
) => number | null;

/** Adds the part at `at`, if it is one that the time does not have yet. */
function addPart(
  parts: Parts,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): number | null {
  for (const read of [readNow, readDay, readDate, readClock, readRelative, readSpan, readWeekday]) {
    const next = read(parts, tokens, at, lexicon);
    if (next !== null) return next;
  }
  return null;
}

const isFree = (parts: Parts): boolean => !parts.relative && parts.now === undefined && !parts.span;
const hasDay = (parts: Parts): boolean => parts.date !== undefined || parts.day !== undefined;
const isEmpty = (parts: Parts): boolean => parts.to === parts.from;

const readNow: PartReader = (parts, tokens, at, lexicon) => {
  const found = isEmpty(parts) ? phraseAt(tokens, at, lexicon, 'now') : null;
  // 'acum 3 ore' and 'ora 14:05' begin with the words for now, 'il y a un instant' with a count.
  if (!found || tokens[found.next]?.kind === 'number') return null;
  const relative = relativeAt(tokens, at, lexicon);
  if (relative && relative.next > found.next) return null;
  parts.now = found.value;
  return found.next;
};

const readDay: PartReader = (parts, tokens, at, lexicon) => {
  const found = isFree(parts) && !hasDay(parts) ? phraseAt(tokens, at, lexicon, 'day') : null;
  if (!found) return null;
  parts.day = found.value;
  return found.next;
};

const readDate: PartReader = (parts, tokens, at, lexicon) => {
  const found = isFree(parts) && !parts.date ? dateAt(tokens, at, lexicon) : null;
  if (!found) return null;
  const clock = parts.clock ? null : clockAt(tokens, at, lexicon);
  // '14.05 20.11.2026' and '9.40, včera' begin with the clock time.
  if (found.form === 'loose' && clock?.needsDay && parts.day !== undefined) return null;
  parts.date = found;
  return found.next;
};

const readClock: PartReader = (parts, tokens, at, lexicon) => {
  const isDayCount = parts.relative?.amounts.every(({ unit }) => unit === 'day' || unit === 'week');
  if (parts.clock || !(isFree(parts) || (isDayCount && !parts.relative?.bare))) return null;
  const found = clockAt(tokens, at, lexicon);
  const isAnchored = hasDay(parts) || parts.weekday !== undefined || isDayCount === true;
  if (!found || (found.needsDay && !isAnchored)) return null;
  parts.clock = found;
  const suffix = offsetSuffixAt(tokens, found.next, found.unit < 60_000);
  if (!suffix) return found.next;
  parts.offset = suffix.offset;
  return suffix.next;
};

const readRelative: PartReader = (parts, tokens, at, lexicon) => {
  const found = isEmpty(parts) ? relativeAt(tokens, at, lexicon) : null;
  if (!found) return null;
  parts.relative = found;
  return found.next;
};

const readSpan: PartReader = (parts, tokens, at, lexicon) => {
  const found = isEmpty(parts) ? phraseAt(tokens, at, lexicon, 'span') : null;
  if (!found) return null;
  parts.span = found.value;
  return found.next;
};

const readWeekday: PartReader = (parts, tokens, at, lexicon) => {
  if (!isFree(parts) || parts.weekday) return null;
  const last = phraseAt(tokens, at, lexicon, 'last');
  const found = phraseAt(tokens, last?.next ?? at, lexicon, 'weekday');
  if (!found) return null;
  const lastBehind = phraseAt(tokens, found.next, lexicon, 'last');
  const short = (tokens[last?.next ?? at]?.text.length ?? 0) <= 4;
  parts.weekday = { value: found.value, last: Boolean(last ?? lastBehind), short };
  return lastBehind?.next ?? found.next;
};

/** Over what stands between two parts: 'o', 'um', a comma, a dot in the middle, 'T'. */
function overJoints(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (let skipped = 0; skipped < 4; skipped++) {
    const token = tokens[at];
    if (!token) break;
    const joint = phraseAt(tokens, at, lexicon, 'join');
    if (joint) at = joint.next;
    else if (BETWEEN.has(token.text) || token.text === 't') at++;
    else break;
  }
  return at;
}
