import { isStableClass, lastingClasses } from './class-names';
import { assignedElements, frameDocument } from './flat-tree';

/**
 * Stands between the part of a selector outside and the part inside: of a shadow root, of a frame,
 * of what is assigned to a slot.
 */
export const PIERCE = ' >>> ';

const LASTING_ATTRIBUTES = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-qa',
  'data-field',
  'data-column',
  'data-col',
  'data-label',
  'data-title',
  'data-slot',
  'data-pc-section',
  'data-pc-name',
  'col-id',
  'slot',
  'part',
  'name',
  'role',
  'aria-label',
  'type',
] as const;

/**
 * First element that matches under `root`; each ' >>> ' steps into the shadow root, the same-origin
 * frame or the slotted elements of what the part before it found. Null for nothing and for a broken
 * selector.
 */
export function findDeep(root: Document | ShadowRoot | Element, selector: string): Element | null {
  return selector.includes(PIERCE) ? findInside(root, selector) : findIn(root, selector);
}

function findInside(root: Document | ShadowRoot | Element, selector: string): Element | null {
  const at = selector.indexOf(PIERCE);
  const host = findIn(root, selector.slice(0, at));
  for (const scope of host === null ? [] : inside(host)) {
    const found = findDeep(scope, selector.slice(at + PIERCE.length));
    if (found !== null) return found;
  }
  return null;
}

function inside(host: Element): readonly (Document | ShadowRoot | Element)[] {
  const inner = host.shadowRoot ?? frameDocument(host);
  return inner === null ? assignedElements(host) : [inner];
}

/** All elements that match; see `findDeep` for ' >>> '. Empty for a broken selector. */
export function findAllDeep(root: Document | ShadowRoot | Element, selector: string): Element[] {
  const at = selector.indexOf(PIERCE);
  if (at === -1) return queryAll(root, selector);
  const rest = selector.slice(at + PIERCE.length);
  return queryAll(root, selector.slice(0, at)).flatMap((host) =>
    inside(host).flatMap((scope) => findAllDeep(scope, rest)),
  );
}

function findIn(scope: Document | ShadowRoot | Element, selector: string): Element | null {
  if (selector === ':scope') return 'localName' in scope ? scope : null;
  try {
    return scope.querySelector(selector);
  } catch {
    // A selector may come from a profile that somebody edited by hand.
    return null;
  }
}

/** True when the element itself matches; false for a broken selector. */
export function isMatch(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

function queryAll(scope: Document | ShadowRoot | Element, selector: string): Element[] {
  try {
    return [...scope.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/**
 * What an element can be found by without its place: test ids and other lasting attributes, an id
 * that holds no number, class names that outlast a build, its tag. Best first.
 */
export function simpleSelectors(element: Element): string[] {
  const tag = tagSelector(element);
  const selectors: string[] = [];
  if (isLastingId(element.id)) selectors.push(`#${escapeName(element.id)}`);
  for (const name of LASTING_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && isLastingValue(value)) {
      selectors.push(`${tag}[${name}=${JSON.stringify(value)}]`);
    }
  }
  const classes = lastingClasses(element).map(escapeName);
  selectors.push(...classes.map((name) => `.${name}`), ...classes.map((name) => `${tag}.${name}`));
  if (classes.length > 1) selectors.push(`${tag}.${classes.join('.')}`);
  selectors.push(tag);
  return selectors;
}

/** The tag, with the place among siblings of that tag where there are several. */
export function positioned(element: Element): string {
  const tag = tagSelector(element);
  let place = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (at.localName === element.localName) place++;
  }
  return `${tag}:nth-of-type(${place})`;
}

function tagSelector(element: Element): string {
  return escapeName(element.localName);
}

function isLastingId(id: string): boolean {
  return id !== '' && isStableClass(id) && !/\d/.test(id);
}

function isLastingValue(value: string): boolean {
  return value !== '' && value.length <= 40 && !/\d{2,}/.test(value);
}

/** A name as a CSS identifier; CSS.escape is missing where a page is only parsed. */
export function escapeName(name: string): string {
  return name
    .replaceAll(/[^\w\u0080-\uFFFF-]/g, String.raw`\$&`)
    .replace(/^(-?)(\d)/, String.raw`$1\3$2 `);
}
