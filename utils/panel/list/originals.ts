const originals = new WeakMap<Element, Element>();

/** Notes what on the page a copy stands for; returns the copy. */
export function asCopyOf(original: Element, copy: Element): Element {
  originals.set(copy, original);
  return copy;
}

/** What on the page a record is a copy of, or itself. */
export function originalOf(record: Element): Element {
  return originals.get(record) ?? record;
}
