import { lastingClasses } from '../dom/class-names';
import { flatChildNodes, isElement } from '../dom/flat-tree';
import { isForScreenReader, isHidden } from '../dom/hidden';
import { iconName, isIcon } from '../dom/icon';
import { collapse, textOf } from '../dom/text';
import type { FieldPlace } from '../profile';
import { isEmphasis, runsOf, segmentsOf } from './place';

/** One value of a record, with where it stands. */
export interface Cell {
  /** The same for values at the same place of each record. */
  readonly key: string;
  readonly element: Element;
  readonly text: string;
  readonly at: Omit<FieldPlace, 'selector'>;
  /** Only a screen reader gets it. */
  readonly spoken: boolean;
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

/** All values of a record in reading order; null for what is too large to be one. */
export function cellsOf(record: Element): Cell[] | null {
  const collector = new CellCollector();
  collector.visit(record, '', { slot: -1, spoken: false });
  return collector.cells.length > TOO_MANY ? null : collector.cells;
}

interface Surroundings {
  readonly slot: number;
  readonly spoken: boolean;
}

class CellCollector {
  readonly cells: Cell[] = [];
  readonly #seen = new Map<string, number>();
  #icon = '';

  visit(element: Element, path: string, around: Surroundings): void {
    if (this.cells.length > TOO_MANY) return;
    this.#addAttributes(element, path, around);
    const runs = runsOf(element);
    let run = 0;
    let child = 0;
    const divides = around.slot === -1 && element.childElementCount > 1;
    for (const node of flatChildNodes(element)) {
      if (!isElement(node)) {
        if (collapse(node.nodeType === 3 ? (node.nodeValue ?? '') : '') === '') continue;
        this.#addText(element, path, around, run++, runs);
      } else if (!isHidden(node)) {
        const slot = divides ? child++ : around.slot;
        run = this.#visitChild(element, node, path, { ...around, slot }, run, runs);
      }
    }
    if (this.cells.length <= TOO_MANY) this.#addWhole(element, path, around, runs);
  }

  #visitChild(
    parent: Element,
    node: Element,
    path: string,
    around: Surroundings,
    run: number,
    runs: readonly string[],
  ): number {
    if (isIcon(node)) {
      this.#icon = iconName(node);
      this.#addAttributes(node, `${path}>${node.localName}`, around);
      return run;
    }
    if (isEmphasis(node) && !isForScreenReader(node)) {
      const inner = runsOf(node).length;
      for (let index = run; index < run + inner; index++) {
        this.#addText(parent, path, around, index, runs);
      }
      return run + inner;
    }
    const spoken = around.spoken || isForScreenReader(node);
    this.visit(node, `${path}>${stepOf(node, around.slot)}`, { slot: around.slot, spoken });
    return run;
  }

  #addText(
    element: Element,
    path: string,
    around: Surroundings,
    run: number,
    runs: readonly string[],
  ): void {
    const text = runs[run];
    if (text === undefined) return;
    this.#add(element, `${path}#${run}`, text, { run }, around);
    const segments = text.length > LONGEST_SEGMENTED ? [] : segmentsOf(text);
    if (segments.length < 2) return;
    segments.forEach((segment, index) => {
      this.#add(element, `${path}#${run}/${index}`, segment, { run, segment: index }, around);
    });
  }

  /** A date and an hour may stand in two pieces: the whole of a short element is a value as well. */
  #addWhole(element: Element, path: string, around: Surroundings, runs: readonly string[]): void {
    if (element.childElementCount === 0 && runs.length < 2) return;
    if (element.childElementCount > 6 || (element.textContent ?? '').length > 120) return;
    const text = textOf(element);
    if (text !== '' && text.length <= 48) this.#add(element, `${path}=`, text, {}, around);
  }

  #addAttributes(element: Element, path: string, around: Surroundings): void {
    for (const attribute of ATTRIBUTES) {
      const value = element.getAttribute(attribute);
      if (value === null || value.length > 160) continue;
      const text = collapse(value);
      if (text !== '') this.#add(element, `${path}@${attribute}`, text, { attribute }, around);
    }
  }

  #add(
    element: Element,
    place: string,
    text: string,
    at: Cell['at'],
    { slot, spoken }: Surroundings,
  ): void {
    const count = this.#seen.get(place) ?? 0;
    this.#seen.set(place, count + 1);
    const key = count === 0 ? place : `${place}~${count}`;
    this.cells.push({ key, element, text, at, spoken, icon: this.#icon, slot });
    if (at.attribute === undefined && at.run !== undefined) this.#icon = '';
  }
}

/** One step of a path: cells of a table count by their place, other elements by lasting classes. */
function stepOf(element: Element, slot: number): string {
  if (/^(?:td|th)$/.test(element.localName) || /cell/.test(element.getAttribute('role') ?? '')) {
    return `${element.localName}:${element.getAttribute('col-id') ?? slot}`;
  }
  return [element.localName, ...lastingClasses(element).sort()].join('.');
}
