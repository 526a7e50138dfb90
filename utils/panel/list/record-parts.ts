import { rootOf } from '../dom/flat-tree';
import { findDeep, PIERCE } from '../dom/selector';
import { kept } from '../kept';

/** `Node.DOCUMENT_POSITION_FOLLOWING` by number: there is no `Node` where a page is only parsed. */
const FOLLOWING = 4;

/**
 * For each record of a list the first element in it that matches, as `findDeep` finds it; null where
 * none does. Searches the page once and not every record, which is far faster for long lists.
 */
export function partsIn(records: readonly Element[], selector: string): (Element | null)[] {
  if (selector === ':scope') return [...records];
  const root = commonRoot(records);
  if (root === null || selector.includes(PIERCE) || selector.includes(':scope')) {
    return records.map((record) => findDeep(record, selector));
  }
  return dealt(records, matching(root, selector));
}

function matching(root: Document | ShadowRoot, selector: string): ArrayLike<Element> {
  try {
    return root.querySelectorAll(selector);
  } catch {
    // A selector may come from a profile that somebody edited by hand.
    return [];
  }
}

/** The tree in which all records stand; null where they stand in several, or one inside another. */
const commonRoot = kept((records: readonly Element[]): Document | ShadowRoot | null => {
  const [first] = records;
  if (first === undefined || records.length < 2) return null;
  const isFlat = records.every((record, index) => {
    const before = records[index - 1];
    // Siblings are the common case, and cheap to tell.
    return (
      before === undefined ||
      before.nextElementSibling === record ||
      before.compareDocumentPosition(record) === FOLLOWING
    );
  });
  return isFlat ? rootOf(first) : null;
});

/** Both in the order of the page. */
function dealt(records: readonly Element[], found: ArrayLike<Element>): (Element | null)[] {
  const parts = Array<Element | null>(records.length).fill(null);
  let at = 0;
  for (let index = 0; index < found.length; index++) {
    const element = found[index];
    if (element === undefined) continue;
    // Each record holds one as a rule, and to ask that is far cheaper than to compare places.
    const next = parts[at] === null ? at : at + 1;
    const isInNext = holds(records[next], element);
    at = isInNext ? next : reach(records, at, element);
    if (at === records.length) break;
    if (isInNext || holds(records[at], element)) parts[at] ??= element;
  }
  return parts;
}

function holds(record: Element | undefined, element: Element): boolean {
  return record !== undefined && record !== element && record.contains(element);
}

/** The first record from `at` on that does not end before the element. */
function reach(records: readonly Element[], at: number, element: Element): number {
  let index = at;
  while (records[index]?.compareDocumentPosition(element) === FOLLOWING) index++;
  return index;
}
