import {
  buyerHeads,
  lastTimeHeads,
  orderHeads,
  productHeads,
  stateHeads,
  subjectHeads,
  SNIPPET_NAME,
} from '../words/columns';
import { isNewMark, unreadWords } from '../words/unread';
import type { Scored } from './buyer-field';
import { type Column, firstCell, isShownText, shareOf } from './columns';
import { isCode, isCount, isInitials, isMoney, isSign } from './names';
import { stateNamed } from './states';
import { textsAt } from './place';
import { messageWords, replyWords } from '../words/send';
import * as SUBJECT from './weights/subject';

/** Texts of a column that begin a message: cut short, sentences, long. */
export function snippetShare(column: Column): number {
  return shareOf(column, (text) => isCutShort(text) || isSentence(text));
}

const isCutShort = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);
const isSentence = (text: string): boolean =>
  text.length > 70 ||
  (text.length > 30 && /[.!?)]$/.test(text)) ||
  /[.!?] \p{Alpha}/u.test(text) ||
  // Names of products have commas as well: 'Table lamp, white'.
  (text.length > 40 ? /, \p{Alpha}/u.test(text) : text.includes(', ') && /[.!?]$/.test(text));

/** 'Question' is also what a message itself is called. */
const isOfQuestions = (column: Column): boolean =>
  shareOf(column, (text) => text.endsWith('?')) > 0.5;

/** The column of what discussions are about; an order's number only where nothing else is. */
export function subjectColumn(
  columns: readonly Column[],
  hint: (column: Column) => string,
): Scored | null {
  let best: Scored | null = null;
  for (const column of columns) {
    if (!isShownText(column) || column.share < 0.6 || shareOf(column, isSign) === 1) continue;
    if (isOfActions(column) || isWithMore(column, columns)) continue;
    const likely = scoreOf(column, hint(column));
    // What is written where nothing else stands may be all that there is.
    const score =
      likely + shareOf(column, (text) => text.includes(' ') && /[.!?]$/.test(text)) * SUBJECT.ended;
    if (likely >= SUBJECT.least && (best === null || score > best.score)) best = { column, score };
  }
  return best ?? productColumn(columns, hint) ?? orderColumn(columns, hint);
}

/** A part of a text: its place, and which of the parts it is. */
const PART = /^(.*#\d+)\/\d+$/;

/**
 * All of the text of which a column is a part: 'Order 1017' of 'Order 1017 – Oak table'. The part alone
 * where another is a value of its own or begins a message.
 *
 * @param columns - all that there are
 * @param taken - those that are other fields
 */
export function wholeOf(
  part: Column,
  columns: readonly Column[],
  taken: readonly (Column | null | undefined)[],
): Column {
  const place = PART.exec(part.key)?.[1];
  const others = columns.filter(({ key }) => place !== undefined && key.startsWith(`${place}/`));
  const isApart = (other: Column): boolean =>
    taken.includes(other) ||
    !isShownText(other) ||
    snippetShare(other) > 0.5 ||
    shareOf(other, isMark) > 0;
  if (place === undefined || part.label !== '' || others.some(isApart)) return part;
  const cells = part.cells.map((cell) => {
    if (cell === null) return null;
    const at = { run: cell.at.run };
    return { ...cell, at, text: textsAt({ selector: ':scope', ...at })(cell.element) ?? cell.text };
  });
  return { ...part, key: place, cells, texts: cells.flatMap((cell) => cell?.text ?? []) };
}

/** All that stands in an element with words of its own: 'Invoice 2' with a count behind them. */
function isWithMore({ key, share }: Column, columns: readonly Column[]): boolean {
  const own = columns.find((other) => other.key === key.replace(/=$/, '#0'));
  return key.endsWith('=') && own !== undefined && own.share >= share && own.variety > 0.5;
}

/** 'Reply', 'View': a few words, again and again, that lead somewhere. */
function isOfActions({ texts, cells, variety }: Column): boolean {
  return (
    variety <= 0.5 &&
    texts.some((text) => replyWords.has(text)) &&
    cells.every((cell) => cell === null || cell.element.localName === 'a')
  );
}

/** Products are what discussions are about where nothing else is, however long they are called. */
function productColumn(
  columns: readonly Column[],
  hint: (column: Column) => string,
): Scored | null {
  const column = columns.find(
    (candidate) =>
      isShownText(candidate) &&
      candidate.share >= 0.6 &&
      candidate.variety > 0.25 &&
      productHeads.has(hint(candidate)) &&
      shareOf(candidate, isNoSubject) < 0.5,
  );
  return column === undefined ? null : { column, score: SUBJECT.least };
}

function scoreOf(column: Column, hint: string): number {
  const average = column.texts.reduce((sum, text) => sum + text.length, 0) / column.texts.length;
  let score = headScore(column, hint) + (1 - column.share) * SUBJECT.missing;
  score += (1 - column.variety) * SUBJECT.repeated;
  if (SNIPPET_NAME.test(hint) || isLastMessage(hint)) score += SUBJECT.snippetName;
  if (firstCell(column)?.element.closest('a') !== null) score += SUBJECT.link;
  if (average >= 6 && average <= 60) score += SUBJECT.length;
  score += SUBJECT.early / (1 + column.order / 4);
  score += shareOf(column, isCutShort) * SUBJECT.cutShort;
  score += shareOf(column, isSentence) * SUBJECT.sentence;
  // Orders' numbers beside names of products: what each row is about.
  score += shareOf(column, isNoSubject) ** 4 * SUBJECT.code;
  if (isConstant(column)) score += SUBJECT.constant;
  return score;
}

/** Whether nearly all say the same: 'Open case 1017' and 'Open case 1018' do, orders apart. */
function isConstant({ texts }: Column): boolean {
  const said = texts.map((text) => {
    const words = text.replace(/(?<!\S)\S*\d{3}\S*/, '').trim();
    return words.includes(' ') && !orderHeads.has(words) ? words : text;
  });
  return texts.length > 2 && new Set(said).size < Math.max(2, texts.length / 4);
}

function headScore(column: Column, hint: string): number {
  if (subjectHeads.has(hint) && !isOfQuestions(column)) return SUBJECT.head;
  if (productHeads.has(hint)) return SUBJECT.product;
  return buyerHeads.has(hint) ? SUBJECT.code : 0;
}

/** The head of a column with the beginnings of messages: 'Last message', 'Letzte Nachricht'. */
function isLastMessage(hint: string): boolean {
  return (
    lastTimeHeads.has(hint) &&
    messageWords.has(hint) &&
    ![subjectHeads, productHeads].some((words) => words.has(hint))
  );
}

function isNoSubject(text: string): boolean {
  return (
    isMark(text) ||
    isCode(text) ||
    isMoney(text) ||
    isInitials(text) ||
    isHead(text) ||
    stateNamed(text) !== null ||
    /^[^\s@]+@\S+$/.test(text)
  );
}

function isMark(text: string): boolean {
  return isCount(text) || isNewMark(text) || unreadWords.is(text);
}

/** The title of a column, as some kits print it in every row. */
function isHead(text: string): boolean {
  return [buyerHeads, subjectHeads, lastTimeHeads, stateHeads].some((words) => words.is(text));
}

function orderColumn(columns: readonly Column[], hint: (column: Column) => string): Scored | null {
  const column = columns.find(
    (candidate) =>
      isShownText(candidate) &&
      candidate.share >= 0.6 &&
      candidate.variety > 0.5 &&
      (shareOf(candidate, isCode) > 0.8 ||
        shareOf(candidate, (text) => orderHeads.has(text)) > 0.8) &&
      (orderHeads.has(hint(candidate)) || shareOf(candidate, (text) => orderHeads.has(text)) > 0.8),
  );
  return column === undefined ? null : { column, score: SUBJECT.least };
}
