import { remembered } from '@/utils/remembered';
import type { PrintedTime, TimeContext } from '@/utils/time';

import { addressAt, flatAncestors, flatContains } from '../dom/flat-tree';
import type { Steps } from '../steps';
import { waitingWords } from '../words/states';
import type { AuthorField } from './author-evidence';
import { boldField } from './bold-field';
import { type Candidate, spread } from './candidates';
import { type Cell, cellsOf } from './cells';
import { type Column, columnsOf } from './columns';
import { headsOf, hintOf } from './heads';
import { type KeyField, keyField } from './key-field';
import { commonNames } from './naming';
import { numberField } from './number-field';
import { originalOf } from './originals';
import type { PageWords } from './page-words';
import { type ListPlace, toldByLegend } from './legend';
import { earlierLines } from './lines';
import { lastTimes } from './side-times';
import type { KnownNames } from './sides';
import { isInMarkup, type StateField, stateField } from './state-field';
import { type TimeColumn, timeColumns, timesOfColumn } from './time-field';
import { wordsOf } from './told';
import { readField, type UnreadField, unreadField } from './unread-field';
import { SAMPLE } from './weights';

/** What inferring a list has to know besides the page. */
export interface InferenceContext extends TimeContext {
  readonly url: string;
  readonly page: PageWords;
  readonly names: KnownNames;
}

/** What the records of a group have in common. */
export interface ListFields {
  /** What all of them stand in: a section's own heading, such as a buyer's name, is not the list's. */
  readonly parent: Element;
  /** All of the group, and those that were looked at. */
  readonly all: readonly Element[];
  readonly records: readonly Element[];
  readonly heads: readonly string[];
  readonly columns: readonly Column[];
  readonly time: TimeColumn;
  /** The day, where `time` has only the hour. */
  readonly date: TimeColumn | null;
  /** When the shop wrote last, where `time` is when the buyer did. */
  readonly replied?: TimeColumn | null;
  readonly buyer: Column | null;
  /** Where the buyer stands, or else the shop, in a list of both ways; see `bothWays`. */
  readonly sender?: Column | null;
  readonly recipient?: Column | null;
  readonly subject: Column | null;
  readonly author: AuthorField | null;
  readonly state: StateField | null;
  readonly unread: UnreadField | null;
  readonly key: KeyField | null;
}

interface Sampled {
  readonly record: Element;
  readonly cells: readonly Cell[];
}

/** 'Has waited for your answer for 3 d' says more than since when. */
const isOfTurns = ({ texts }: Column): boolean => texts.every((text) => waitingWords.has(text));

/** Works out the fields of a group of records; null where they share no column of times. */
export function* fieldsOf(
  { parent: first, records: all, heads: known }: Candidate,
  context: InferenceContext,
): Steps<ListFields | null> {
  const timesOf = remembered((column: Column) => timesOfColumn(column, context));
  const timed = yield* timedRecords(all, timesOf, context);
  if (timed === null) return null;
  const records = timed.sampled.map(({ record }) => record);
  const columns = timed.columns ?? columnsOf(timed.sampled.map(({ cells }) => cells));
  const heads = known ?? headsOf(records);
  const hint = remembered((column: Column) => hintOf(column, records, heads));
  const times = timeColumns(columns, hint, context, timesOf);
  const printed = times.flatMap(({ column, date }) => [column, ...(date ? [date.column] : [])]);
  const words = columns.filter((each) => !printed.includes(each) || isOfTurns(each));
  yield;
  const told = yield* wordsOf(words, hint, context.names, printed);
  const last = lastTimes(times, hint, context.now, told.state);
  if (last === null) return null;
  const parent = aroundAll(first, all);
  const place = { records: records.map(originalOf), parent };
  const { author, state } = withLegend(
    { ...told, author: told.author ?? last.author },
    place,
    words,
  );
  yield;
  const unread =
    readField(words, hint) ??
    unreadField(records, words, [told.buyer, told.subject], state?.column) ??
    boldField(records, told.subject ?? told.buyer);
  yield;
  return {
    parent,
    all,
    records,
    heads,
    columns,
    ...last,
    ...told,
    author,
    state: state ?? stateByDue(times, author, hint),
    unread,
    key:
      keyField(records, addressAt(records[0], context.url)) ?? numberField(columns, records, hint),
  };
}

type Turns = Pick<ListFields, 'author' | 'state'>;

/** Whose turn it is with what a legend tells, where the rows alone leave it open. */
function withLegend(told: Turns, place: ListPlace, columns: readonly Column[]): Turns {
  const state = sure(told.state);
  if (told.author !== null && state !== null) return told;
  const legend = toldByLegend(place, columns);
  return {
    author: told.author ?? legend.author,
    state: state ?? legend.state ?? told.state,
  };
}

/** Where whoever wrote last is known, 'Reply by 21 Nov' in all rows may be no more than the rule. */
function stateByDue(
  times: readonly TimeColumn[],
  author: AuthorField | null,
  hint: (column: Column) => string,
): StateField | null {
  const columns = times.map(({ column }) => column);
  return author === null ? stateField(columns, hint) : null;
}

/** Names in the markup may be of anything: what stands in words beside the list goes before them. */
function sure(state: StateField | null): StateField | null {
  return state !== null && isInMarkup(state.column) ? null : state;
}

/** Records that were looked at, and their columns where these are known. */
interface TimedRecords {
  readonly sampled: readonly Sampled[];
  readonly columns: readonly Column[] | null;
}

/** Records in which a time stands; head rows, separators and rows of details have none. */
function* timedRecords(
  all: readonly Element[],
  timesOf: (column: Column) => readonly (PrintedTime | null)[] | null,
  context: TimeContext,
): Steps<TimedRecords | null> {
  const sample = spread(all, SAMPLE);
  const naming = commonNames(sample);
  const sampled: Sampled[] = [];
  for (const record of sample) {
    const cells = cellsOf(record, naming);
    if (cells !== null && cells.length > 0) sampled.push({ record, cells });
    yield;
  }
  const earlier = earlierLines(sampled, context);
  const latest = sampled.map(({ record, cells }) => ({
    record,
    cells: earlier.size === 0 ? cells : (cellsOf(record, naming, earlier) ?? []),
  }));
  const columns = columnsOf(latest.map(({ cells }) => cells));
  for (const column of columns) {
    timesOf(column);
    yield;
  }
  const [time] = timeColumns(columns, () => '', context, timesOf);
  const timed = latest.filter((_, index) => time?.times[index] != null);
  if (
    time === undefined ||
    timed.length < Math.min(2, all.length) ||
    timed.length < latest.length / 2
  ) {
    return null;
  }
  return { sampled: timed, columns: timed.length === latest.length ? columns : null };
}

function aroundAll(parent: Element, all: readonly Element[]): Element {
  const last = all.at(-1);
  if (last === undefined || flatContains(parent, last)) return parent;
  return [...flatAncestors(parent)].find((each) => flatContains(each, last)) ?? parent;
}
