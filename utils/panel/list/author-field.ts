import { fold } from '@/utils/time/tokens';

import type { AuthorRule } from '../profile';
import { sellerWords } from '../words/authors';
import { type AuthorField, type ColumnField, type Evidence, sideOf } from './author-evidence';
import { sentenceColumn, sentencesAround } from './author-sentences';
import { isOfRecipients } from './both-ways';
import { SIDE_KEY } from './cells';
import { type Column, tellsWhoTakesPart } from './columns';
import { lastOfThose, namesTwice } from './names';
import { prefixColumn } from './prefix-column';
import { prefixOf } from './prefix';
import { sideColumn } from './side-column';
import { sideOfName, sideOfRole } from './sides';
import { snippetShare } from './subject-field';

/** How the records tell who wrote last; null where they do not. */
export function authorField(columns: readonly Column[], evidence: Evidence): AuthorField | null {
  const { buyer, printed } = evidence;
  const isOther = (column: Column): boolean =>
    !tellsWhoTakesPart(column, buyer) && !isOfRecipients(evidence.hint(column));
  const others = columns.filter((column) => column !== buyer && isOther(column));
  const around = [sentencesAround(buyer)].filter((column) => column && isOther(column));
  const fields = [
    turnsColumn(buyer),
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

/** Names in the markup speak of many things: they tell where each row has one, and not all the same. */
function markupColumn(column: Column): ColumnField | null {
  if (column.share < 1 || new Set(column.texts).size < 2) return null;
  const rule: AuthorRule = { by: 'words', seller: [], buyer: [], platform: [] };
  const sides = column.cells.map((cell) => (cell === null ? null : sideOfRole(cell.text)));
  return { column, rule, snippet: null, confidence: 0.7, sides };
}

/**
 * Who wrote, one after the other, as mail programs show it: 'me, Ada, me' where the shop wrote last. Null
 * where no name comes twice: it may be no more than who takes part.
 */
function turnsColumn(buyer: Column | null): ColumnField | null {
  if (buyer === null || buyer.share < 1 || !buyer.texts.some(namesTwice)) return null;
  const last = buyer.texts.map((text) => lastOfThose(text) ?? '');
  const rule: AuthorRule = { by: 'words', seller: [], buyer: [], platform: [] };
  const sides = last.map((name) => (sellerWords.is(name) ? 'seller' : 'buyer'));
  return { column: buyer, rule, snippet: null, confidence: 0.85, sides };
}
