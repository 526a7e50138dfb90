import { remembered } from '@/utils/remembered';

import { lastingClasses } from '../dom/class-names';
import { forEachFlatChild, isElement } from '../dom/flat-tree';
import { isForScreenReader, isHidden } from '../dom/hidden';
import { iconName, isIcon } from '../dom/icon';
import { collapse } from '../dom/text';
import type { FieldPlace } from '../profile';
import { ALL_NAMES, type Naming } from './naming';
import { isEmphasis, segmentsOf, trimSeparators } from './place';
import { isReplyIcon, maySaySide, sideInValue } from './sides';
import { stateInNames } from './states';

const TEXT = 3;

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
const WANTED =
  /^(?:datetime|title|aria-label|alt|label|value|text|content|status|date|time|timestamp|data-(?:order|sort(?:-value)?|value|time(?:stamp)?|date(?:time)?|tooltip|(?:bs-)?(?:original-)?title|status|state))$/;
const isWanted = remembered((name: string) => WANTED.test(name));

/** Ends the key of a side that class names or an attribute tell. */
export const SIDE_KEY = '!side';

/** Attributes that name a pictogram. */
const ICON_NAMES = ['class', 'data-icon', 'icon', 'name'] as const;

const NOTHING: ReadonlySet<Element> = new Set();

/** More values than a row of a list has: what is asked about holds rows, or an article. */
const TOO_MANY = 90;

/** Longer texts are sentences, in which a dash sets nothing apart. */
const LONGEST_SEGMENTED = 90;

/**
 * All values of a record in reading order; null for what is too large to be one.
 *
 * @param naming - leaves out class names that tell records apart and not their parts
 * @param without - parts of the record to leave out
 */
export function cellsOf(
  record: Element,
  naming = ALL_NAMES,
  without: ReadonlySet<Element> = NOTHING,
): Cell[] | null {
  const collector = new CellCollector(naming, without);
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

/** What was met in an element. */
interface Content {
  /** Its text as `textOf` has it, white space as it stands there. */
  text: string;
  /** Its own pieces of text, counted from 0. */
  runs: number;
  /** Parts of the record that stand in it, where it is what divides the record; else null. */
  slots: number | null;
}

class CellCollector {
  readonly cells: Cell[] = [];
  readonly #naming: Naming;
  readonly #without: ReadonlySet<Element>;
  readonly #seen = new Map<string, number>();
  #icon = '';
  #rows = 0;

  constructor(naming: Naming, without: ReadonlySet<Element>) {
    this.#naming = naming;
    this.#without = without;
  }

  /** Adds the values in an element; returns its text. */
  visit(spot: Spot): string {
    if (this.cells.length > TOO_MANY) return '';
    this.#addAttributes(spot);
    const divides = spot.slot === -1 && spot.element.childElementCount > 1;
    // Only the first row of several stands below the heads of the columns.
    const first = isRow(spot.element) && this.#rows++ > 0 ? FURTHER_ROWS : 0;
    const content: Content = { text: '', runs: 0, slots: divides ? first : null };
    this.#visitIn(spot.element, spot, content);
    if (this.cells.length <= TOO_MANY) this.#addWhole(spot, content);
    return content.text;
  }

  #visitIn(container: Element, spot: Spot, content: Content): void {
    const step = stepIn(container);
    forEachFlatChild(container, (node) => {
      if (!isElement(node)) {
        if (node.nodeType === TEXT) this.#visitText(spot, node.nodeValue ?? '', content);
      } else if (!isHidden(node) && !this.#without.has(node) && (step === null || node === step))
        this.#visitElement(node, spot, content);
    });
  }

  #visitText(spot: Spot, value: string, content: Content): void {
    content.text += value;
    const text = collapse(value);
    if (text !== '') this.#addText(spot, content.runs++, text);
  }

  #visitElement(element: Element, spot: Spot, content: Content): void {
    const spoken = isForScreenReader(element);
    if (!spoken && isEmphasis(element)) {
      content.text += ' ';
      this.#visitIn(element, spot, content);
      content.text += ' ';
      return;
    }
    const slot = content.slots === null ? spot.slot : content.slots++;
    if (isIcon(element)) {
      this.#icon = iconName(element);
      const path = `${spot.path}>${element.localName}`;
      const at = { ...spot, slot, element, path };
      this.#addAttributes(at);
      this.#addReply(at);
      this.#addTitle(at);
      return;
    }
    const text = this.visit({
      element,
      path: `${spot.path}>${this.#step(element, slot, content.slots !== null)}`,
      slot: isRow(element) ? spot.slot : slot,
      spoken: spot.spoken || spoken,
      inControl: spot.inControl || isControl(element),
    });
    if (!spoken) content.text += ` ${text} `;
  }

  #addText(spot: Spot, run: number, text: string): void {
    this.#add(spot, `#${run}`, trimSeparators(text), { run });
    const segments = text.length > LONGEST_SEGMENTED ? [] : segmentsOf(text);
    if (segments.length < 2) return;
    segments.forEach((segment, index) => {
      this.#add(spot, `#${run}/${index}`, segment, { run, segment: index });
    });
  }

  /** A date and an hour may stand in two pieces: the whole of a short element is a value as well. */
  #addWhole(spot: Spot, { text: raw, runs }: Content): void {
    const { element } = spot;
    if (element.childElementCount === 0 && runs < 2) return;
    if (element.childElementCount > 6 || (element.textContent ?? '').length > 120) return;
    // Of a bar of buttons the words together are no value either.
    if (element.querySelector(CONTROL) !== null) return;
    const text = collapse(raw);
    if (text !== '' && text.length <= 48) this.#add(spot, '=', text, {});
  }

  #addAttributes(spot: Spot): void {
    const state = stateInNames(spot.element.getAttribute('class') ?? '');
    if (state !== null) this.#add(spot, '@class', state, { attribute: 'class' });
    for (const attribute of spot.element.getAttributeNames()) {
      if (maySaySide(attribute)) this.#addSide(spot, attribute);
      const value = isWanted(attribute) ? (spot.element.getAttribute(attribute) ?? '') : '';
      const text = value.length > 160 ? '' : collapse(value);
      if (text !== '') this.#add(spot, `@${attribute}`, text, { attribute });
    }
  }

  #addSide(spot: Spot, attribute: string): void {
    const side = sideInValue(attribute, spot.element.getAttribute(attribute) ?? '');
    if (side !== null) this.#add(spot, `@${attribute}${SIDE_KEY}`, side, { attribute });
  }

  /** An arrow in front of a message, drawn as a pictogram without words. */
  #addReply(spot: Spot): void {
    const { element } = spot;
    const isBeforeText = collapse(element.parentElement?.textContent ?? '') !== '';
    if (!isBeforeText || element.hasAttribute('title') || element.hasAttribute('aria-label'))
      return;
    const attribute = ICON_NAMES.find((name) => isReplyIcon(element.getAttribute(name) ?? ''));
    if (attribute === undefined) return;
    this.#add(spot, `@${attribute}`, collapse(element.getAttribute(attribute) ?? ''), {
      attribute,
    });
  }

  /** What a drawing is called: `<svg><title>You replied</title>`. */
  #addTitle(spot: Spot): void {
    const element = [...spot.element.children].find(({ localName }) => localName === 'title');
    const text = collapse(element?.textContent ?? '');
    if (!element || text === '' || spot.element.hasAttribute('aria-label')) return;
    this.#add({ ...spot, element, spoken: true }, '>title', text, { run: 0 });
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
  #step(element: Element, slot: number, isPart: boolean): string {
    const tag = element.localName;
    const isCell =
      tag === 'td' || tag === 'th' || element.getAttribute('role')?.includes('cell') === true;
    if (isCell) return `${tag}:${element.getAttribute('col-id') ?? slot}`;
    const names = this.#naming.byClasses(lastingClasses(element));
    if (names === '') return isPart && this.#naming.byPlace ? `${tag}.:${slot}` : tag;
    // A name may stand in <strong> where the row waits, and in <span> where it does not.
    return `${EMPHATIC.has(tag) ? 'span' : tag}.${names}`;
  }
}

/** The one step that a record has come to, or the choice made, among all that there are; null where none is said to be. */
function stepIn({ localName, children }: Element): Element | null {
  const mark = CHOSEN.get(localName);
  return mark === undefined ? null : ([...children].find((child) => child.matches(mark)) ?? null);
}

const CHOSEN: ReadonlyMap<string, string> = new Map([
  ['ol', '[aria-current="step"]'],
  ['ul', '[aria-current="step"]'],
  ['select', '[selected]'],
]);

/** More cells than stand in one row. */
const FURTHER_ROWS = 100;
const isRow = ({ localName }: Element): boolean => localName === 'tr';

const EMPHATIC: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i']);

/** What is done with a record; its words name an action and nothing that is. */
const CONTROL = 'button, select, [role="button"], [role="menu"], [role="listbox"]';

/** More elements than this have no button, but the part of a row that can be clicked. */
const LARGEST_BUTTON = 6;

function isControl(element: Element): boolean {
  if (!element.matches(CONTROL)) return false;
  const isButton = element.matches('button, [role="button"]');
  return !isButton || element.getElementsByTagName('*').length <= LARGEST_BUTTON;
}
