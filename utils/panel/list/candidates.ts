import { lastingClasses } from '../dom/class-names';
import { flatChildren, flatParent } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import type { Steps } from '../steps';
import { type Cell, cellsOf } from './cells';
import { divided } from './naming';
import { isSameKind, kindOf } from './section-kinds';
import { isShownTime, mayBeTime } from './time-field';
import * as LIST from './weights/list';

/** Elements that repeat under one parent, or under like parents, and may each hold a time. */
export interface Candidate {
  readonly parent: Element;
  readonly records: readonly Element[];
  /** Texts above their columns, where records do not stand below these themselves. */
  readonly heads?: readonly string[];
}

/** Tags that never hold records. */
export const CLOSED =
  /^(?:svg|select|option|p|textarea|head|canvas|video|audio|button|h[1-6]|script|style)$/;
/** Tags, and roles of empty elements, that are one value of a record. */
export const PART_TAG: ReadonlySet<string> = new Set(
  'td th dd col option br hr path source'.split(' '),
);
const PART_ROLE = /^(?:columnheader|rowheader|tab|option|separator)$/;

/** A tab, an option, or a label of so many elements is a row of a list, and no word to choose. */
const LEAST_PARTS = 3;
/** From so many elements on, some may take turns … */
const LEAST_TURNS = 4;
/** … at most so many others to one record, on average. */
const MOST_TURNS = 3;

/** How many records of a group are looked at to see whether it may be a list. */
export const PROBES = 6;
/** More times at one place than this stand in a part of a page, not in a record. */
const MOST_TIMES = 6;
/** From so many on, a record may itself be a section of the list. */
const SECTION_TIMES = 1.5;

/** Groups of like elements that may be records of a list. */
export function* candidatesIn(root: Element): Steps<Candidate[]> {
  const found: Candidate[] = [];
  const waiting = [root];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const children = flatChildren(parent).filter((child) => !isHidden(child));
    const closed = new Set<Element>();
    // Each of these looks at thousands of rows where a list has so many.
    yield;
    const groups = groupsOf(children);
    yield;
    for (const records of groups) {
      if (records.length > MOST_SECTIONS) usualAmong(records).forEach((each) => closed.add(each));
      yield;
      const times = timesIn(records);
      if (times === null) {
        found.push(...timedAmong(parent, records));
        continue;
      }
      found.push({ parent, records });
      if (times < SECTION_TIMES) records.forEach((record) => closed.add(record));
    }
    const open = children.filter((child) => !closed.has(child) && !CLOSED.test(child.localName));
    waiting.push(...open.toReversed());
    yield;
  }
  return yield* withLikeParents(found);
}

/** Children of one tag and role, two or more. */
function groupsOf(children: readonly Element[]): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const child of children) {
    const role = child.getAttribute('role') ?? '';
    if (PART_TAG.has(child.localName)) continue;
    const isPart = child.localName === 'label' || (role !== '' && PART_ROLE.test(role));
    if (isPart && child.querySelectorAll('*').length < LEAST_PARTS) continue;
    const key = `${child.localName} ${role}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [child]);
    else group.push(child);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Those with a time among elements without any: rows that each have one with what was written, or heads of groups. */
function timedAmong(parent: Element, elements: readonly Element[]): Candidate[] {
  const hasTime = (each: Element): boolean => timesIn([each]) !== null;
  if (elements.length < LEAST_TURNS || !spread(elements, PROBES).some(hasTime)) return [];
  const records = elements.filter(hasTime);
  const parts = new Set(records.map((each) => divided(each).childElementCount));
  const [count = 0] = parts;
  const isTurn = records.length * (MOST_TURNS + 1) >= elements.length && parts.size === 1;
  return isTurn && count > 1 && timesIn(records) !== null ? [{ parent, records }] : [];
}

/** How many times a record may hold on average; null where too few do, or some hold a list of them. */
export function timesIn(records: readonly Element[]): number | null {
  const probes = spread(records, PROBES);
  const cells = probes.map((probe) => cellsOf(probe));
  const places = new Set(
    cells.flatMap((each) => each?.filter(isTimed) ?? []).map(({ key }) => key),
  );
  const counts = cells.map((each) =>
    each === null ? Number.POSITIVE_INFINITY : countTimes(each, places),
  );
  const timed = counts.filter((count) => count > 0);
  const many = cells.filter((each) => each === null || each.some(isOneOfMany));
  if (many.length > probes.length / 3 || timed.length < probes.length * LIST.leastTimes)
    return null;
  return timed.reduce((sum, count) => sum + count, 0) / timed.length;
}

/** One of more times at one place of a record than it may have. */
function isOneOfMany(cell: Cell): boolean {
  return Number(/~(\d+)$/.exec(cell.key)?.[1] ?? 0) >= MOST_TIMES && isShownTime(cell);
}

/**
 * Values like a time; attributes and wholes repeat what is shown. A day in words, as 'yesterday', is
 * like one where other records have one in its place.
 */
function countTimes(cells: readonly Cell[], places: ReadonlySet<string>): number {
  const timed = cells.filter(isTimed);
  const shown = timed.filter(isShownTime);
  if (timed.length > 0) return Math.max(1, shown.length);
  return cells.some(({ key, text }) => places.has(key) && DAY_IN_WORDS.test(text)) ? 1 : 0;
}

const DAY_IN_WORDS = /^\p{Alpha}[\p{Alpha}\p{M}.’' ]{1,23}$/u;

function isTimed({ text }: Cell): boolean {
  return mayBeTime(text);
}

/** An element so many times as large as its like holds a part of the page. */
const UNUSUAL_SIZE = 8;

/** Those of many like elements that are no larger than the others: rows, with parts of rows in them. */
function usualAmong(elements: readonly Element[]): Element[] {
  const sizes = elements.map((element) => element.getElementsByTagName('*').length + 1);
  const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 1;
  return elements.filter((_, index) => (sizes[index] ?? 0) <= median * UNUSUAL_SIZE);
}

/** How far above the records their sections may stand side by side, in levels of the tree. */
const SECTION_LEVELS = 3;
/** So many like elements are rows, and what is in them are parts of rows. */
const MOST_SECTIONS = 100;

/** Adds lists in sections, such as one for each day, as one list besides each of its own. */
function* withLikeParents(candidates: readonly Candidate[]): Steps<Candidate[]> {
  const seen = new Set<Element>();
  const tried = new Map<Element, Set<string>>();
  const joined: Candidate[] = [];
  for (const { parent, records } of candidates) {
    if (records.some((record) => seen.has(record))) continue;
    const all = inSections(parent, records, tried);
    all?.forEach((record) => seen.add(record));
    if (all !== null) joined.push({ parent, records: all });
    yield;
  }
  return [...candidates, ...joined];
}

/**
 * Like records under like sections beside this one; null where there are none.
 *
 * @param tried - what was looked for, and under what: every section would find the same
 */
function inSections(
  parent: Element,
  records: readonly Element[],
  tried: Map<Element, Set<string>>,
): Element[] | null {
  const [first] = records;
  if (first === undefined) return null;
  const steps: Element[] = [];
  const kind = kindOf(parent, first);
  let section: Element | null = parent;
  const root = first.getRootNode();
  for (let level = 0; level < SECTION_LEVELS && section !== null;) {
    const around: Element | null = flatParent(section);
    if (around === null || section.localName === 'body') return null;
    const own = section;
    const path = [own, ...steps].map(({ localName }) => localName);
    if (isFirstTry(tried, around, [...path, stepOf(first), kind].join('>'))) {
      const like = flatChildren(around).filter(
        (each) => each.localName === own.localName && !isHidden(each),
      );
      if (like.length > MOST_SECTIONS) return null;
      const parents = like.length > 1 ? like.flatMap((each) => follow(each, steps) ?? []) : [];
      const found = parents.flatMap((each) => likeRecords(each, first, parent, kind));
      if (found.length > records.length) return found;
    }
    steps.unshift(own);
    // What a custom element draws around its children is no level of the page's own.
    if (section.getRootNode() === root) level++;
    section = around;
  }
  return null;
}

function isFirstTry(tried: Map<Element, Set<string>>, around: Element, path: string): boolean {
  const paths = tried.get(around) ?? new Set<string>();
  tried.set(around, paths);
  if (paths.has(path)) return false;
  paths.add(path);
  return true;
}

/** What stands in a section as the known steps do in theirs; its classes may tell of another state. */
function follow(section: Element, steps: readonly Element[]): Element | null {
  let at: Element | null = section;
  for (const step of steps) {
    const like: Element[] =
      at === null ? [] : flatChildren(at).filter((each) => each.localName === step.localName);
    at =
      like.find((each) => stepOf(each) === stepOf(step)) ??
      (like.length === 1 ? like[0] : null) ??
      null;
  }
  return at;
}

/** Records of a section like the first of another: of its class, or in a place of the same kind. */
function likeRecords(parent: Element, first: Element, known: Element, kind: string): Element[] {
  const names = new Set(lastingClasses(first));
  const isLike = (child: Element): boolean =>
    child.localName === first.localName &&
    (names.size === 0
      ? stepOf(child) === stepOf(first) && stepOf(parent) === stepOf(known)
      : lastingClasses(child).some((name) => names.has(name)));
  const like = flatChildren(parent).filter(isLike);
  const [own] = like;
  const isOfOne = own !== undefined && isSameKind(kind, kindOf(parent, own));
  return isOfOne && timesIn(like) !== null ? like : [];
}

function stepOf(element: Element): string {
  return [element.localName, ...lastingClasses(element)].join('.');
}

/** At most `count` of the items: the first half from the top, the rest spread evenly. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  const top = Math.ceil(count / 2);
  const step = (items.length - top) / (count - top);
  const others = Array.from({ length: count - top }, (_, nth) => top + Math.floor(nth * step));
  const chosen = new Set(others);
  return items.filter((_, index) => index < top || chosen.has(index));
}
