import { flatAncestors, flatParent } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import { buyerHeads, lastTimeHeads, stateHeads, subjectHeads } from '../words/columns';
import type { Cell } from './cells';
import { type Column, firstCell } from './columns';
import { headTexts } from './head-texts';
import { divided } from './naming';

const NAMING_ATTRIBUTE =
  /^(?:data-(?:label|title|th|field|column|test(?:id)?|cy|qa)|col-id|itemprop|slot|part|name|class|id)$/;

/** Texts at the head of a list's columns, by the part of a record that stands below. */
export function headsOf(records: readonly Element[]): string[] {
  const [first] = records;
  if (first === undefined) return [];
  const row = headRow(first);
  return row === null ? [] : headTexts(row, divided(first).childElementCount);
}

/** True for a head that lists of discussions have. */
export function isMessageHead(head: string): boolean {
  return [buyerHeads, subjectHeads, lastTimeHeads, stateHeads].some((words) => words.has(head));
}

/** The row of column heads above the records. */
function headRow(record: Element): Element | null {
  const table = record.closest('table, [role="table"], [role="grid"], [role="treegrid"]');
  const head = table === null ? null : tableHead(table, record);
  return head ?? rowBefore(record);
}

const HEAD_CELL = 'thead th, thead td, [role="columnheader"], tr > th';

function tableHead(table: Element, record: Element): Element | null {
  const cell = table.querySelector(HEAD_CELL);
  if (cell === null) return headBeside(table, record);
  return record.contains(cell) ? null : rowAround(cell);
}

/** What the cell stands in, out of what is drawn around it alone. */
function rowAround(cell: Element): Element | null {
  const around = cell.parentElement;
  const isAlone = around?.childElementCount === 1 && !around.matches('tr, [role="row"]');
  return isAlone ? rowAround(around) : around;
}

/** Tables that scroll keep their head in another table, which has no rows, a few levels up and down. */
function headBeside(table: Element, record: Element): Element | null {
  let around = table.parentElement;
  for (let level = 0; level < 5 && around !== null; level++, around = around.parentElement) {
    const cell = around.querySelector(HEAD_CELL);
    if (cell?.closest('table')?.querySelector('tbody td')) return null;
    const row = cell?.parentElement ?? null;
    if (row !== null)
      return row.childElementCount === divided(record).childElementCount ? row : null;
  }
  return null;
}

/** How far above its cells the row of heads may stand, in levels of the tree, where it has a table of its own. */
const LEVELS = 5;

/** What stands above, divides like a record and holds only short words without a figure. */
function rowBefore(record: Element): Element | null {
  const parent = flatParent(record);
  if (parent === null) return null;
  const above: (Element | null)[] = [parent.firstElementChild];
  const isRow = divided(record).localName === 'tr';
  let at: Element | null = parent;
  for (let level = 0; at !== null && level < (isRow ? LEVELS : 1); level++, at = flatParent(at)) {
    above.push(at.previousElementSibling);
  }
  const rows = above.flatMap((each) => (each && each !== record ? divided(each) : []));
  return rows.find((row) => isHeadOf(row, divided(record))) ?? null;
}

function isHeadOf(row: Element, record: Element): boolean {
  const { childElementCount, localName } = record;
  const isLike = row.localName === localName || (localName !== 'tr' && row.localName !== 'tr');
  if (!isLike || childElementCount < 3 || row.childElementCount !== childElementCount) return false;
  return [...row.children].every((cell) => {
    const text = textOf(cell);
    return text.length <= 30 && !/\d/.test(text);
  });
}

/**
 * What announces a column: its head, labels, names in its markup and the pictogram before it, as
 * words apart. Class names are English or the maker's language; both are asked for.
 */
export function hintOf(
  column: Column,
  records: readonly Element[],
  heads: readonly string[],
): string {
  const cell = firstCell(column);
  if (cell === null) return '';
  const record = records[column.cells.indexOf(cell)];
  const head = heads[cell.slot] ?? '';
  return apart(
    [head, column.label, labelOf(column), cell.icon, ...markupNames(cell, record)].join(' / '),
  );
}

function markupNames(cell: Cell, record: Element | undefined): string[] {
  const names: string[] = [];
  for (const element of flatAncestors(cell.element)) {
    // A part that holds several values is named after none of them.
    if (element === record || (element !== cell.element && holdsSeveral(element))) break;
    for (const name of element.getAttributeNames()) {
      if (NAMING_ATTRIBUTE.test(name)) names.push(element.getAttribute(name) ?? '');
    }
  }
  return names;
}

/** Initials in an avatar are no value of their own. */
function holdsSeveral({ children }: Element): boolean {
  return [...children].filter((child) => (child.textContent ?? '').trim().length > 2).length > 1;
}

/** The label before a column's values: `<b>From:</b>`, or words that stand before each of them. */
function labelOf({ cells }: Column): string {
  const present = cells.filter((cell) => cell !== null);
  const [first, ...others] = present.map(wordsBefore);
  if (first === undefined) return '';
  const isCommon = others.length > 0 && others.every((words) => words === first);
  return isCommon || first.endsWith(':') ? first : '';
}

const LONGEST_LABEL = 30;

/** Short words right before a cell's text, in its element or before that; '' for none. */
function wordsBefore({ element, text, at }: Cell): string {
  const nodes = [...element.childNodes];
  const own = at.run === undefined ? 0 : nodes.findIndex((node) => textIn(node).includes(text));
  const before = own < 1 ? previous(element) : nodes.slice(0, own).findLast((node) => textIn(node));
  const words = before ? textIn(before) : '';
  return words.length > LONGEST_LABEL || /\d/.test(words) ? '' : words;
}

/** What stands before an element that holds words, or before what it stands in alone. */
function previous(element: Element): Node | null {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (textIn(node) !== '') return node;
  }
  const around = element.parentElement;
  return around?.childElementCount === 1 && textIn(around) === textIn(element)
    ? previous(around)
    : null;
}

function textIn({ textContent }: Node): string {
  return (textContent ?? '').trim();
}

function apart(names: string): string {
  return names.replaceAll(/(\p{Lower})(\p{Upper})/gu, '$1 $2').replaceAll(/[-_.]+/g, ' ');
}
