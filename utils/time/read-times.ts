import { type Candidate, inBestLanguage } from './best-language';
import { dateOrder } from './date-order';
import type { DatePart } from './date-part';
import type { DateOrder } from './locale-order';
import type { PrintedTime, TimeContext } from './printed-time';
import { resolve, type Setting } from './resolve';
import { runtimeZone } from './runtime-zones';

/** A time and where in its text it stands. */
export interface FoundTime extends PrintedTime {
  /** Position of its first character. */
  readonly start: number;
  /** Position after its last character. */
  readonly end: number;
  /** 0–1: how much of the text's letters and digits it takes up. */
  readonly coverage: number;
}

/**
 * The times that the texts of one list print, row by row; null where a text prints none, or more
 * than one. Day and month are told apart by all rows together, then by the locale. Words are those of
 * the locale's language; where these yield nothing, those of the language that reads the most rows.
 *
 * @throws RangeError for a time zone that the runtime does not know
 */
export function readTimes(
  texts: readonly (string | null)[],
  context: TimeContext,
): (PrintedTime | null)[] {
  return findInAll(texts, context).map((found) => onlyTime(found));
}

/** The time that one text prints; see `readTimes`. */
export function readTime(text: string, context: TimeContext): PrintedTime | null {
  return readTimes([text], context)[0] ?? null;
}

/** Every time that a text prints, in order, with its place; see `readTimes`. */
export function findTimes(text: string, context: TimeContext): FoundTime[] {
  return findInAll([text], context)[0] ?? [];
}

/** The one time that a text prints, by what may be times in it; null for none, and for several that differ. */
export function timeOf(
  row: readonly Candidate[],
  isSupported: boolean,
  setting: Setting,
): PrintedTime | null {
  const [only] = row;
  if (!only || row.length > 1) return onlyTime(foundIn(row, isSupported, setting));
  // Nearly all texts of a list hold one.
  return only.sureness === 'weak' && !isSupported ? null : resolve(only.expression, setting);
}

/** The one time among those found; null for none, and for several that do not agree. */
function onlyTime(found: readonly FoundTime[]): PrintedTime | null {
  const [first, ...others] = found;
  if (!first) return null;
  // '20. 11. 2026 (yesterday)' prints one time twice: the finer of the two is meant.
  const finest = others.reduce((a, b) => (b.precisionMs < a.precisionMs ? b : a), first);
  const agree = found.every(
    (time) => time.earliest <= finest.latest && finest.earliest <= time.latest,
  );
  if (!agree) return null;
  const { at, precisionMs, earliest, latest } = finest;
  return { at, precisionMs, earliest, latest };
}

function findInAll(texts: readonly (string | null)[], context: TimeContext): FoundTime[][] {
  const { candidates } = inBestLanguage(texts, context);
  const order = dateOrder(candidates.flatMap(datesIn), context);
  const agreement = { isSupported: candidates.some(isSure), order };
  const setting = settingOf(agreement, context);
  return candidates.map((row) => foundIn(row, agreement.isSupported, setting));
}

/** What the texts of a list decide together for each of them. */
export interface Agreement {
  /** A text is surely a time, so that others may be. */
  readonly isSupported: boolean;
  readonly order: DateOrder;
}

/** What lays the texts of a list on the calendar. */
export function settingOf({ order }: Agreement, context: TimeContext): Setting {
  return { now: context.now, zone: context.timeZone ?? runtimeZone(), order };
}

/** The times among what may be some in a text. */
function foundIn(row: readonly Candidate[], isSupported: boolean, setting: Setting): FoundTime[] {
  return row.flatMap((candidate) => {
    if (candidate.sureness === 'weak' && !isSupported) return [];
    const time = resolve(candidate.expression, setting);
    const { start, end, coverage } = candidate;
    return time ? [{ ...time, start, end, coverage }] : [];
  });
}

/** Its dates, as they are printed. */
export const datesIn = (row: readonly Candidate[]): DatePart[] =>
  row.flatMap(({ expression }) => expression.date ?? []);

/** Whether a text holds what is a time whatever the others hold. */
export const isSure = (row: readonly Candidate[]): boolean =>
  row.some(({ sureness }) => sureness !== 'weak');
