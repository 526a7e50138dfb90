import { flatParent } from '../dom/flat-tree';
import { isMatch, PIERCE } from '../dom/selector';
import type { ElementChange } from '../observe';
import type { ListProfile } from '../profile';
import { kept } from '../kept';
import type { ReadList } from './list-reading';
import type { RecordChanges } from './record-changes';

/** What a change of the page touched. */
export interface Touched extends RecordChanges {
  /** Those of the changed records in which more than texts is another. */
  readonly reshaped: ReadonlySet<Element>;
  /** What has come or changed outside of all records. */
  readonly outside: readonly Element[];
}

/**
 * Which records of a list a change of its page touched. Null where the list may be another one now:
 * something around its records has changed, or something else than whole records has come among them.
 */
export function touchedRecords(list: ReadList, changes: readonly ElementChange[]): Touched | null {
  const sorter = new Sorter(list);
  // First what has come or gone: changes inside of it are no changes of their own.
  return sorter.isAble &&
    changes.every((change) => sorter.sortMoved(change)) &&
    changes.every((change) => sorter.sort(change))
    ? sorter
    : null;
}

class Sorter implements Touched {
  readonly gone = new Set<Element>();
  readonly come = new Set<Element>();
  readonly changed = new Set<Element>();
  readonly reshaped = new Set<Element>();
  readonly outside: Element[] = [];
  isElsewhere = false;
  readonly #list: ReadList;
  /** What a record matches in its own tree. */
  readonly #record: string;
  readonly #reach: Reach;

  constructor(list: ReadList) {
    this.#list = list;
    this.#record = list.profile.record.split(PIERCE).at(-1) ?? '';
    this.#reach = reachIn(list.profile);
  }

  get isAble(): boolean {
    return this.#reach !== 'nothing';
  }

  /** Sorts in what has come to an element, or gone from it; false where that can tell of another list. */
  sortMoved({ element, moved }: ElementChange): boolean {
    if (moved.length === 0 || this.#list.recordAt(element) !== null) return true;
    return this.#reach === 'places' && moved.every((each) => this.#sortOne(each));
  }

  #sortOne(element: Element): boolean {
    const isKnown = this.#list.recordAt(element) === element;
    if (isKnown) this.gone.add(element);
    else if (this.#list.holdsRecords(element)) return false;
    const isRecord = element.isConnected && isMatch(element, this.#record);
    if (isRecord) this.come.add(element);
    else if (element.isConnected) this.outside.push(element);
    if (!isRecord && !isKnown) this.isElsewhere = true;
    return !element.isConnected || !this.#holdsNew(element);
  }

  /** Sorts in a change of an element itself; false where it can tell of another list. */
  sort({ element, isOwn, isReshaped }: ElementChange): boolean {
    if (!element.isConnected || this.#isInNew(element)) return true;
    const record = this.#list.recordAt(element);
    if (record !== null) return this.gone.has(record) || this.#sortChanged(record, isReshaped);
    if (!isOwn) return true;
    this.isElsewhere = true;
    this.outside.push(element);
    if (this.#reach === 'content' || this.#list.holdsRecords(element)) return false;
    return !isMatch(element, this.#record) && !this.#holdsNew(element);
  }

  #sortChanged(record: Element, isReshaped: boolean): boolean {
    if (!isReshaped || this.reshaped.has(record)) {
      this.changed.add(record);
      return true;
    }
    if (isMatch(record, this.#record)) {
      this.changed.add(record);
      this.reshaped.add(record);
    } else this.gone.add(record);
    return !this.#holdsNew(record);
  }

  /** Whether something in the element is taken for a record now. */
  #holdsNew(element: Element): boolean {
    return element.querySelector(this.#record) !== null;
  }

  #isInNew(element: Element): boolean {
    if (this.come.size === 0) return false;
    for (let at: Element | null = element; at !== null; at = flatParent(at)) {
      if (this.come.has(at)) return true;
    }
    return false;
  }
}

/**
 * Of which changes the effect on a list is known: of those inside of records (`content`), of those
 * outside that add nothing and take nothing away (`marks`), of records that come and go (`places`).
 */
type Reach = 'nothing' | 'content' | 'marks' | 'places';

/**
 * What makes an element's matching depend on its neighbours or on what is in it; or a field's place on slots,
 * of which one that comes may take what another one showed.
 */
const RELATIVE =
  /[+~]|slot\S* >>>|:(?:has|is|where|empty|root|target|focus|hover|nth-[\w-]*\([^)]*of)/;
/** What depends on an element's place among its siblings. */
const PLACED = /:(?:nth|first|last|only)/;
/** The same, of an element around the one that is meant. */
const PLACED_AROUND = /:(?:nth|first|last|only)[^ ]* /;

/** By profile: changes follow each other, and a browser forgets soon how to look for a pattern. */
const reachIn = kept(({ record, fields, runs }: ListProfile): Reach => {
  // What belongs to a record stands outside of the element that is known for it.
  if (runs === true) return 'nothing';
  const inside = Object.values(fields).map(({ selector }) => unquoted(selector));
  const own = unquoted(record);
  if ([own, ...inside].some((selector) => RELATIVE.test(selector))) return 'nothing';
  if (record.includes(PIERCE)) return 'content';
  return PLACED.test(own) || inside.some(isPlacedAround) ? 'marks' : 'places';
});

function isPlacedAround(selector: string): boolean {
  return !selector.startsWith(':scope') && PLACED_AROUND.test(selector);
}

/** A selector without the values of attributes in it. */
function unquoted(selector: string): string {
  return selector.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
}
