import { textOf } from '../dom/text';
import type { Author } from '../reading';
import { type ColumnField, type Evidence, LEAST_OF_BOTH } from './author-evidence';
import type { Cell } from './cells';
import type { Column } from './columns';
import { segmentsOf } from './place';
import { sideInSentence } from './sides';

/** From this length on it says more than who did what, and when. */
const LONGEST_SENTENCE = 80;

const CELL = 'td, th, [role*="cell"]';

/** What is said around the buyers' names; its pieces alone may be of either side: 'te escribió'. */
export function sentencesAround(buyer: Column | null): Column | null {
  if (buyer === null) return null;
  const cells = buyer.cells.map((cell) => {
    // What stands beside a cell is no sentence.
    const element = cell?.element.matches(CELL) ? null : cell?.element.parentElement;
    return cell && element
      ? { ...cell, element, text: segmentsOf(textOf(element))[0] ?? '', at: { segment: 0 } }
      : null;
  });
  return { ...buyer, cells, texts: cells.flatMap((cell) => cell?.text ?? []) };
}

/** A column of sentences that say who did what: 'Ada wrote to you', 'You answered Ada'. */
export function sentenceColumn(
  column: Column | null,
  { names, buyer }: Evidence,
): ColumnField | null {
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
