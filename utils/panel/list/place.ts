import { lastingClasses } from '../dom/class-names';
import { findDeep } from '../dom/selector';
import { forEachFlatChild, isElement } from '../dom/flat-tree';
import { isForScreenReader, isHidden } from '../dom/hidden';
import { isIcon } from '../dom/icon';
import { hasLetter } from '../dom/letters';
import { collapse, textOf } from '../dom/text';
import { isNewMark, unreadWords } from '../words/unread';
import type { FieldPlace } from '../profile';

const TEXT = 3;

/** Elements that only change the look of the words in them; their text belongs to what is around. */
const EMPHASIS: ReadonlySet<string> = new Set([
  'b',
  'strong',
  'em',
  'i',
  'mark',
  'u',
  'font',
  'bdi',
]);

/** True for `<strong>` and its like, which come and go with a state of the row. */
export function isEmphasis(element: Element): boolean {
  // With a name of its own, such as `<em class="pill">`, it is a part like any other, as `<mark>new</mark>` is.
  return (
    EMPHASIS.has(element.localName) &&
    lastingClasses(element).length === 0 &&
    !isIcon(element) &&
    !isNews(element.textContent ?? '')
  );
}

/** 'New', '(unread)'. */
function isNews(text: string): boolean {
  // '5 Nov' is no Slovenian 'new'.
  return (
    text.length < LONGEST_NEWS && !/\d/.test(text) && (isNewMark(text) || unreadWords.is(text))
  );
}

const LONGEST_NEWS = 25;

/** The element's own pieces of text, those in bold or italics among them included. */
function runsOf(element: Element): string[] {
  const runs: string[] = [];
  collectRuns(element, runs);
  return runs;
}

/** One of `runsOf`; for the common element, which holds a single text, without a look at the rest. */
function runAt(element: Element, run: number): string | undefined {
  const { firstChild } = element;
  const isSole =
    run === 0 &&
    firstChild?.nodeType === TEXT &&
    firstChild.nextSibling === null &&
    element.shadowRoot === null &&
    element.localName !== 'slot';
  return isSole ? collapse(firstChild.nodeValue ?? '') || undefined : runsOf(element)[run];
}

function collectRuns(element: Element, runs: string[]): void {
  forEachFlatChild(element, (node) => {
    if (node.nodeType === TEXT) {
      const text = collapse(node.nodeValue ?? '');
      if (text !== '') runs.push(text);
    } else if (isElement(node) && isEmphasis(node) && !isHidden(node) && !isForScreenReader(node)) {
      collectRuns(node, runs);
    }
  });
}

/** Also a comma before a date, or a label: 'opened by Ada, on 13/4/26 » Lamp', '13/4/26, by: Ada'. */
const SEPARATOR =
  /\s?[·•|⋅∙]\s?|\s[–—»›]\s|,\s(?=(?:\p{Alpha}{1,3}\.?\s)?(?:\d{1,2}[./]\s?\d{1,2}[./]|\d{4}-\d)|\p{Alpha}[^\d,:]{1,25}:\s)/u;
const OUTER_MARKS = /^[\s·•|⋅∙–—:,;/-]+|(?<![\s·•|⋅∙–—:,;/-])[\s·•|⋅∙–—:,;/-]+$/g;

/** Parts of a text such as 'Ada · Order 7'; one part where nothing separates. */
export function segmentsOf(text: string): string[] {
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  return parts.length === 0 ? [text] : parts;
}

const OUTER_MARK = /^[\s·•|⋅∙–—:,;/-]|[\s·•|⋅∙–—:,;/-]$/;

/** The text without the marks that set it apart from its neighbours. */
export function trimMarks(text: string): string {
  return OUTER_MARK.test(text) ? text.replaceAll(OUTER_MARKS, '') : text;
}

const OUTER_SEPARATORS = /^[\s·•|⋅∙–—]+(?=[^\s·•|⋅∙–—])|(?<=[^\s·•|⋅∙–—])[\s·•|⋅∙–—]+$/g;

/** The text without separators at its ends; text of nothing but separators stays. */
export function trimSeparators(text: string): string {
  return text.replaceAll(OUTER_SEPARATORS, '');
}

/**
 * What tells what an element holds that stands at a place; null for no element and for nothing in it.
 * Made once for all records of a list.
 */
export function textsAt(place: FieldPlace): (element: Element | null) => string | null {
  const read = reading(place);
  const { prefix = '', suffix = '' } = place;
  const hasEnds = prefix !== '' || suffix !== '';
  return (element) => {
    const text = element === null ? null : read(element);
    if (text === null || text === undefined || text === '') return null;
    return (hasEnds ? cutEnds(text, prefix, suffix) : text).trim();
  };
}

/** The element of a place in a record. */
export function elementAt(record: Element, place: FieldPlace): Element | null {
  return place.selector === ':scope' ? record : findDeep(record, place.selector);
}

/** What reads all that an element holds at a place, its ends included. */
function reading(place: FieldPlace): (element: Element) => string | null | undefined {
  const { attribute, run, segment } = place;
  if (attribute !== undefined) {
    return (element) => {
      const value = element.getAttribute(attribute);
      if (value === null) return null;
      return place.part === undefined ? collapse(value) : partOf(partsOf(value), place);
    };
  }
  const read = run === undefined ? textOf : (element: Element) => runAt(element, run);
  return segment === undefined ? read : (element) => segmentsOf(read(element) ?? '')[segment];
}

/** The part of a link at its place; of a part such as '123-lost-parcel' the number, where asked. */
export function partOf(
  parts: readonly string[],
  { part = 0, number }: Pick<FieldPlace, 'part' | 'number'>,
): string | null {
  const value = parts[part] ?? null;
  return value === null || number !== true ? value : (numberIn(value) ?? value);
}

/** The number of an address that says in words what it is about; null where it has none at an end. */
export function numberIn(slug: string): string | null {
  if (!hasLetter(slug)) return null;
  return (/^\d{3,}(?=-)/.exec(slug) ?? /(?<=-)\d{3,}$/.exec(slug))?.[0] ?? null;
}

/** Parts of a link between its slashes and marks, its host left out. */
export function partsOf(link: string): readonly string[] {
  const path = link.startsWith('/') ? link : link.replace(/^https?:\/\/[^/]+/, '');
  return path.match(/[^/?&=#]+/g) ?? [];
}

function cutEnds(text: string, prefix: string, suffix: string): string {
  const start = text.startsWith(prefix) ? prefix.length : 0;
  const end = suffix !== '' && text.endsWith(suffix) ? text.length - suffix.length : text.length;
  return text.slice(start, end);
}
