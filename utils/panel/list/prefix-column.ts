import { fold } from '@/utils/time/tokens';

import { learnedPrefixes, recurring, repeated, staff } from './author-names';
import { type ColumnField, type Evidence, sideOf } from './author-evidence';
import { type Column, shareOf } from './columns';
import { isSign } from './names';
import { prefixOf } from './prefix';

/** A column of messages' beginnings, some of which name their author. */
export function prefixColumn(column: Column, evidence: Evidence): ColumnField | null {
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
