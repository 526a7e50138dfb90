import { flatAncestors, flatChildren, type Root } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { textOf } from '../dom/text';
import { discussionWords, otherListWords } from '../words/discussions';
import { addressWords } from './address';
import * as LIST from './weights/list';

const HEADING =
  'h1, h2, h3, h4, h5, h6, legend, caption, [role="heading"], [class*="title" i]:not(svg *), [class*="heading" i], [class*="card-header" i], ion-title, [slot="title"], [slot="header"]';
const MAIN_HEADING = 'h1, [role="heading"][aria-level="1"], main h2, [role="main"] h2, ion-title';
const CURRENT =
  '[aria-current]:not([aria-current="false"]), [role="tab"][aria-selected="true"], nav .active, nav .selected, .menu .active, .sidebar .active, .nav-link.active, li.active > a, li.is-active > a, .breadcrumb li:last-child';
const BESIDE =
  'aside, nav, footer, header, [role="complementary"], [role="navigation"], [role="contentinfo"], [role="menu"], [role="menubar"], [role="listbox"], [role="tooltip"], [role="alert"], [role="dialog"]';
const MAIN = 'main, [role="main"]';

const LONGEST_HEADING = 80;

/** What the page as a whole says of its matter. */
export interface PageWords {
  readonly title: string;
  /** Main heading and current entries of menus. */
  readonly names: readonly string[];
  readonly address: string;
}

/**
 * Reads what the page says of its matter.
 *
 * @param roots - the document and all open trees in it
 */
export function pageWords(document: Document, roots: readonly Root[], url: string): PageWords {
  const shown = [...new Set(roots.flatMap(nearNames))]
    .filter((element) => element.matches(NAMES) && !isHidden(element))
    .map((element) => unquoted(textOf(element)))
    .filter((text) => text !== '' && text.length <= LONGEST_HEADING);
  return { title: document.title, names: shown, address: addressWords(url, url) };
}

const NAMES = `${MAIN_HEADING}, ${CURRENT}`;

/**
 * Elements among which those are that match `NAMES`. Found by single tags, classes and attributes, for
 * which browsers have tables, or which they compare fast: the whole takes five times as long in a page
 * of 20,000 elements.
 */
function nearNames(root: Root): Element[] {
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
  const chosen = ['.active', '.is-active', '.selected'].flatMap(all);
  return [
    ...['h1', 'h2', 'ion-title'].flatMap(all),
    ...['[role="heading"]', '[aria-current]', '[role="tab"]'].flatMap(all),
    ...chosen,
    ...chosen.flatMap((element) => [...element.children]),
    ...all('.breadcrumb').flatMap((trail) => [...trail.querySelectorAll('li')]),
  ];
}

/** How much page, address and heading speak for discussions below `parent`, or against. */
export function matterScore(parent: Element, page: PageWords): number {
  return headingScore(headingAbove(parent)) + pageScore(page) + addressScore(page);
}

/** True when heading, page or address names discussions. */
export function namesDiscussions(parent: Element, page: PageWords): boolean {
  return [headingAbove(parent) ?? '', page.title, ...page.names, page.address].some((text) =>
    discussionWords.has(text),
  );
}

function headingScore(heading: string | null): number {
  if (heading === null) return 0;
  if (discussionWords.has(heading)) return LIST.headingDiscussions;
  return otherListWords.has(heading) ? LIST.headingOther : 0;
}

/** Score of the page's title, headings, current menu entries. */
export function pageScore({ names, title }: PageWords): number {
  // Panels that run in the browser may keep one title whatever they show.
  return scoreOfNames(names) || scoreOfNames([title]);
}

function scoreOfNames(names: readonly string[]): number {
  if (names.some((name) => discussionWords.has(name))) return LIST.pageDiscussions;
  return names.some((name) => otherListWords.has(name)) ? LIST.pageOther : 0;
}

function addressScore({ address }: PageWords): number {
  if (discussionWords.has(address)) return LIST.addressDiscussions;
  return otherListWords.has(address) ? LIST.addressOther : 0;
}

/** Where on the page the group stands: in its main part, or beside it. */
export function regionScore(parent: Element): number {
  for (const element of flatAncestors(parent)) {
    if (element.matches(MAIN)) return LIST.main;
    if (element.matches(BESIDE)) return LIST.beside;
  }
  return 0;
}

/** The heading before the first of an element's records, or else the nearest one above it. */
export function headingAbove(parent: Element): string | null {
  const own = headingAmong(parent);
  if (own !== null) return own;
  let level = 0;
  for (const element of flatAncestors(parent)) {
    if (level++ > 10 || element.localName === 'body') return null;
    const name = element.getAttribute('aria-label') ?? captionOf(element);
    if (name !== null && name !== '') return name;
    const heading = headingBefore(element);
    if (heading !== null) return heading;
  }
  return null;
}

/** The heading that stands among the records, before all of them. */
function headingAmong(parent: Element): string | null {
  const [first] = flatChildren(parent);
  const text = first?.matches(HEADING) && !isHidden(first) ? unquoted(textOf(first)) : '';
  return text === '' || text.length > LONGEST_HEADING ? null : text;
}

/** Without what is quoted: 'Results for “message”' is about a search. */
function unquoted(text: string): string {
  return text.replaceAll(/[„“”"«»][^„“”"«»]*[„“”"«»]/g, '');
}

function captionOf(element: Element): string | null {
  const caption = element.localName === 'table' ? element.querySelector('caption') : null;
  return caption === null ? null : textOf(caption);
}

function headingBefore(element: Element): string | null {
  let steps = 0;
  for (
    let before = element.previousElementSibling;
    before !== null && steps < 5;
    before = before.previousElementSibling, steps++
  ) {
    if (isHidden(before) || (before.textContent ?? '').length > 400) continue;
    const heading = isHeading(before) ? before : headingIn(before);
    const text = heading === null ? '' : textOf(heading);
    if (text !== '' && text.length <= LONGEST_HEADING) return text;
  }
  return null;
}

/** A title of some kit is one by its name: `<kit-title>`. */
function isHeading(element: Element): boolean {
  return element.matches(HEADING) || /-(?:title|heading)$/.test(element.localName);
}

/** The heading in a part of the page; none of several of one kind: those of cards, each its own. */
function headingIn(element: Element): Element | null {
  const [first, ...others] = element.querySelectorAll(HEADING);
  const isLike = (other: Element): boolean =>
    other.localName === first?.localName && other.className === first.className;
  return first === undefined || others.some(isLike) ? null : first;
}
