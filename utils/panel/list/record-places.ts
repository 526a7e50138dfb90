import { flatContains, isShadowRoot, rootOf } from '../dom/flat-tree';
import { isStableClass } from '../dom/class-names';
import {
  escapeName,
  findDeep,
  isMatch,
  PIERCE,
  positioned,
  simpleSelectors,
} from '../dom/selector';

/**
 * A selector that finds, in every record, the element given for it, and nothing where null is given.
 * Lasting names come first; a place among siblings is named only where nothing else does, as in a
 * table without names. Null where no selector fits all.
 */
export function selectorInRecords(
  records: readonly Element[],
  wanted: readonly (Element | null)[],
): string | null {
  const present = records.flatMap((record, index) => {
    const element = wanted[index];
    return element ? [{ record, element }] : [];
  });
  for (const { record, element } of mostTelling(present)) {
    if (element === record) return ':scope';
    for (const selector of candidates(element, record)) {
      if (records.every((each, at) => isMeant(findDeep(each, selector), wanted[at] ?? null))) {
        return selector;
      }
    }
  }
  return null;
}

interface Wanted {
  readonly record: Element;
  readonly element: Element;
}

/** The first, and the one with the most elements beside it, from which it has to be told. */
function mostTelling(present: readonly Wanted[]): Wanted[] {
  const [first] = present;
  if (first === undefined) return [];
  const beside = ({ element }: Wanted): number => element.parentElement?.childElementCount ?? 0;
  const richest = present.reduce((best, each) => (beside(each) > beside(best) ? each : best));
  return richest === first ? [first] : [first, richest];
}

/** An empty part is as good as none: chips without words stand in rows that have no state. */
function isMeant(found: Element | null, wanted: Element | null): boolean {
  return found === wanted || (wanted === null && (found?.textContent ?? '').trim() === '');
}

function* candidates(element: Element, record: Element): Generator<string> {
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
  const names = [...candidates(element, record)].filter(
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
  let depth = 0;
  for (let at = element.parentElement; at !== null && at !== top && depth < 6; depth++) {
    for (const above of simpleSelectors(at).slice(0, 6)) {
      for (const selector of own.slice(0, 6)) yield `${above} > ${selector}`;
      for (const selector of own.slice(0, 6)) yield `${above} ${selector}`;
      yield `${above} > ${path}`;
    }
    path = `${positioned(at)} > ${path}`;
    at = at.parentElement;
  }
  yield `:scope > ${path}`;
  // Where the place of what is around is known, what it carries tells it from marks beside it.
  const around = path.slice(0, -positioned(element).length);
  for (const other of [...others, ...byNeighbours(element), fromEnd(element)]) {
    yield `:scope > ${around}${other}`;
  }
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
const CARRIED = ['datetime', 'title', 'data-time', 'data-timestamp', 'data-date'] as const;
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

/**
 * A selector that finds all records of a list and, as far as names allow, nothing else.
 *
 * @param records - those that have to be found
 * @param all - those that may be found besides: siblings that were not looked at
 * @param find - all elements of the page that match
 */
export function selectorOfRecords(
  records: readonly Element[],
  all: readonly Element[],
  find: (selector: string) => readonly Element[],
): string | null {
  const [first] = records;
  if (first === undefined) return null;
  const allowed = new Set(all);
  const prefix = hostPrefix(first);
  let best: { selector: string; count: number } | null = null;
  for (const selector of [...pathsTo(first, commonSelectors(records)), ...byKeys(records)]) {
    const whole = prefix + selector;
    const found = find(whole);
    if (!includesAll(found, records)) continue;
    if (found.length <= all.length && found.every((element) => allowed.has(element))) return whole;
    if (best === null || found.length < best.count) best = { selector: whole, count: found.length };
  }
  return best?.selector ?? null;
}

/** Names that all records share, best first; more than a few make no difference. */
function commonSelectors(records: readonly Element[]): string[] {
  const [first] = records;
  if (first === undefined) return [];
  const common = simpleSelectors(first).filter((selector) =>
    records.every((record) => record.matches(selector)),
  );
  return [...common.slice(0, 3), ...common.slice(3).slice(-1)];
}

/** By ids that begin alike, `[id^="ticket-"]`, and data attributes that each of them has. */
function byKeys(records: readonly Element[]): string[] {
  const [first] = records;
  if (first === undefined) return [];
  const tag = escapeName(first.localName);
  const start = /^[a-z][a-z_-]*(?=\d)/i.exec(first.id)?.[0] ?? '';
  const names = first.getAttributeNames().filter((name) => name.startsWith('data-'));
  return [
    ...(start === '' ? [] : [`${tag}[id^="${start}"]`]),
    ...names.map((name) => `${tag}[${name}]`),
  ].filter((selector) => records.every((record) => isMatch(record, selector)));
}

function* pathsTo(record: Element, own: readonly string[]): Generator<string> {
  yield* own;
  const tag = own.at(-1) ?? record.localName;
  let path = tag;
  for (let at = record.parentElement; at !== null; at = at.parentElement) {
    for (const above of simpleSelectors(at).slice(0, 4)) {
      yield `${above} > ${path}`;
      if (own[0] !== undefined && own[0] !== tag) yield `${above} ${own[0]}`;
    }
    path = `${positioned(at)} > ${path}`;
  }
}

/** What leads to the tree in which the element stands: hosts of shadow roots, frames. */
function hostPrefix(element: Element): string {
  const root = rootOf(element);
  if (root === null) return '';
  const host = isShadowRoot(root) ? root.host : (root.defaultView?.frameElement ?? null);
  if (host === null) return '';
  const name = simpleSelectors(host).find(
    (selector) => rootOf(host)?.querySelector(selector) === host,
  );
  return `${hostPrefix(host)}${name ?? positioned(host)}${PIERCE}`;
}

function includesAll(found: readonly Element[], records: readonly Element[]): boolean {
  const set = new Set(found);
  return records.every((record) => set.has(record));
}
