import {
  flatChildren,
  flatContains,
  flatParent,
  forEachFlatChild,
  isElement,
} from '../dom/flat-tree';
import { collapse } from '../dom/text';
import type { StateField } from './state-field';
import { awaitedBySigns, selectorsIn, type Sign } from './signs';
import { type DiscussionState, stateNamed } from './states';

/** How far from the list its legend may stand, in levels of the tree. */
const LEVELS = 4;
/** What is longer explains more than colours. */
const LONGEST = 400;
/** So many elements are looked at on each level. */
const MOST_BESIDE = 20;
/** Share of the records that have to have one of the signs. */
const LEAST_SIGNED = 0.8;
const CONFIDENCE = 0.8;

/**
 * States told by colours and marks whose meaning stands beside the list: '■ not answered  ■ answered'.
 * Null where no legend stands there, or where the rows show nothing of it.
 */
export function stateByLegend(list: ListPlace): StateField | null {
  const { records } = list;
  for (const place of placesNear(list)) {
    const signs = signsIn(place, records);
    if (signs.length === 0) continue;
    const awaited = awaitedBySigns(records, signs);
    if (awaited.filter((waits) => waits !== null).length < records.length * LEAST_SIGNED) continue;
    const rule = { markedOnly: false, openWaits: false, signs };
    return { column: null, rule, confidence: CONFIDENCE };
  }
  return null;
}

/** Where a list stands. */
interface ListPlace {
  readonly records: readonly Element[];
  /** What all of them, and all like them, stand in. */
  readonly parent: Element;
}

/** Short parts of the page beside the list, the nearest first. */
function* placesNear({ records, parent }: ListPlace): Generator<Element> {
  const known = new Set<Element>(records);
  let at: Element | null = parent;
  for (let level = 0; level < LEVELS && at !== null; level++) {
    const others = flatChildren(at).filter((child) => !known.has(child));
    for (const child of others.slice(0, MOST_BESIDE)) {
      const { length } = child.textContent ?? '';
      const isShort = length > 0 && length <= LONGEST;
      if (isShort && !records.some((record) => flatContains(child, record))) yield child;
    }
    known.add(at);
    at = flatParent(at);
  }
}

/** A mark in a legend, and what its words say. */
interface Entry {
  readonly mark: Element;
  readonly state: DiscussionState;
}

function signsIn(place: Element, records: readonly Element[]): Sign[] {
  const entries = entriesIn(place);
  if (new Set(entries.map(({ state }) => state)).size < 2) return [];
  return entries.flatMap(({ mark, state }) => {
    // Whose turn it is in what is merely open, nobody knows.
    if (state === 'open') return [];
    const waits = state === 'waiting';
    const others = entries.filter((entry) => entry.state !== state);
    const own = selectorsIn(mark).filter(
      (selector) => !others.some((entry) => selectorsIn(entry.mark).includes(selector)),
    );
    const shown = own.find((selector) =>
      awaitedBySigns(records, [{ selector, waits }]).includes(waits),
    );
    return shown === undefined ? [] : [{ selector: shown, waits }];
  });
}

/** Marks without words right before words that name a state; else what these words stand in. */
function entriesIn(place: Element): Entry[] {
  const entries: Entry[] = [];
  let mark: Element | null = null;
  const visit = (element: Element): void => {
    forEachFlatChild(element, (node) => {
      if (isElement(node)) {
        if (collapse(node.textContent ?? '') === '') mark = node;
        else visit(node);
        return;
      }
      const text = collapse(node.nodeValue ?? '');
      if (text === '') return;
      const state = stateNamed(text);
      if (state !== null) entries.push({ mark: mark ?? element, state });
      mark = null;
    });
  };
  visit(place);
  return entries;
}
