import { fold } from '@/utils/time/tokens';

import { discussionKey } from '../thread/discussion-key';
import { goodsHeads, stateHeads } from '../words/columns';
import { discussionWords } from '../words/discussions';
import { goodsStateWords } from '../words/states';
import { type Column, firstCell, isShownText, shareOf } from './columns';
import type { InferenceContext, ListFields } from './fields';
import { isMessageHead } from './heads';
import { isMoney } from './names';
import { matterScore, namesDiscussions, regionScore } from './page-words';
import { type KnownNames, sideOfRole } from './sides';
import { snippetShare } from './subject-field';
import * as LIST from './weights/list';

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
export function evidenceScore(evidence: ListEvidence, context: InferenceContext): number {
  const { page } = context;
  const speaks =
    evidence.author !== null ||
    evidence.state !== null ||
    namesDiscussions(evidence.parent, page) ||
    evidence.unread?.column?.texts.some((text) => discussionWords.has(text)) === true;
  if (!speaks) return 0;
  return (
    matterScore(evidence.parent, page) +
    regionScore(evidence.parent) +
    markScore(evidence) +
    linkScore(evidence) +
    shapeScore(evidence) +
    headScore(evidence) +
    personScore(evidence, context)
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
  if (columns.some(({ key, share }) => key.startsWith(`${time.column.key}~`) && share >= 0.5)) {
    score += LIST.nested;
  }
  return score;
}

function headScore({ heads, columns }: ListEvidence): number {
  const goods = heads.filter((head) => goodsHeads.has(head)).length;
  return (
    heads.filter(isMessageHead).length * LIST.messageHead +
    Math.max(LIST.goodsHeadMost, goods * LIST.goodsHead) +
    (columns.some((column) => isOfGoodsStates(column, heads)) ? LIST.goodsStates : 0)
  );
}

/** 'Paid', 'Shipped' below 'State': a list of orders. */
function isOfGoodsStates(column: Column, heads: readonly string[]): boolean {
  const head = heads[firstCell(column)?.slot ?? -1] ?? '';
  return stateHeads.has(head) && shareOf(column, goodsStateWords.has) >= 0.5;
}

/** Many persons stand for many discussions; two that take turns are one discussion's messages. */
function personScore(evidence: ListEvidence, { names, url }: InferenceContext): number {
  const { buyer, key, author, state, unread } = evidence;
  if (mayBeMessages(evidence, url)) return LIST.openDiscussion;
  if (buyer === null) {
    const isMarked = author !== null || state !== null || unread !== null;
    return (key === null ? LIST.anonymous : 0) + (isMarked ? 0 : LIST.impersonal);
  }
  if (shareOf(buyer, (text) => isOfShop(text, names)) >= LIST.leastOwn) return LIST.ownMessages;
  return isThread(evidence, buyer.variety) ? LIST.fewPersons : LIST.person * buyer.share;
}

/**
 * As few rows as messages are, or of persons who come again, that lead to themselves, or nowhere on a
 * page whose address names a discussion.
 */
function mayBeMessages({ key, buyer, records }: ListEvidence, url: string): boolean {
  const [first] = records;
  const leadHere = first !== undefined && leadsToItself(first);
  if (!leadHere && (key?.url || discussionKey(url) === null)) return false;
  const isAlike = (leadHere || key === null) && buyer !== null && buyer.variety < 1;
  return isAlike || records.length <= LIST.fewRows;
}

/** True for what has a link to its own place on the page, as posts have. */
function leadsToItself(record: Element): boolean {
  return [...record.querySelectorAll('a[href^="#"]')].some((link) => {
    const target = link.closest(`[id=${JSON.stringify(link.getAttribute('href')?.slice(1))}]`);
    return record.contains(target);
  });
}

/** True for the shop itself: among names it makes these authors of messages, and no buyers. */
function isOfShop(text: string, { shop }: KnownNames): boolean {
  const name = fold(text).trim();
  return sideOfRole(text) === 'seller' || shop.some((known) => fold(known) === name);
}

/** Up to three rows may be of one buyer by chance; messages have nothing besides that tells them apart. */
function isThread(
  { key, records, unread }: ListEvidence,
  /** How many of the names differ, 0–1. */
  variety: number,
): boolean {
  if (records.length > 3) return variety <= 0.5 && !key?.url;
  return variety < 1 && key === null && unread === null;
}
