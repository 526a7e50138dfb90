import { lastingClasses } from '../dom/class-names';
import { isHidden } from '../dom/hidden';
import { flatChildren } from '../dom/flat-tree';
import type { ListProfile } from '../profile';
import type { Steps } from '../steps';
import { type Candidate, CLOSED, PART_TAG, PROBES, spread, timesIn } from './candidates';
import { asCopyOf } from './originals';
import { withSpans } from './spans';

/** Fewer siblings are no list of runs, and fewer runs prove nothing. */
const LEAST_SIBLINGS = 6;
const LEAST_RUNS = 3;
/** Share of the runs that have to be as long as is usual among them; others lack a part. */
const USUAL_SHARE = 2 / 3;

/**
 * Groups of elements that each begin a record made of the siblings behind it: cells of a grid without
 * rows, `dt` with their `dd`. As records stand the beginnings.
 */
export function* runsIn(root: Element): Steps<Candidate[]> {
  const found: Candidate[] = [];
  const waiting = [root];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const children = flatChildren(parent).filter((child) => !isHidden(child));
    const records = headsAmong(children);
    if (records !== null) found.push({ parent, records });
    waiting.push(...children.filter((child) => !CLOSED.test(child.localName)).toReversed());
    yield;
  }
  return found;
}

/** Those of the siblings whose like come back at a regular distance: the first kind, by the name most have. */
function headsAmong(siblings: readonly Element[]): Element[] | null {
  if (siblings.length < LEAST_SIBLINGS) return null;
  const kinds = new Map<string, Kind>();
  for (const [at, sibling] of siblings.entries()) {
    for (const name of namesOf(sibling)) {
      const kind = kinds.get(name);
      if (kind === undefined) kinds.set(name, { at, elements: [sibling] });
      else kind.elements.push(sibling);
    }
  }
  const inOrder = [...kinds.values()].sort(
    (a, b) => a.at - b.at || b.elements.length - a.elements.length,
  );
  return inOrder.find(({ elements }) => beginRuns(elements))?.elements ?? null;
}

/** Siblings of one name. */
interface Kind {
  /** Where the first stands among all. */
  readonly at: number;
  readonly elements: Element[];
}

/** The tag alone, and with each class: one of these may tell a state. */
function namesOf(element: Element): string[] {
  const { localName } = element;
  if (PART_TAG.has(localName)) return [];
  return [localName, ...lastingClasses(element).map((name) => `${localName}.${name}`)];
}

function beginRuns(heads: readonly Element[]): boolean {
  if (heads.length < LEAST_RUNS) return false;
  const runs = runsOf(heads);
  const usual = usualLength(runs);
  const regular = runs.filter((run) => run.length >= usual);
  if (usual < 2 || regular.length < runs.length * USUAL_SHARE) return false;
  // Where neighbours each have a time, they are records themselves.
  const seconds = regular.flatMap(([, second]) => second ?? []);
  if (timesIn(heads) !== null && timesIn(seconds) !== null) return false;
  return timesIn(gathered(spread(regular, PROBES))) !== null;
}

/** Each with the siblings behind it, up to the next. */
function runsOf(heads: readonly Element[]): Element[][] {
  const known = new Set(heads);
  return heads.map((head) => {
    const run = [head];
    for (let at = head.nextElementSibling; at && !known.has(at); at = at.nextElementSibling) {
      if (!isHidden(at)) run.push(at);
    }
    return run;
  });
}

/** The most frequent length, the shorter of two. */
function usualLength(runs: readonly (readonly Element[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of runs) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual?.[0] ?? 0;
}

/**
 * The records of a list: what its profile finds, with the cells that reach into it, or, where these
 * only begin the records, copies of what belongs to each. A run ends where they usually do: what comes behind is an advertisement, the
 * heads once more, the end of the list.
 */
export function wholeRecords(
  { runs: areRuns }: Pick<ListProfile, 'runs'>,
  heads: readonly Element[],
): readonly Element[] {
  if (areRuns !== true) return withSpans(heads);
  const runs = runsOf(heads);
  const usual = usualLength(runs);
  const whole = gathered(runs.map((run) => run.slice(0, usual)));
  return whole.map((copy, index) => asCopyOf(heads[index] ?? copy, copy));
}

/** Copies in a document without a window: in it no image is loaded, and no element of the page wakes. */
function gathered(runs: readonly (readonly Element[])[]): Element[] {
  const inert = runs[0]?.[0]?.ownerDocument.implementation.createHTMLDocument('');
  if (inert === undefined) return [];
  return runs.map((run) => {
    const whole = inert.createElement('div');
    whole.append(...run.map((part) => inert.importNode(part, true)));
    inert.body.append(whole);
    return whole;
  });
}
