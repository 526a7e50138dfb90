import type { TimeContext } from '@/utils/time';

import { findAllDeep } from '../dom/selector';
import type { FieldPlace, ListProfile } from '../profile';
import { goodsHeads } from '../words/columns';
import { authorField } from './author-field';
import { buyerColumn } from './buyer-field';
import { candidatesIn, type Candidate, spread } from './candidates';
import { cellsOf } from './cells';
import { type Column, columnsOf, isShownText, shareOf } from './columns';
import { evidenceScore, type ListEvidence } from './evidence';
import { headsOf, hintOf } from './heads';
import { keyField } from './key-field';
import { boldField } from './bold-field';
import { isMoney } from './names';
import type { PageWords } from './page-words';
import { selectorInRecords, selectorOfRecords } from './record-places';
import type { KnownNames } from './sides';
import { stateField } from './state-field';
import { snippetShare, subjectColumn } from './subject-field';
import { timeColumns } from './time-field';
import { unreadField } from './unread-field';
import { LIST_THRESHOLD, SAMPLE } from './weights';

/** What inferring a list has to know besides the page. */
export interface InferenceContext extends TimeContext {
  readonly url: string;
  readonly page: PageWords;
  readonly names: KnownNames;
}

/** A list found on a page, with how sure it is one of discussions; see `weights.ts`. */
export interface InferredList {
  readonly profile: ListProfile;
  readonly score: number;
}

/** The list of discussions on a page never seen; null where nothing on it is one. */
export function inferList(document: Document, context: InferenceContext): InferredList | null {
  let best: { fields: ListFields; score: number } | null = null;
  for (const candidate of candidatesIn(document.body)) {
    const fields = fieldsOf(candidate, context);
    if (fields === null) continue;
    const score = evidenceScore(fields.evidence, context.page);
    if (score >= LIST_THRESHOLD && (best === null || score > best.score)) best = { fields, score };
  }
  if (best === null) return null;
  const profile = profileOf(best.fields, document);
  return profile === null ? null : { profile, score: best.score };
}

interface ListFields {
  readonly records: readonly Element[];
  readonly evidence: ListEvidence;
  readonly time: Column;
  readonly buyer: Column | null;
  readonly subject: Column | null;
  readonly author: ReturnType<typeof authorField>;
  readonly state: ReturnType<typeof stateField>;
  readonly unread: ReturnType<typeof unreadField>;
  readonly key: ReturnType<typeof keyField>;
}

/** Works out the fields of a group of records; null where they share no column of times. */
function fieldsOf(
  { parent, records: all }: Candidate,
  context: InferenceContext,
): ListFields | null {
  const sampled = spread(all, SAMPLE);
  const read = sampled.flatMap((record) => {
    const cells = cellsOf(record);
    return cells === null || cells.length === 0 ? [] : [{ record, cells }];
  });
  const columnsOfAll = columnsOf(read.map(({ cells }) => cells));
  const [best] = timeColumns(columnsOfAll, () => '', context);
  if (best === undefined) return null;
  // Head rows, separators and rows of details have no time and are no records.
  const timed = read.filter((_, index) => best.column.cells[index] !== null);
  if (timed.length < 2 || timed.length < read.length * 0.5) return null;
  const records = timed.map(({ record }) => record);
  const columns = columnsOf(timed.map(({ cells }) => cells));
  const heads = headsOf(records);
  const hints = new Map<Column, string>();
  const hint = (column: Column): string => {
    const known = hints.get(column) ?? hintOf(column, records, heads);
    hints.set(column, known);
    return known;
  };
  const times = timeColumns(columns, hint, context);
  const [time] = times;
  if (time === undefined) return null;
  const timeTexts = new Set(times.map(({ column }) => column));
  const words = columns.filter((column) => !timeTexts.has(column));
  const buyer = buyerColumn(words, hint)?.column ?? null;
  const names = context.names;
  const author = authorField(words, { buyer, names, hint });
  const state = stateField(
    words.filter((column) => column !== buyer && column !== author?.column),
    hint,
  );
  const taken = new Set([buyer, state?.column, author?.column]);
  const subject =
    subjectColumn(
      words.filter((column) => !taken.has(column)),
      hint,
      (column) => column === author?.column,
    )?.column ?? null;
  const unread = unreadField(records, columns) ?? boldField(records, subject ?? buyer);
  const key = keyField(records, context.url);
  return {
    records,
    time: time.column,
    buyer,
    subject,
    author,
    state,
    unread,
    key,
    evidence: {
      parent,
      records,
      count: all.length,
      heads,
      timeShare: time.share,
      buyer,
      key,
      hasAuthor: author !== null,
      hasState: state !== null,
      hasUnread: unread !== null,
      hasSnippet: words.some(
        (column) => isShownText(column) && column !== subject && snippetShare(column) > 0.5,
      ),
      moneyShare: Math.max(
        0,
        ...columns.filter((column) => column.share > 0.5).map((column) => shareOf(column, isMoney)),
      ),
      goodsHeads: heads.filter((head) => goodsHeads.has(head)).length,
    },
  };
}

/** Lays down where the fields stand; null where no selector finds the records again. */
function profileOf(fields: ListFields, document: Document): ListProfile | null {
  const record = selectorOfRecords(fields.records, (selector) => findAllDeep(document, selector));
  if (record === null) return null;
  const places: Record<string, FieldPlace> = {};
  const confidence: Record<string, number> = {};
  const put = (name: string, place: FieldPlace | null, sure: number): boolean => {
    if (place === null) return false;
    places[name] = place;
    confidence[name] = Math.round(sure * 100) / 100;
    return true;
  };
  const at = (column: Column | null): FieldPlace | null =>
    column === null ? null : placeOf(column, fields.records);
  put('time', at(fields.time), 0.9);
  put('buyer', at(fields.buyer), 0.85);
  put('subject', at(fields.subject), 0.8);
  put('key', fields.key?.key ?? null, fields.key?.confidence ?? 0);
  put('url', fields.key?.url ?? null, fields.key?.confidence ?? 0);
  const { author, state, unread } = fields;
  const hasAuthor = author !== null && put('author', at(author.column), author.confidence);
  const hasState = state !== null && put('state', at(state.column), state.confidence);
  const unreadPlace =
    unread === null
      ? null
      : unread.selector === undefined
        ? at(unread.column ?? null)
        : { selector: unread.selector };
  const hasUnread = unread !== null && put('unread', unreadPlace, unread.confidence);
  return {
    record,
    fields: places,
    confidence,
    ...(hasAuthor ? { author: author.rule } : {}),
    ...(hasState ? { state: state.rule } : {}),
    ...(hasUnread ? { unread: unread.rule } : {}),
  };
}

function placeOf(column: Column, records: readonly Element[]): FieldPlace | null {
  const cell = column.cells.find((each) => each !== null);
  const selector = selectorInRecords(
    records,
    column.cells.map((each) => each?.element ?? null),
  );
  return selector === null || !cell ? null : { selector, ...cell.at };
}
