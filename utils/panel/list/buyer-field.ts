import { authorHeads, buyerHeads, orderHeads, productHeads, subjectHeads } from '../words/columns';
import type { Cell } from './cells';
import { type Column, firstCell, isShownText, shareOf } from './columns';
import {
  areInitialsOf,
  isCode,
  isCompanyName,
  isCount,
  isHandle,
  isInitials,
  isLogin,
  isMoney,
  isPersonName,
  otherThanShop,
} from './names';
import * as BUYER from './weights/buyer';

/** A column with how likely it is the one looked for. */
export interface Scored {
  readonly column: Column;
  readonly score: number;
}

/** The column of the buyers' names; null where none is likely enough. */
export function buyerColumn(
  columns: readonly Column[],
  hint: (column: Column) => string,
): Scored | null {
  const initials = columns.filter((column) => shareOf(column, isInitials) > 0.8);
  const first = columns.find((column) => isShownText(column) && !initials.includes(column));
  const scored: Scored[] = [];
  for (const column of columns) {
    if (!isShownText(column) || column.share < 0.6 || initials.includes(column)) continue;
    const given = column === first && areGivenNames(column, columns) ? BUYER.givenName : 0;
    const isBelow = columns.some((other) => standsAbove(other, column));
    const named = { ...column, texts: column.texts.map(otherThanShop) };
    const score = scoreOf(named, hint(column), initials, isBelow) + given;
    scored.push({ column, score });
  }
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < BUYER.least) return null;
  const before = scored.slice(0, scored.indexOf(best));
  return scored.find((each) => isOpener(each.column, best.column, before.includes(each))) ?? best;
}

/**
 * Who opened, beside who wrote last: now and then the same, else mostly one and the same shop; where
 * either has as many names, who stands before.
 */
function isOpener(column: Column, author: Column, isBefore: boolean): boolean {
  const isSame = (cell: Cell | null, record: number): boolean =>
    cell !== null && cell.text === author.cells[record]?.text;
  const more = column.variety - author.variety;
  return (more > 0 || (more === 0 && isBefore)) && column.cells.some(isSame);
}

/** Whether one is the first value below a head, and not the other. */
function standsAbove(one: Column, other: Column): boolean {
  const [first, second] = [firstCell(one), firstCell(other)];
  return (
    isShownText(one) &&
    one.order < other.order &&
    first?.slot === second?.slot &&
    first?.slot !== -1
  );
}

function scoreOf(
  column: Column,
  hint: string,
  initials: readonly Column[],
  isBelow: boolean,
): number {
  const names = shareOf(column, (text) => isPersonName(text) || isCompanyName(text));
  const logins = shareOf(column, isLogin);
  const head = buyerHeads.has(hint);
  let score = names * BUYER.name + logins * BUYER.login;
  const handles = shareOf(column, isHandle);
  score += handles * BUYER.handle;
  // A word with a capital may be anything but among names.
  if (names + logins >= BUYER.leastNames) score += shareOf(column, isGivenName) * BUYER.givenName;
  if (head) score += BUYER.head;
  const isOther = isOtherHead(hint) && !(subjectHeads.has(hint) && isBelow);
  // Titles of things are no logins.
  const areNamed = handles >= BUYER.mostlyHandles || (handles > 0 && handles + names >= 0.95);
  if (!head && !areNamed && isOther) score += BUYER.otherHead;
  if (authorHeads.has(hint)) score += BUYER.authorHead;
  if (initials.some((avatars) => agree(avatars, column))) score += BUYER.initials;
  score += (column.variety - 0.5) * BUYER.variety;
  score += shareOf(column, isNoName) * BUYER.sentence;
  score += BUYER.early / (1 + column.order);
  score += (1 - column.share) * BUYER.missing;
  return score;
}

function isOtherHead(hint: string): boolean {
  return [subjectHeads, orderHeads, productHeads].some((words) => words.has(hint));
}

/** 'Zuzka'. */
function isGivenName(text: string): boolean {
  return /^\p{Upper}\p{Lower}{2,14}$/u.test(text);
}

/** So many rows that all begin with another word with a capital have names there, not topics … */
const LEAST_GIVEN = 4;

/** … where words of more than that follow. */
function areGivenNames(column: Column, columns: readonly Column[]): boolean {
  return (
    column.texts.length >= LEAST_GIVEN &&
    column.variety === 1 &&
    shareOf(column, isGivenName) === 1 &&
    columns.some((other) => isShownText(other) && shareOf(other, (text) => / /.test(text)) > 0.5)
  );
}

function isNoName(text: string): boolean {
  if (isPersonName(text) || isCompanyName(text)) return false;
  return (
    text.length > 45 ||
    /[!?…]$|[,;:]\s/.test(text) ||
    isCode(text) ||
    isCount(text) ||
    isMoney(text)
  );
}

/** True when nearly all avatars show the first letters of the column's names. */
function agree(avatars: Column, names: Column): boolean {
  const pairs = avatars.cells.flatMap((avatar, record) => {
    const name = names.cells[record] ?? null;
    return avatar === null || name === null ? [] : [areInitialsOf(avatar.text, name.text)];
  });
  return (
    pairs.length >= Math.min(2, names.cells.length) &&
    pairs.filter(Boolean).length >= pairs.length * 0.85
  );
}
