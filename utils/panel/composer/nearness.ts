import { flatAncestors } from '../dom/flat-tree';
import { textOf } from '../dom/text';

/** The innermost element in which both are rendered; null if they share none. */
export function commonAncestor(one: Element, other: Element): Element | null {
  const around = new Set(flatAncestors(one));
  for (const ancestor of flatAncestors(other)) if (around.has(ancestor)) return ancestor;
  return null;
}

/** Elements that a label or a hint consists of at most; what is larger is not even read. */
const MOST_ELEMENTS = 30;

/** Text of a label, caption or hint; empty for what is larger than one, such as a whole list. */
export function captionText(element: Element, longest: number): string {
  if (element.getElementsByTagName('*').length > MOST_ELEMENTS) return '';
  const text = textOf(element);
  return text.length <= longest ? text : '';
}
