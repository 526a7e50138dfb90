import type { Steps } from '../steps';
import type { AuthorField } from './author-evidence';
import { authorField } from './author-field';
import { bothWays } from './both-ways';
import { buyerColumn } from './buyer-field';
import { type Column, shareOf } from './columns';
import type { ListFields } from './fields';
import { isPersonName } from './names';
import { isReceipt, type KnownNames } from './sides';
import {
  actionField,
  answeredField,
  countdownField,
  lockedField,
  type StateField,
  stateField,
} from './state-field';
import { subjectColumn, wholeOf } from './subject-field';

/** What the columns of words tell, each column one thing. */
export function* wordsOf(
  words: readonly Column[],
  hint: (column: Column) => string,
  names: KnownNames,
  printed: readonly Column[],
): Steps<Parties & Pick<ListFields, 'subject' | 'state'>> {
  const { sender, recipient, buyer, ...ways } = bothWays(words, hint) ?? oneWay(words, hint);
  yield;
  const author = ways.author ?? authorField(words, { buyer, names, printed, hint });
  yield;
  const others = without(words, [buyer, author?.column, recipient]);
  const state = turnField(others, hint, author);
  const left = without(others, [state?.column]).filter(
    (column) => !isOfMessages(column, author) && !isAround(column, buyer),
  );
  // Where no column is the buyers', one of nothing but persons' names may well be.
  const titles = buyer === null ? left.filter((column) => shareOf(column, isPersonName) < 1) : left;
  const part = subjectColumn(titles, hint)?.column ?? null;
  const subject =
    part &&
    wholeOf(part, [...words, ...printed], [buyer, author?.column, state?.column, ...printed]);
  return { buyer, sender, recipient, subject, author, state };
}

/** The buyers, where no column tells to whom was written. */
function oneWay(words: readonly Column[], hint: (column: Column) => string): Parties {
  const buyer = buyerColumn(words, hint)?.column ?? null;
  return { sender: null, recipient: null, buyer, author: null };
}

type Parties = Required<Pick<ListFields, 'buyer' | 'sender' | 'recipient' | 'author'>>;

/** The column that tells whose turn it is. */
function turnField(
  columns: readonly Column[],
  hint: (column: Column) => string,
  author: AuthorField | null,
): StateField | null {
  const sides = author?.sides ?? [];
  return (
    countdownField(columns, hint, sides) ??
    stateField(columns, hint) ??
    answeredField(columns, hint) ??
    actionField(columns, sides) ??
    (author && lockedField(columns))
  );
}

/** The whole of an element of which the buyer's name is a part: 'Ada 4' with a count of messages. */
function isAround({ cells }: Column, inner: Column | null): boolean {
  return cells.some((cell, record) => {
    const part = inner?.cells[record];
    const isWhole = cell?.at.run === undefined && cell?.at.attribute === undefined;
    return isWhole && part != null && cell?.element.contains(part.element) === true;
  });
}

/** Whoever wrote is named within, or how far it has come: the column is what was written. */
function isOfMessages({ cells, order }: Column, author: AuthorField | null): boolean {
  const isBehind = order > (author?.column?.order ?? 0);
  return cells.some((cell, record) => {
    const mark = author?.column?.cells[record];
    if (!cell || !mark) return false;
    if (cell.element === mark.element) return author?.rule.by === 'sentence';
    const isOfMessage = (mark.at.run !== undefined && isBehind) || isReceipt(mark.text);
    return isOfMessage && cell.element.contains(mark.element);
  });
}

function without(
  columns: readonly Column[],
  taken: readonly (Column | null | undefined)[],
): Column[] {
  return columns.filter((column) => !taken.includes(column));
}
