import { textOf } from '../dom/text';
import { goodsHeads, orderHeads } from '../words/columns';

/** Longest value of a fact; what is longer somebody wrote. */
const LONGEST_VALUE = 60;

/**
 * True for a list of terms, or a table of two columns, that tells facts: 'Order date – 12.11.2026'. Its
 * terms hold no figures, as the heads of messages do, and its values no sentences.
 */
export function isFactSheet(element: Element): boolean {
  if (isTableOfGoods(element)) return true;
  const pairs = element.localName === 'dl' ? termsOf(element) : rowsOf(element);
  if (pairs === null || pairs.names.length === 0) return false;
  return (
    pairs.names.every((name) => !/\d/.test(textOf(name))) &&
    pairs.values.every((value) => isValue(textOf(value)))
  );
}

/** True for a table of goods or orders by its head, whose cells hold no sentences. */
function isTableOfGoods(element: Element): boolean {
  if (element.localName !== 'table') return false;
  const heads = [...element.querySelectorAll('tr:first-child > th')].map(textOf);
  const isOfGoods = heads.some((head) => goodsHeads.has(head) || orderHeads.has(head));
  return isOfGoods && [...element.querySelectorAll('td')].every((cell) => isValue(textOf(cell)));
}

interface Pairs {
  readonly names: readonly Element[];
  readonly values: readonly Element[];
}

function termsOf(list: Element): Pairs {
  return { names: [...list.querySelectorAll('dt')], values: [...list.querySelectorAll('dd')] };
}

/** Null for a table that has rows of other cells than a head and its value. */
function rowsOf(element: Element): Pairs | null {
  if (element.localName !== 'table') return null;
  const rows = [...element.querySelectorAll('tr')];
  const names = rows.flatMap((row) => [...row.querySelectorAll(':scope > th:first-child')]);
  const values = rows.flatMap((row) => [...row.querySelectorAll(':scope > td:last-child')]);
  const isOfTwo = rows.every(({ childElementCount }) => childElementCount === 2);
  return isOfTwo && names.length === rows.length && values.length === rows.length
    ? { names, values }
    : null;
}

function isValue(text: string): boolean {
  return text.length <= LONGEST_VALUE && !/[!?…]$/.test(text);
}
