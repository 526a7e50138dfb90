import { fold } from '@/utils/time/tokens';

import type { Author } from '../reading';
import { authorHeads } from '../words/columns';
import { isOneOf, learnedPrefixes, staff, withOwnDesk } from './author-names';
import { type ColumnField, type Evidence, leastKnown, mentioned, sideOf } from './author-evidence';
import { type Column, isInControl } from './columns';
import { isReceipt, mentions } from './sides';
import { stateNamed } from './states';

const LONGEST_NAME = 40;

/** A column of sides ('buyer', 'shop'), of names, or of labels that only the shop's rows have. */
export function sideColumn(column: Column, evidence: Evidence): ColumnField | null {
  if (column.texts.some((text) => text.length > LONGEST_NAME) || isInControl(column)) return null;
  const named = column.cells.map((cell) => cell?.text.replace(/\s?:$/, '') ?? null);
  const told = withOwnDesk(
    named,
    named.map((text, record) =>
      text === null ? null : (sideOf(text, evidence, record) ?? mentioned(text, evidence, record)),
    ),
    evidence.names,
  );
  const team = [...staff(named, told), ...otherOfTwo(named, told, evidence.hint(column))];
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

/** Of two values below 'Written by', of which one is the buyer, the other one, folded. */
function otherOfTwo(
  texts: readonly (string | null)[],
  sides: readonly (Author | null)[],
  hint: string,
): string[] {
  const values = new Set(texts.map((text) => fold(text ?? '')));
  const isTold =
    sides.includes('buyer') && sides.every((side) => side === null || side === 'buyer');
  if (!isTold || values.size !== 2 || !authorHeads.has(hint)) return [];
  return texts.flatMap((text, record) =>
    text === null || sides[record] !== null ? [] : [fold(text)],
  );
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
