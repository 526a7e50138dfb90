import { timesIn } from './candidates';
import { asCopyOf } from './originals';

/** No cell stands for more rows: a page may claim that each goes on to the end of the table. */
const MOST_ROWS = 100;

/**
 * Rows of a table with the cells of rows above that reach down into them, as a day that stands once
 * for all of its rows: copies, or the rows themselves where no cell does. A row without a time of its
 * own belongs to the one above, and gets none.
 */
export function withSpans(rows: readonly Element[]): readonly Element[] {
  const table = rows[0]?.closest('table');
  if (!table?.querySelector('[rowspan]')) return rows;
  const own = rowsOf(table);
  const wanted = new Set(rows);
  const inert = table.ownerDocument.implementation.createHTMLDocument('');
  const copies = rowsOf(inert.body.appendChild(inert.importNode(table, true)));
  const copyOf = new Map(own.map((row, index) => [row, copies[index] ?? row]));
  const records = new Set(
    copies.filter((row, index) => wanted.has(own[index] ?? row) && timesIn([row]) !== null),
  );
  for (const [index, row] of copies.entries()) {
    for (const [at, cell] of [...row.children].entries()) {
      const span = Number(cell.getAttribute('rowspan') ?? 1);
      const end = index + Math.min(span, MOST_ROWS);
      cell.removeAttribute('rowspan');
      for (const below of copies.slice(index + 1, end).filter((each) => records.has(each))) {
        below.insertBefore(cell.cloneNode(true), below.children[at] ?? null);
      }
    }
  }
  return rows.map((row) => asCopyOf(row, copyOf.get(row) ?? row));
}

/** Those of the table itself, and of none within. */
function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}
