import { type PrintedTime, readTimes, readTimestamp, type TimeContext } from '@/utils/time';

import { goodsHeads, lastTimeHeads, otherTimeHeads } from '../words/columns';
import { dueWords } from '../words/states';
import type { Cell } from './cells';
import { isClock } from './clock-text';
import type { Column } from './columns';
import { datedHours, printedTogether } from './hour-columns';
import { isSign } from './names';
import * as TIME from './weights/time';

/** What a text has to look like to be worth reading as a time. */
const MAYBE_TIME =
  /\d{1,2}[:.]\d{2}|\d{1,4}\s?[./-]\s?\d{1,2}|\d{1,2}\.?\s?(?:de\s)?\p{L}|\p{L}{2}\.?\s\d{1,2}(?!\d)|\d{10}/u;

/** Longer texts are no times, characters. */
export const LONGEST_PRINTED = 60;

/** True when a text may be a printed time; cheap, and true for much that is none. */
export function mayBeTime(text: string): boolean {
  return text.length <= LONGEST_PRINTED && MAYBE_TIME.test(text);
}

/** True for a printed text that may be a time, and is no part of one or repeats it. */
export function isShownTime({ text, at }: Cell): boolean {
  return at.run !== undefined && at.segment === undefined && mayBeTime(text);
}

/** Reads one column's texts as times; also seconds and milliseconds since 1970. */
export function readColumnTimes(
  texts: readonly (string | null)[],
  context: TimeContext,
): (PrintedTime | null)[] {
  const stamps = texts.map((text) => (text === null ? null : readTimestamp(text, context)));
  if (stamps.some((stamp) => stamp !== null)) return stamps;
  return readTimes(
    texts.map((text) => (text !== null && text.length <= LONGEST_PRINTED ? text : null)),
    context,
  );
}

/** A column whose texts are times. */
export interface TimeColumn {
  readonly column: Column;
  readonly times: readonly (PrintedTime | null)[];
  /** Share of the records that have a time there, 0–1. */
  readonly share: number;
  readonly score: number;
  /** The days, where the column has only hours. */
  readonly date?: TimeColumn;
}

/**
 * False for hours alone that are not in order, newest first: they are of different days, which stand
 * elsewhere, and would all be taken for today's.
 */
export function areOfOneDay(
  texts: readonly (string | null)[],
  times: readonly (PrintedTime | null)[],
): boolean {
  const present = texts.filter((text) => text !== null);
  if (present.length < 2 || !present.every((text) => isClock(text))) return true;
  return newestFirst(times.filter((time) => time !== null)) === 1;
}

/** What the cells of a column print as times; null for a column that holds nothing like one. */
export function timesOfColumn(
  column: Column,
  context: TimeContext,
): readonly (PrintedTime | null)[] | null {
  if (!column.texts.some((text) => mayBeTime(text))) return null;
  return readColumnTimes(
    column.cells.map((cell) => cell?.text ?? null),
    context,
  );
}

/**
 * The columns that print times, the last message's first; of hours and their dates in columns of their
 * own what both say together.
 *
 * @param timesOf - see `timesOfColumn`; for a caller that has read them
 */
export function timeColumns(
  columns: readonly Column[],
  hint: (column: Column) => string,
  context: TimeContext,
  timesOf = (column: Column) => timesOfColumn(column, context),
): TimeColumn[] {
  const single = columns.flatMap((column) => {
    const times = timesOf(column);
    return times === null ? [] : timeColumn(column, times, hint(column), context);
  });
  // '12.50' beside a date is as good a price.
  const hours = columns.filter((column) => !goodsHeads.has(hint(column)));
  const dated = datedHours(hours, single).flatMap((both) => {
    const { hours: column, date } = both;
    const head = `${hint(date.column)} / ${hint(column)}`;
    const times = readColumnTimes(printedTogether(both), context);
    return timeColumn(column, times, head, context).map((each) => ({ ...each, date }));
  });
  const parts = new Set(dated.flatMap(({ column, date }) => [column, date.column]));
  const found = [...dated, ...single.filter(({ column }) => !parts.has(column))];
  const scored = found.map((each) => ({
    ...each,
    score: each.score - (found.some((other) => isBefore(each, other)) ? TIME.earlier : 0),
  }));
  return scored.sort((a, b) => b.score - a.score);
}

/** None for a column of other things, in which some texts happen to look like times. */
function timeColumn(
  column: Column,
  times: readonly (PrintedTime | null)[],
  head: string,
  context: TimeContext,
): TimeColumn[] {
  const read = times.filter((time) => time !== null);
  const texts = column.texts.filter((text) => !isSign(text));
  if (read.length === 0 || read.length < texts.length * TIME.leastRead) return [];
  const share = read.length / times.length;
  return [{ column, times, share, score: scoreOf(column, times, head, context) }];
}

/** Whether one time of each record comes before the other: when it was opened, when somebody wrote last. */
function isBefore(
  { times: one, score }: TimeColumn,
  { times: other, ...last }: TimeColumn,
): boolean {
  const pairs = one.map((time, record) => [time, other[record]] as const);
  return (
    last.score > score - TIME.earlier &&
    // Hours alone are of today only for want of a day.
    (last.date !== undefined || !last.column.texts.every(isClock)) &&
    pairs.every(([time, later]) => time === null || (later != null && time.at <= later.at)) &&
    pairs.some(([time, later]) => time !== null && later != null && time.latest < later.earliest)
  );
}

function scoreOf(
  column: Column,
  times: readonly (PrintedTime | null)[],
  hint: string,
  { now }: TimeContext,
): number {
  const read = times.filter((time) => time !== null);
  const future = read.filter((time) => time.earliest > now + TIME.clockSkew).length;
  const precision = Math.max(...read.map((time) => time.precisionMs));
  let score = (read.length / times.length) * TIME.share;
  score -= (future / read.length) * TIME.future;
  score -= Math.log10(Math.max(1000, precision) / 1000) * TIME.coarseness;
  score += newestFirst(read) * TIME.newestFirst;
  if (lastTimeHeads.has(hint)) score += TIME.head;
  if (otherTimeHeads.has(hint) || dueWords.has(hint)) score -= TIME.otherHead;
  if (column.cells.some((cell) => cell?.spoken)) score -= TIME.spoken;
  if (column.key.includes('@') && !column.key.includes('@datetime')) score -= TIME.attribute;
  return score;
}

/** Share of neighbours in which the upper is not older, 0–1. */
function newestFirst(times: readonly PrintedTime[]): number {
  if (times.length < 2) return 0;
  const inOrder = times.filter((time, index) => {
    const above = times[index - 1];
    return above !== undefined && above.at + above.precisionMs >= time.at;
  });
  return inOrder.length / (times.length - 1);
}
