import { findAllDeep } from '../dom/selector';
import type { ListProfile } from '../profile';
import type { Steps } from '../steps';
import { type Candidate, candidatesIn } from './candidates';
import { evidenceOf, evidenceScore } from './evidence';
import { fieldsOf, type InferenceContext, type ListFields } from './fields';
import { profileOf } from './list-profile';
import { originalOf } from './originals';
import { runsIn, wholeRecords } from './runs';
import { LIST_THRESHOLD, SECTION_SLACK } from './weights';

/** A list found on a page, with how sure it is one of discussions; see `weights.ts`. */
export interface InferredList {
  readonly profile: ListProfile;
  readonly score: number;
}

/** The list of discussions on a page never seen; null where nothing on it is one. */
export function* inferList(
  document: Document,
  context: InferenceContext,
): Steps<InferredList | null> {
  const find = (selector: string): readonly Element[] => findAllDeep(document, selector);
  const lists: ScoredFields[] = [];
  for (const candidate of yield* candidatesIn(document.body)) {
    const list = yield* scored(candidate, context);
    if (list !== null) lists.push(list);
    yield;
  }
  const [best = null] = lists.sort((a, b) => b.score - a.score);
  // Records without anything that tells them apart may be any others on the page.
  const runs = best?.fields.key ? null : yield* inferRuns(document, context);
  if (best === null || (runs !== null && runs.score > best.score)) return yield* placed(runs, find);
  const whole = lists.find((list) => isSectionOf(best, list) || holdsRowsOf(best, list)) ?? best;
  const further = yield* withRowsBehind(whole, context);
  yield;
  return (yield* placed(further, find)) ?? (yield* placed(whole, find));
}

/** Null for no list, and where no selector finds the records, or their times, again. */
function* placed(
  list: ScoredFields | null,
  find: (selector: string) => readonly Element[],
): Steps<InferredList | null> {
  if (list === null) return null;
  const { fields, score, runs } = list;
  const profile = yield* profileOf(fields, find);
  return profile && { profile: runs ? { ...profile, runs } : profile, score };
}

/** The list with what stands behind each of its rows and tells who wrote; null where nothing does. */
function* withRowsBehind(
  { fields }: ScoredFields,
  context: InferenceContext,
): Steps<ScoredFields | null> {
  const { all, author, unread } = fields;
  const behind = all[0]?.nextElementSibling ?? null;
  if (author !== null || behind === null || all.includes(behind)) return null;
  const list = yield* scored({ ...fields, records: all }, context, true);
  return list?.fields.author && (unread === null || list.fields.unread) ? list : null;
}

/**
 * The list on a page where no element holds a record. What belongs together is less sure there: each
 * record has to name a buyer, and to have what tells it from others; or to say who wrote, where the
 * buyers are many and all differ.
 */
function* inferRuns(document: Document, context: InferenceContext): Steps<ScoredFields | null> {
  let best: ScoredFields | null = null;
  for (const candidate of yield* runsIn(document.body)) {
    const list = yield* scored(candidate, context, true);
    if (list !== null && mayBeRuns(list.fields) && list.score > (best?.score ?? 0)) best = list;
  }
  return best;
}

function mayBeRuns({ key, buyer, author }: ListFields): boolean {
  if (buyer === null || key !== null) return buyer !== null;
  return author !== null && buyer.variety === 1 && buyer.texts.length >= LEAST_BUYERS;
}

/** So many take no part in one discussion. */
const LEAST_BUYERS = 4;

/** A group of records with how much speaks for it; null where that is too little. */
function* scored(
  { records: all, ...candidate }: Candidate,
  context: InferenceContext,
  runs = false,
): Steps<ScoredFields | null> {
  const fields = yield* fieldsOf({ ...candidate, records: wholeRecords({ runs }, all) }, context);
  if (fields === null) return null;
  const score = evidenceScore(evidenceOf(fields), context);
  return score >= LIST_THRESHOLD ? { fields: { ...fields, all }, score, runs } : null;
}

interface ScoredFields {
  readonly fields: ListFields;
  readonly score: number;
  /** No element holds a record, but only what it begins with. */
  readonly runs: boolean;
}

/** True when each record of a list holds rows of another one that is about as likely: pinned ones, the others. */
function holdsRowsOf({ fields, score }: ScoredFields, list: ScoredFields): boolean {
  const { all } = fields;
  return (
    list.fields.all.length > all.length &&
    list.score >= score - SECTION_SLACK &&
    all.every((section) => list.fields.all.some((row) => row !== section && section.contains(row)))
  );
}

/** True when a list is part of another one that is about as likely. */
function isSectionOf(section: ScoredFields, list: ScoredFields): boolean {
  const [first] = section.fields.records;
  return (
    first !== undefined &&
    list.fields.all.length > section.fields.all.length &&
    list.score >= section.score - SECTION_SLACK &&
    list.fields.key?.linksBelowPage === section.fields.key?.linksBelowPage &&
    list.fields.all.includes(originalOf(first))
  );
}
