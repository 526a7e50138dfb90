import { buyerHeads, lastTimeHeads, stateHeads, subjectHeads } from '../words/columns';
import type { Column } from './columns';
import type { KeyField } from './key-field';
import { matterScore, namesDiscussions, type PageWords, regionScore } from './page-words';
import { LIST } from './weights';

/** What was found in a group of records that may be the list of discussions. */
export interface ListEvidence {
  readonly parent: Element;
  readonly records: readonly Element[];
  readonly count: number;
  readonly heads: readonly string[];
  /** Shares are 0–1. */
  readonly timeShare: number;
  readonly moneyShare: number;
  /** How many heads speak of goods or money. */
  readonly goodsHeads: number;
  readonly buyer: Column | null;
  readonly key: KeyField | null;
  readonly hasAuthor: boolean;
  readonly hasState: boolean;
  readonly hasUnread: boolean;
  readonly hasSnippet: boolean;
}

/**
 * How much speaks for a group being the list of discussions; 0 where nothing at all speaks of
 * messages, however well the records look like some.
 */
export function evidenceScore(evidence: ListEvidence, page: PageWords): number {
  const speaks = evidence.hasAuthor || evidence.hasState || namesDiscussions(evidence.parent, page);
  if (!speaks) return 0;
  return (
    matterScore(evidence.parent, page) +
    regionScore(evidence.parent) +
    recordScore(evidence) +
    headScore(evidence) +
    personScore(evidence)
  );
}

function recordScore(evidence: ListEvidence): number {
  let score = evidence.timeShare * LIST.time;
  if (evidence.key?.url) score += LIST.ownLink;
  if (evidence.key?.linksBelowPage === true) score += LIST.linkBelowPage;
  if (evidence.hasAuthor) score += LIST.author;
  if (evidence.hasState) score += LIST.state;
  if (evidence.hasUnread) score += LIST.unread;
  if (evidence.hasSnippet) score += LIST.snippet;
  score += evidence.moneyShare * LIST.money;
  if (evidence.records.some((record) => record.querySelector(FIELDS) !== null)) score += LIST.input;
  const length = evidence.records.reduce(
    (sum, record) => sum + (record.textContent ?? '').length,
    0,
  );
  if (length / evidence.records.length > LONG_TEXT) score += LIST.longText;
  if (evidence.count < 3) score += LIST.few;
  return score;
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]), select, textarea';
const LONG_TEXT = 600;

function headScore({ heads, goodsHeads }: ListEvidence): number {
  const isMessageHead = (head: string): boolean =>
    [buyerHeads, subjectHeads, lastTimeHeads, stateHeads].some((words) => words.has(head));
  return (
    heads.filter((head) => isMessageHead(head)).length * LIST.messageHead +
    Math.max(LIST.goodsHeadMost, goodsHeads * LIST.goodsHead)
  );
}

/** Many persons stand for many discussions; two that take turns are one discussion's messages. */
function personScore({ buyer, key, records }: ListEvidence): number {
  if (buyer === null) return 0;
  const isThread = records.length > 3 && buyer.variety <= 0.5 && key?.url == null;
  return isThread ? LIST.fewPersons : LIST.person * buyer.share;
}
