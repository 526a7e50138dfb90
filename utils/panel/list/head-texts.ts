import { textOf } from '../dom/text';
import { flatChildren } from '../dom/flat-tree';

/**
 * What stands above each of `count` columns, from the row of heads on: of heads in two rows, such as
 * 'Last message' above 'Day' and 'Hour', both.
 */
export function headTexts(row: Element, count: number): string[] {
  const rows = headRows(row);
  const isSpread =
    rows.length > 1 || rows.some((each) => each.querySelector('[colspan]:not([colspan="1"])'));
  const above = isSpread ? textsAbove(rows) : [];
  return above.length === count ? above : flatChildren(row).map(headText);
}

function headText(cell: Element): string {
  return textOf(cell) || (cell.getAttribute('aria-label') ?? '');
}

/** All rows of a table's head; below a first one without a `thead`, those of nothing but heads. */
function headRows(row: Element): Element[] {
  if (row.localName !== 'tr') return [row];
  if (row.parentElement?.localName === 'thead') return flatChildren(row.parentElement);
  const rows = [row];
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (![...next.children].every(({ localName }) => localName === 'th')) break;
    rows.push(next);
  }
  return rows;
}

/** Widest head: more columns no table has, whatever its markup says. */
const MOST_COLUMNS = 60;

function textsAbove(rows: readonly Element[]): string[] {
  const columns: string[][] = [];
  rows.forEach((row, height) => {
    let at = 0;
    for (const cell of row.children) {
      // What reaches down from further up.
      while ((columns[at]?.length ?? 0) > height) at++;
      const deep = Array.from({ length: spanOf(cell, 'rowspan') }, (_, below) =>
        below === 0 ? headText(cell) : '',
      );
      for (let width = spanOf(cell, 'colspan'); width > 0; width--, at++) {
        (columns[at] ??= []).push(...deep);
      }
    }
  });
  return columns.map((texts) => texts.filter((text) => text !== '').join(' / '));
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return span >= 1 && span <= MOST_COLUMNS ? Math.floor(span) : 1;
}
