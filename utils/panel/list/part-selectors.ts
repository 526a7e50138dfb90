import { isStableClass } from '../dom/class-names';
import { flatContains, isShadowRoot, rootOf } from '../dom/flat-tree';
import { escapeName, findDeep, PIERCE, positioned, simpleSelectors } from '../dom/selector';

/** Selectors that may find an element in its record, the best first. */
export function* partSelectors(element: Element, record: Element): Generator<string> {
  const entry = entryWithin(element, record);
  if (entry === null) {
    yield* candidatesInTree(element, record);
    return;
  }
  const { host, top } = entry;
  for (const outer of host === record ? [':scope'] : namesWithin(host, record)) {
    if (element === top) yield `${outer}${PIERCE}:scope`;
    else {
      for (const selector of candidatesInTree(element, top ?? host)) {
        yield `${outer}${PIERCE}${top === null ? selector.replace(':scope > ', '') : selector}`;
      }
    }
  }
}

/** Names by which an element is found in its record, the best first. */
function namesWithin(element: Element, record: Element): string[] {
  const names = [...partSelectors(element, record)].filter(
    (selector) => findDeep(record, selector) === element,
  );
  // The last is its place, which is right where names are made anew for each record.
  return [...names.slice(0, MOST_NAMES), ...names.slice(MOST_NAMES).slice(-1)];
}

const MOST_NAMES = 4;

function* candidatesInTree(element: Element, top: Element): Generator<string> {
  const own = simpleSelectors(element);
  yield* own;
  const others = [...withoutSiblings(element), ...byAttributes(element)];
  yield* others;
  let path = positioned(element);
  let ends = path;
  let depth = 0;
  for (let at = element.parentElement; at !== null && at !== top && depth < 6; depth++) {
    for (const above of simpleSelectors(at).slice(0, 6)) {
      for (const selector of own.slice(0, 6)) yield `${above} > ${selector}`;
      for (const selector of own.slice(0, 6)) yield `${above} ${selector}`;
      yield `${above} > ${path}`;
    }
    path = `${positioned(at)} > ${path}`;
    ends = `${fromEnd(at)} > ${ends}`;
    at = at.parentElement;
  }
  yield `:scope > ${path}`;
  // Where the place of what is around is known, what it carries tells it from marks beside it.
  const around = path.slice(0, -positioned(element).length);
  for (const other of [...others, ...byNeighbours(element), fromEnd(element)]) {
    yield `:scope > ${around}${other}`;
  }
  yield `:scope > ${ends}`;
}

/** By the element of another kind that stands right before or behind it: `svg + div`. */
function byNeighbours({
  localName,
  previousElementSibling: before,
  nextElementSibling: behind,
}: Element): string[] {
  const tag = escapeName(localName);
  const isOther = (element: Element | null): element is Element =>
    element !== null && element.localName !== localName;
  return [
    ...(isOther(before) ? [`${escapeName(before.localName)} + ${tag}`] : []),
    ...(isOther(behind) ? [`${tag}:has(+ ${escapeName(behind.localName)})`] : []),
  ];
}

/** Its place counted from the end, where what comes and goes stands before it. */
function fromEnd(element: Element): string {
  let place = 1;
  for (let after = element.nextElementSibling; after; after = after.nextElementSibling) {
    if (after.localName === element.localName) place++;
  }
  return `${escapeName(element.localName)}:nth-last-of-type(${place})`;
}

/** Attributes whose values differ from record to record. */
const CARRIED = [
  'datetime',
  'title',
  'aria-current',
  'selected',
  'data-time',
  'data-timestamp',
  'data-date',
] as const;
/** Attributes that marks have and plain texts have not. */
const OF_MARKS = ['role', 'aria-label', 'title'] as const;

/** By attributes that it has, whatever they say, or that only its siblings have. */
function byAttributes(element: Element): string[] {
  const tag = escapeName(element.localName);
  const carried = CARRIED.filter((name) => element.hasAttribute(name));
  const siblings = [...(element.parentElement?.children ?? [])];
  const lacking = OF_MARKS.filter(
    (name) => !element.hasAttribute(name) && siblings.some((sibling) => sibling.hasAttribute(name)),
  );
  return [
    ...carried.map((name) => `${tag}[${name}]`),
    ...lacking.map((name) => `${tag}:not([${name}])`),
  ];
}

/** By what its siblings are and it is not: `span:not(.new)` beside a mark that only some records have. */
function withoutSiblings(element: Element): string[] {
  const tag = escapeName(element.localName);
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    (sibling) => sibling !== element && sibling.localName === element.localName,
  );
  const names = new Set(
    siblings.flatMap((sibling) => [...sibling.classList]).filter((name) => isStableClass(name)),
  );
  return [...names]
    .filter((name) => !element.classList.contains(name))
    .slice(0, MOST_NAMES)
    .map((name) => `${tag}:not(.${escapeName(name)})`);
}

/** Through what one comes from the record's tree into the element's. */
interface Entry {
  /** The host of the shadow root that holds the element, or the slot in whose place it is rendered. */
  readonly host: Element;
  /** The element assigned to the slot; null for a host. */
  readonly top: Element | null;
}

/** The element and what is around it in its own tree. */
function* ancestorsInTree(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}

/** Null for an element in the record's own tree. */
function entryWithin(element: Element, record: Element): Entry | null {
  const root = rootOf(element);
  if (root === null || root === rootOf(record)) return null;
  for (const top of ancestorsInTree(element)) {
    const slot = top.assignedSlot;
    if (slot !== null && flatContains(record, slot)) return { host: slot, top };
  }
  return isShadowRoot(root) ? { host: root.host, top: null } : null;
}
