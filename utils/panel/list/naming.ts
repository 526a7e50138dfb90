import { remembered } from '@/utils/remembered';

import { lastingClasses } from '../dom/class-names';
import { flatChildren, flatElements } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { isEmphasis } from './place';

/** How the places of values are named, so that they are the same in each record. */
export interface Naming {
  /** The class names that name an element's place among those of its record, as one text. */
  readonly byClasses: (classes: readonly string[]) => string;
  /** All records first divide into as many parts: these count by their place. */
  readonly byPlace: boolean;
}

const joined = (classes: readonly string[]): string => classes.toSorted().join('.');
/** By all that last. */
export const ALL_NAMES: Naming = { byClasses: remembered(joined), byPlace: false };

/**
 * The naming that leaves out what only few of the records have: names that are generated or tell a state.
 */
export function commonNames(records: readonly Element[]): Naming {
  const counts = new Map<string, number>();
  for (const record of records) {
    const names = new Set<string>();
    for (const element of flatElements(record)) {
      for (const name of lastingClasses(element)) names.add(name);
    }
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (records.length < 3) return ALL_NAMES;
  const least = Math.max(1, records.length / 10);
  return {
    byClasses: remembered((classes: readonly string[]) =>
      joined(classes.filter((name) => (counts.get(name) ?? 0) > least)),
    ),
    byPlace: new Set(records.map((record) => partsOf(record))).size === 1,
  };
}

/** How many parts a record shows where it first divides. */
function partsOf(record: Element): number {
  return flatChildren(divided(record)).filter((part) => !isHidden(part) && !isEmphasis(part))
    .length;
}

/** The element in which a record first divides: itself, or what alone stands in it. */
export function divided(record: Element): Element {
  let at = record;
  while (at.childElementCount === 1 && at.firstElementChild) at = at.firstElementChild;
  return at;
}
