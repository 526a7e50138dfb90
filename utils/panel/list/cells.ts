import { lastingClasses } from '../dom/class-names';
import { flatChildren, forEachFlatChild, isElement } from '../dom/flat-tree';
import { isForScreenReader, isHidden } from '../dom/hidden';
import { iconName, isIcon } from '../dom/icon';
import { collapse, textOf } from '../dom/text';
import type { FieldPlace } from '../profile';
import { isEmphasis, runsOf, segmentsOf, trimSeparators } from './place';

/** One value of a record, with where it stands. */
export interface Cell {
  /** The same for values at the same place of each record. */
  readonly key: string;
  readonly element: Element;
  readonly text: string;
  readonly at: Omit<FieldPlace, 'selector'>;
  /** The whole of an element whose words all stand in one piece, whatever is around them. */
  readonly sole: boolean;
  /** Only a screen reader gets it. */
  readonly spoken: boolean;
  /** Words of a button or a choice inside the record. */
  readonly inControl: boolean;
  /** Name of the pictogram right before it. */
  readonly icon: string;
  /** Index of the part of the record in which it stands, counted where the record first divides. */
  readonly slot: number;
}

/** Attributes whose values a reader may want: times, hidden words. */
const ATTRIBUTES = [
  'datetime',
  'title',
  'aria-label',
  'alt',
  'label',
  'value',
  'text',
  'content',
  'data-order',
  'data-sort',
  'data-sort-value',
  'data-value',
  'data-time',
  'data-timestamp',
  'data-date',
  'data-datetime',
  'data-tooltip',
  'data-original-title',
  'data-bs-original-title',
  'data-bs-title',
  'date',
  'time',
  'timestamp',
] as const;

/** More values than a row of a list has: what is asked about holds rows, or an article. */
const TOO_MANY = 90;

/** Longer texts are sentences, in which a dash sets nothing apart. */
const LONGEST_SEGMENTED = 90;

/**
 * All values of a record in reading order; null for what is too large to be one.
 *
 * @param isNaming - false for class names that tell records apart and not their parts
 */
export function cellsOf(
  record: Element,
  isNaming: (className: string) => boolean = () => true,
): Cell[] | null {
  const collector = new CellCollector(record, isNaming);
  collector.visit({ element: record, path: '', slot: -1, spoken: false, inControl: false });
  return collector.cells.length > TOO_MANY ? null : collector.cells;
}

/** An element with where it stands in its record. */
interface Spot {
  readonly element: Element;
  readonly path: string;
  readonly slot: number;
  readonly spoken: boolean;
  readonly inControl: boolean;
}

class CellCollector {
  readonly cells: Cell[] = [];
  readonly #record: Element;
  readonly #isNaming: (className: string) => boolean;
  readonly #seen = new Map<string, number>();
  #icon = '';

  constructor(record: Element, isNaming: (className: string) => boolean) {
    this.#record = record;
    this.#isNaming = isNaming;
  }

  visit(spot: Spot): void {
    if (this.cells.length > TOO_MANY) return;
    this.#addAttributes(spot);
    const runs = runsOf(spot.element);
    const divides = spot.slot === -1 && spot.element.childElementCount > 1;
    let run = 0;
    let slot = 0;
    const visitIn = (container: Element): void => {
      forEachFlatChild(container, (node) => {
        if (!isElement(node)) {
          if (isText(node)) this.#addText(spot, run++, runs);
        } else if (isEmphasis(node) && !isHidden(node) && !isForScreenReader(node)) {
          visitIn(node);
        } else if (!isHidden(node)) {
          this.#visitChild(node, divides ? { ...spot, slot: slot++ } : spot);
        }
      });
    };
    visitIn(spot.element);
    if (this.cells.length <= TOO_MANY) this.#addWhole(spot, runs);
  }

  #visitChild(element: Element, around: Spot): void {
    if (isIcon(element)) {
      this.#icon = iconName(element);
      this.#addAttributes({ ...around, element, path: `${around.path}>${element.localName}` });
      return;
    }
    this.visit({
      element,
      path: `${around.path}>${this.#step(element, around.slot)}`,
      slot: around.slot,
      spoken: around.spoken || isForScreenReader(element),
      inControl: around.inControl || (element !== this.#record && isControl(element)),
    });
  }

  #addText(spot: Spot, run: number, runs: readonly string[]): void {
    const text = runs[run];
    if (text === undefined) return;
    this.#add(spot, `#${run}`, trimSeparators(text), { run });
    const segments = text.length > LONGEST_SEGMENTED ? [] : segmentsOf(text);
    if (segments.length < 2) return;
    segments.forEach((segment, index) => {
      this.#add(spot, `#${run}/${index}`, segment, { run, segment: index });
    });
  }

  /** A date and an hour may stand in two pieces: the whole of a short element is a value as well. */
  #addWhole(spot: Spot, runs: readonly string[]): void {
    const { element } = spot;
    if (element.childElementCount === 0 && runs.length < 2) return;
    if (element.childElementCount > 6 || (element.textContent ?? '').length > 120) return;
    // Of a bar of buttons the words together are no value either.
    if (element.querySelector(CONTROL) !== null) return;
    const text = textOf(element);
    if (text !== '' && text.length <= 48) this.#add(spot, '=', text, {});
  }

  #addAttributes(spot: Spot): void {
    for (const attribute of ATTRIBUTES) {
      const value = spot.element.getAttribute(attribute);
      if (value === null || value.length > 160) continue;
      const text = collapse(value);
      if (text !== '') this.#add(spot, `@${attribute}`, text, { attribute });
    }
  }

  #add(spot: Spot, part: string, text: string, at: Cell['at']): void {
    const place = spot.path + part;
    const count = this.#seen.get(place) ?? 0;
    this.#seen.set(place, count + 1);
    const key = count === 0 ? place : `${place}~${count}`;
    const { element, spoken, slot, inControl } = spot;
    const sole = part === '=' && element.childElementCount === 1;
    this.cells.push({ key, element, text, at, sole, spoken, inControl, icon: this.#icon, slot });
    if (at.run !== undefined) this.#icon = '';
  }

  /** One step of a path: cells of a table count by their place, other elements by their classes. */
  #step(element: Element, slot: number): string {
    const isCell =
      /^(?:td|th)$/.test(element.localName) || /cell/.test(element.getAttribute('role') ?? '');
    if (isCell) return `${element.localName}:${element.getAttribute('col-id') ?? slot}`;
    const classes = lastingClasses(element).filter((name) => this.#isNaming(name));
    return [element.localName, ...classes.sort()].join('.');
  }
}

/** What is done with a record; its words name an action and nothing that is. */
const CONTROL = 'button, select, [role="button"], [role="menu"], [role="listbox"]';

/** More elements than this have no button, but the part of a row that can be clicked. */
const LARGEST_BUTTON = 6;

function isControl(element: Element): boolean {
  if (!element.matches(CONTROL)) return false;
  const isButton = element.matches('button, [role="button"]');
  return !isButton || element.getElementsByTagName('*').length <= LARGEST_BUTTON;
}

function isText(node: Node): boolean {
  return node.nodeType === 3 && collapse(node.nodeValue ?? '') !== '';
}

/** Counts in how many of the records each class name stands; rare ones are generated or states. */
export function commonClasses(records: readonly Element[]): (className: string) => boolean {
  const counts = new Map<string, number>();
  for (const record of records) {
    const names = new Set<string>();
    const collect = (element: Element): void => {
      for (const name of lastingClasses(element)) names.add(name);
      flatChildren(element).forEach(collect);
    };
    collect(record);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = Math.max(1, records.length / 10);
  return (name) => records.length < 3 || (counts.get(name) ?? 0) > least;
}
