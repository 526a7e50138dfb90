import { fold } from '@/utils/time/tokens';

import type { AuthorRule } from '../profile';
import { textOf } from '../dom/text';
import type { Author } from '../reading';
import { authorHeads } from '../words/columns';
import { isOneOf, learnedPrefixes, recurring, repeated, staff, withOwnDesk } from './author-names';
import { type Cell, SIDE_KEY } from './cells';
import { type Column, isInControl, shareOf, tellsWhoTakesPart } from './columns';
import { isSign } from './names';
import { segmentsOf } from './place';
import { stateNamed } from './states';
import { snippetShare } from './subject-field';
import { isReplyArrow, prefixOf } from './prefix';
import {
  isReceipt,
  isReplyIcon,
  type KnownNames,
  mentions,
  sideInSentence,
  sideMentioned,
  sideNamed,
  sideOfName,
  sideOfRole,
} from './sides';

/** Where and how records tell who wrote last. */
export interface AuthorField {
  /** Null where marks without words tell. */
  readonly column: Column | null;
  readonly rule: AuthorRule;
  /** Messages that begin with the platform's name where it wrote; beside marks of the shop's. */
  readonly snippet: Column | null;
  /** 0–1. */
  readonly confidence: number;
  /** Who wrote last, by record; null where it does not tell, or tells by saying nothing. */
  readonly sides: readonly (Author | null)[];
}

type ColumnField = AuthorField & { readonly column: Column };

interface Evidence {
  readonly buyer: Column | null;
  readonly names: KnownNames;
  /** Columns in which times stand. */
  readonly printed: readonly Column[];
  readonly hint: (column: Column) => string;
}

/** How the records tell who wrote last; null where they do not. */
export function authorField(columns: readonly Column[], evidence: Evidence): AuthorField | null {
  const { buyer, printed } = evidence;
  const isOther = (column: Column): boolean => !tellsWhoTakesPart(column, buyer);
  const others = columns.filter((column) => column !== buyer && isOther(column));
  const around = [sentencesAround(buyer)].filter((column) => column && isOther(column));
  const fields = [
    ...[...around, ...printed].map((column) => sentenceColumn(column, evidence)),
    ...others.map((column) =>
      column.key.includes(SIDE_KEY) ? markupColumn(column) : sideColumn(column, evidence),
    ),
    ...others.map((column) => prefixColumn(column, evidence)),
  ].filter((field) => field !== null);
  const [best] = fields.sort(
    (a, b) => b.confidence - a.confidence || b.column.share - a.column.share,
  );
  if (best === undefined) return null;
  return best.rule.by === 'mark' ? withNotices(best, others, evidence) : best;
}

/** With the column of messages of which some begin with the platform's name, or with it in bold and apart. */
function withNotices(
  field: ColumnField,
  columns: readonly Column[],
  evidence: Evidence,
): AuthorField {
  for (const column of columns.filter(({ share }) => share > 0.6)) {
    const isMarked = column.cells.some((cell, record) => {
      const mark = field.column.cells[record]?.element;
      return mark !== undefined && cell?.element.contains(mark) === true;
    });
    const isOfMessages = isMarked || snippetShare(column) > 0.5;
    const names = column.cells.flatMap((cell, record) => {
      const name = prefixOf(cell?.text ?? '') ?? (isOfMessages ? cell?.text : null);
      if (name == null) return [];
      const isName = name === cell?.text;
      const side = isName ? sideOfName(name, evidence.names, null) : sideOf(name, evidence, record);
      return side === 'platform' ? [fold(name)] : [];
    });
    const platform = [...new Set(names)];
    if (names.length > 0) return { ...field, snippet: column, rule: { ...field.rule, platform } };
  }
  return field;
}

const LONGEST_NAME = 40;

/** From this length on it says more than who did what, and when. */
const LONGEST_SENTENCE = 80;

/** What is said around the buyers' names; its pieces alone may be of either side: 'te escribió'. */
function sentencesAround(buyer: Column | null): Column | null {
  if (buyer === null) return null;
  const cells = buyer.cells.map((cell) => {
    const element = cell?.element.parentElement;
    return cell && element
      ? { ...cell, element, text: segmentsOf(textOf(element))[0] ?? '', at: { segment: 0 } }
      : null;
  });
  return { ...buyer, cells, texts: cells.flatMap((cell) => cell?.text ?? []) };
}

/** A column of sentences that say who did what: 'Ada wrote to you', 'You answered Ada'. */
function sentenceColumn(column: Column | null, { names, buyer }: Evidence): ColumnField | null {
  if (column === null || column.share < 0.9) return null;
  const sideAt = ({ text }: Cell, record: number): Author | null =>
    text.length > LONGEST_SENTENCE
      ? null
      : sideInSentence(text, names, buyer?.cells[record]?.text ?? null);
  let left = column.texts.length;
  const sides: (Author | null)[] = [];
  for (const [record, cell] of column.cells.entries()) {
    const side = cell && sideAt(cell, record);
    sides.push(side);
    if (cell && side === null) left--;
    // Most columns are of something else, as the first of their texts show.
    if (left < column.texts.length * LEAST_OF_BOTH) return null;
  }
  if (!sides.includes('seller') || !sides.includes('buyer')) return null;
  const known = { seller: [...names.shop], buyer: [], platform: [...names.site] };
  return { column, rule: { by: 'sentence', ...known }, snippet: null, confidence: 0.97, sides };
}

/** Names in the markup speak of many things: they tell where each row has one, and not all the same. */
function markupColumn(column: Column): ColumnField | null {
  if (column.share < 1 || new Set(column.texts).size < 2) return null;
  const rule: AuthorRule = { by: 'words', seller: [], buyer: [], platform: [] };
  const sides = column.cells.map((cell) => (cell === null ? null : sideOfRole(cell.text)));
  return { column, rule, snippet: null, confidence: 0.7, sides };
}

/** A column of sides ('buyer', 'shop'), of names, or of labels that only the shop's rows have. */
function sideColumn(column: Column, evidence: Evidence): ColumnField | null {
  if (column.texts.some((text) => text.length > LONGEST_NAME) || isInControl(column)) return null;
  const named = column.cells.map((cell) => cell?.text.replace(/\s?:$/, '') ?? null);
  const told = withOwnDesk(
    named,
    named.map((text, record) =>
      text === null ? null : (sideOf(text, evidence, record) ?? mentioned(text, evidence, record)),
    ),
    evidence.names,
  );
  const team = staff(named, told);
  const hasReceipts = areReceipts(named, told);
  const sides = told.map(
    (side, record) =>
      side ??
      (isOneOf(team, named[record]) || (hasReceipts && named[record] !== null) ? 'seller' : null),
  );
  const known = sides.filter((side) => side !== null);
  if (known.length < column.texts.length * leastKnown(known) || known.length === 0) return null;
  const isEverywhere = tellsOfAll(column, known);
  const isHeaded =
    authorHeads.has(evidence.hint(column)) || column.texts.every((text) => authorHeads.has(text));
  if (!(isEverywhere ? isHeaded || tellsApart(known, column, evidence) : marksShop(known)))
    return null;
  return {
    column,
    rule: {
      by: isEverywhere || isOfEvents(column) ? 'words' : 'mark',
      ...learnedPrefixes(named, sides),
    },
    snippet: null,
    confidence: isEverywhere ? 0.95 : 0.8,
    sides,
  };
}

/** Whether it stands in nearly all rows, or names either side in most: nobody may have answered yet. */
function tellsOfAll({ share, texts }: Column, known: readonly Author[]): boolean {
  const areBoth = known.includes('seller') && known.includes('buyer');
  return share > (areBoth && known.length === texts.length ? 0.6 : 0.9);
}

/**
 * 'You have replied to this message', 'Sent', 'Delivered': a message that has no such mark may be of
 * anybody, and left as it is.
 */
function isOfEvents({ texts }: Column): boolean {
  return (
    texts.some((text) => isReceipt(text)) ||
    texts.every((text) => text.includes(' ') && stateNamed(text) === 'answered')
  );
}

/** 'Sent' beside 'Delivered' and 'Seen': one's own messages have such marks, and nothing else there. */
function areReceipts(
  texts: readonly (string | null)[],
  sides: readonly (Author | null)[],
): boolean {
  return (
    sides.includes('seller') &&
    texts.every((text, index) => text === null || sides[index] === 'seller' || isReceipt(text))
  );
}

/** Where both sides are named, a few unknown names, such as the platform's, do no harm. */
function leastKnown(sides: readonly Author[]): number {
  return sides.includes('buyer') && sides.includes('seller') ? LEAST_OF_BOTH : 0.9;
}

const LEAST_OF_BOTH = 0.7;

/**
 * One and the same side in all rows does not tell who wrote, nor does a column without any buyer: 'Shop'
 * and 'Marketplace' may be where the order came from. 'Avatar of Ada' beside each Ada, and 'Avatar of
 * Bazaar Support' among them, say whose the row is.
 */
function tellsApart(sides: readonly Author[], { cells }: Column, { buyer }: Evidence): boolean {
  return (
    sides.includes('buyer') &&
    new Set(sides).size > 1 &&
    !cells.every((cell, record) => mentions(cell?.text ?? '', buyer?.cells[record]?.text ?? ''))
  );
}

/** What only some rows have tells who wrote where it stands for the shop. */
function marksShop(sides: readonly Author[]): boolean {
  return sides.includes('seller') && !sides.includes('buyer');
}

/** A column of messages' beginnings, some of which name their author. */
function prefixColumn(column: Column, evidence: Evidence): ColumnField | null {
  // Where each row has a sign instead of words, an arrow is one of several states.
  if (column.share < 0.6 || column.key.includes('@') || shareOf(column, isSign) === 1) return null;
  const prefixes = column.cells.map((cell) => (cell === null ? null : prefixOf(cell.text)));
  const sides = prefixes.map((prefix, record) =>
    prefix === null ? null : sideOf(prefix, evidence, record),
  );
  const sellers = sides.filter((side) => side === 'seller').length;
  const team = staff(prefixes, sides);
  // 'Code: A-12' names nobody who wrote.
  const said = prefixes.map((prefix, record) =>
    /:\s?[^\s:]+:*$/.test(column.cells[record]?.text ?? '') ? null : prefix,
  );
  const unknown = sellers + team.length > 0 ? null : recurring(said, sides);
  if (sellers + team.length === 0 && unknown === null) return null;
  if (sellers === column.texts.length && sellers > 2) return null;
  const words = learnedPrefixes(prefixes, sides);
  if (unknown !== null) words.seller.push(fold(unknown));
  else if (team.length > 0) words.seller.push(...team);
  // Beside the shop's rows, another beginning that comes again is the platform's.
  else words.platform.push(...repeated(prefixes, sides));
  const confidence = unknown === null ? sureness(column) : 0.6;
  return { column, rule: { by: 'prefix', ...words }, snippet: null, confidence, sides };
}

/** Labels in elements of their own tell by being there. */
function sureness({ texts }: Column): number {
  return texts.every((text) => text.endsWith(':')) ? 0.75 : 0.9;
}

function sideOf(text: string, { names, buyer }: Evidence, record: number): Author | null {
  if (isReplyArrow(text)) return 'seller';
  const name = text.replace(/\s?:$/, '');
  return (
    sideOfRole(name) ??
    sideOfName(name, names, buyer?.cells[record]?.text ?? null) ??
    sideNamed(name) ??
    (isReplyIcon(text) ? 'seller' : null)
  );
}

/** Whose name stands among the words of a label. */
function mentioned(text: string, { names, buyer }: Evidence, record: number): Author | null {
  return sideMentioned(text, names, buyer?.cells[record]?.text ?? null);
}
