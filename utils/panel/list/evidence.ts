import { buyerHeads, goodsHeads, lastTimeHeads, stateHeads, subjectHeads } from '../words/columns';
import { isShownText, shareOf } from './columns';
import type { ListFields } from './fields';
import { isMoney } from './names';
import { matterScore, namesDiscussions, type PageWords, regionScore } from './page-words';
import { snippetShare } from './subject-field';
import { LIST } from './weights';

/** What was found in a group of records that may be the list of discussions. */
export interface ListEvidence extends ListFields {
  /** Share of the records that name a sum of money, 0–1. */
  readonly moneyShare: number;
  readonly hasSnippet: boolean;
  /** Characters in a record. */
  readonly averageLength: number;
}

/** Sums up what speaks for and against a group. */
export function evidenceOf(fields: ListFields): ListEvidence {
  const { columns, records, subject } = fields;
  const money = columns.map((column) => column.share * shareOf(column, isMoney));
  const lengths = records.map((record) => (record.textContent ?? '').length);
  return {
    ...fields,
    moneyShare: Math.max(0, ...money),
    hasSnippet: columns.some(
      (column) => column !== subject && isShownText(column) && snippetShare(column) > 0.5,
    ),
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
  };
}

/**
 * How much speaks for a group being the list of discussions; 0 where nothing at all speaks of
 * messages, however well the records look like some.
 */
export function evidenceScore(evidence: ListEvidence, page: PageWords): number {
  const speaks =
    evidence.author !== null || evidence.state !== null || namesDiscussions(evidence.parent, page);
  if (!speaks) return 0;
  return (
    matterScore(evidence.parent, page) +
    regionScore(evidence.parent) +
    markScore(evidence) +
    linkScore(evidence) +
    shapeScore(evidence) +
    headScore(evidence) +
    personScore(evidence)
  );
}

function markScore({ author, state, unread, hasSnippet }: ListEvidence): number {
  return (
    (author === null ? 0 : LIST.author) +
    (state === null ? 0 : LIST.state) +
    (unread === null ? 0 : LIST.unread) +
    (hasSnippet ? LIST.snippet : 0)
  );
}

function linkScore({ key }: ListEvidence): number {
  if (!key?.url) return 0;
  return LIST.ownLink + (key.linksBelowPage ? LIST.linkBelowPage : 0);
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]), select, textarea';
const LONG_TEXT = 600;

function shapeScore({
  time,
  moneyShare,
  records,
  all,
  averageLength,
  columns,
}: ListEvidence): number {
  let score = time.share * LIST.time + moneyShare * LIST.money;
  score += Math.log2(all.length) * LIST.perDoubling;
  if (records.some((record) => record.querySelector(FIELDS) !== null)) score += LIST.input;
  if (averageLength > LONG_TEXT) score += LIST.longText;
  if (all.length < 3) score += LIST.few;
  if (columns.some(({ key, share }) => key.startsWith(`${time.column.key}~`) && share > 0.5)) {
    score += LIST.nested;
  }
  return score;
}

function headScore({ heads }: ListEvidence): number {
  const goods = heads.filter((head) => goodsHeads.has(head)).length;
  return (
    heads.filter(isMessageHead).length * LIST.messageHead +
    Math.max(LIST.goodsHeadMost, goods * LIST.goodsHead)
  );
}

function isMessageHead(head: string): boolean {
  return [buyerHeads, subjectHeads, lastTimeHeads, stateHeads].some((words) => words.has(head));
}

/** Many persons stand for many discussions; two that take turns are one discussion's messages. */
function personScore({ buyer, key, records, author, state, unread }: ListEvidence): number {
  if (buyer === null) {
    const isMarked = author !== null || state !== null || unread !== null;
    return (key === null ? LIST.anonymous : 0) + (isMarked ? 0 : LIST.impersonal);
  }
  const isThread = records.length > 3 && buyer.variety <= 0.5 && !key?.url;
  return isThread ? LIST.fewPersons : LIST.person * buyer.share;
}
