import { discussionKey } from '../thread/discussion-key';
import { flatAncestors, flatChildren, flatParent, queryAllIn, type Root } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { findAllDeep } from '../dom/selector';
import type { ListProfile } from '../profile';
import type { Steps } from '../steps';
import { buyerHeads } from '../words/columns';
import { timesIn } from './candidates';
import { type Column, isShownText } from './columns';
import { evidenceOf, evidenceScore, type ListEvidence } from './evidence';
import { fieldsOf, type InferenceContext } from './fields';
import { hintOf } from './heads';
import { profileOf } from './list-profile';
import { isCompanyName, isPersonName } from './names';
import { matterScore, regionScore } from './page-words';
import * as LONE from './weights/lone';

/** What holds one record, by its tag, its role or what it is called. */
const RECORD =
  'tr, li, article, [role="row"], [role="listitem"], [role="article"], [class*="row" i], [class*="item" i], [class*="card" i], [class*="thread" i], [class*="conversation" i], [class*="discussion" i], [class*="ticket" i], [class*="message" i]';

/** What is a row by itself, as against what may be a part of one or hold one. */
const ROW = 'tr, li, article, [role="row"], [role="listitem"], [role="article"]';

/** What is made to hold several. */
const HOLDER = 'ul, ol, table, tbody, [role="list"], [role="table"], [role="grid"]';

/**
 * The list that holds a single discussion, where nothing repeats: a record on a page of discussions
 * that names a buyer, and says that it waits, who wrote, or leads below the page. Null where any of
 * that is missing.
 */
export function* inferLoneRecord(
  document: Document,
  roots: readonly Root[],
  context: InferenceContext,
): Steps<ListProfile | null> {
  // An address that names a discussion is that of its messages.
  if (discussionKey(context.url) !== null || matterScore(document.body, context.page) <= 0) {
    return null;
  }
  let best: Scored | null = null;
  for (const record of queryAllIn(roots, RECORD)) {
    const scored = mayBeLone(record) ? yield* scoredOf(record, context) : null;
    // Of one in another that says as much, the inner: what is around may hold more than the record.
    if (scored !== null && (best === null || scored.score >= best.score)) best = scored;
    yield;
  }
  return best === null
    ? null
    : yield* profileOf(best.evidence, (selector) => findAllDeep(document, selector));
}

interface Scored {
  readonly evidence: ListEvidence;
  readonly score: number;
}

function* scoredOf(record: Element, context: InferenceContext): Steps<Scored | null> {
  const parent = flatParent(record);
  if (parent === null) return null;
  const fields = yield* fieldsOf({ parent, records: [record] }, context);
  const evidence = fields === null ? null : evidenceOf(fields);
  if (evidence === null || !isConvincing(evidence, context)) return null;
  const score = evidenceScore(evidence, context) + (record.matches(ROW) ? LONE.row : 0);
  return score >= LONE.threshold ? { evidence, score } : null;
}

/** It holds a time, and nothing like it beside it does. */
function mayBeLone(record: Element): boolean {
  if (record.matches(HOLDER)) return false;
  for (const around of flatAncestors(record)) if (isHidden(around)) return false;
  if (timesIn([record]) === null || regionScore(record) < 0) return false;
  const parent = flatParent(record);
  const beside = parent === null ? [] : flatChildren(parent);
  return !beside.some(
    (other) =>
      other !== record && other.localName === record.localName && timesIn([other]) !== null,
  );
}

function isConvincing(evidence: ListEvidence, { page }: InferenceContext): boolean {
  const { parent, buyer, state, author, key, moneyShare } = evidence;
  return (
    matterScore(parent, page) >= LONE.leastMatter &&
    moneyShare === 0 &&
    buyer !== null &&
    isOnlyPerson(buyer, evidence) &&
    (state !== null || author !== null || key?.linksBelowPage === true)
  );
}

/** Said to be the buyer, or the only name in the record. */
function isOnlyPerson(buyer: Column, { columns, records, heads }: ListEvidence): boolean {
  if (buyerHeads.has(hintOf(buyer, records, heads))) return true;
  const [name = ''] = buyer.texts;
  const others = columns.filter((column) => isShownText(column) && column.texts[0] !== name);
  return !others.some(({ texts: [text = ''] }) => isPersonName(text) || isCompanyName(text));
}
