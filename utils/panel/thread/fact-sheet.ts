import { textOf } from '../dom/text';
import { goodsHeads, orderHeads } from '../words/columns';
import { recipientLabels } from '../words/message-marks';

/** Longest value of a fact; what is longer somebody wrote. */
const LONGEST_VALUE = 60;

/**
 * True for a list of terms, a table of two columns, or one of goods or orders by its heads, that tells
 * facts: 'Order date – 12.11.2026'. Its terms hold no figures, as the heads of messages do, and its
 * values no sentences. Below a name, a list says more than one thing of it, and is none; nor is the head
 * of a letter, which says whom it is to.
 */
export function isFactSheet(element: Element): boolean {
  if (element.localName !== 'dl' && element.localName !== 'table') return false;
  const names = [...element.querySelectorAll('dt, th')].map(textOf);
  const rows = element.querySelectorAll('dd, tr');
  const pairs = element.querySelectorAll('dd, th:first-child + td:last-child');
  const isOfPairs = pairs.length === names.length && rows.length === names.length;
  return (
    names.length > 0 &&
    !names.some((name) => recipientLabels.is(name)) &&
    (isOfPairs || names.some((name) => goodsHeads.has(name) || orderHeads.has(name))) &&
    names.every((name) => !/\d/.test(name)) &&
    [...element.querySelectorAll('dd, td')].every((value) => isValue(textOf(value)))
  );
}

function isValue(text: string): boolean {
  return text.length <= LONGEST_VALUE && !/[!?…]$/.test(text);
}
