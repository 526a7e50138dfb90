import { flatAncestors } from '../dom/flat-tree';

/** The innermost element in which both are rendered; null if they share none. */
export function commonAncestor(one: Element, other: Element): Element | null {
  const around = new Set(flatAncestors(one));
  for (const ancestor of flatAncestors(other)) if (around.has(ancestor)) return ancestor;
  return null;
}
