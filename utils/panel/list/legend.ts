import { fold } from '@/utils/time/tokens';

import {
  flatChildren,
  flatContains,
  flatParent,
  forEachFlatChild,
  isElement,
} from '../dom/flat-tree';
import { collapse } from '../dom/text';
import type { Author } from '../reading';
import type { AuthorField } from './author-evidence';
import type { Column } from './columns';
import { trimMarks } from './place';
import { sideNamed } from './sides';
import type { StateField } from './state-field';
import { saidBySigns, selectorsIn } from './signs';
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

/** What a legend beside a list tells of its rows. */
interface Told {
  readonly state: StateField | null;
  readonly author: AuthorField | null;
}

/**
 * States and authors told by colours, marks and signs whose meaning stands beside the list: '■ not
 * answered ■ answered', '← from the customer → from you'. Null where no legend stands there, or where
 * the rows show nothing of it.
 */
export function toldByLegend(list: ListPlace, columns: readonly Column[]): Told {
  let state: StateField | null = null;
  let author: AuthorField | null = null;
  for (const place of placesNear(list)) {
    const entries = entriesIn(place);
    state ??= stateBy(foundOf(entries.filter(isOfState), list, columns));
    author ??= authorBy(foundOf(entries.filter(isOfSide), list, columns));
  }
  return { state, author };
}

function stateBy(found: Found<DiscussionState> | null): StateField | null {
  if (found === null) return null;
  const { column, signs, glyphs } = found;
  // Whose turn it is in what is merely open, nobody knows.
  const turns = signs.filter(({ says }) => says !== 'open');
  if (column === null && turns.length === 0) return null;
  const told =
    column === null
      ? { signs: turns.map(({ selector, says }) => ({ selector, waits: says === 'waiting' })) }
      : { waiting: glyphs('waiting'), answered: [...glyphs('answered'), ...glyphs('closed')] };
  const rule = { markedOnly: false, openWaits: false, ...told };
  return { column, rule, confidence: CONFIDENCE };
}

function authorBy(found: Found<Author> | null): AuthorField | null {
  if (found === null) return null;
  const { column, signs, glyphs } = found;
  const marks = signs.map(({ selector, says }) => ({ selector, from: says }));
  const rule = {
    by: 'words' as const,
    seller: glyphs('seller'),
    buyer: glyphs('buyer'),
    platform: glyphs('platform'),
    ...(column === null && { signs: marks }),
  };
  return { column, rule, snippet: null, confidence: CONFIDENCE, sides: [] };
}

/** What of a legend the rows show: marks without words, or signs in a column. */
interface Found<Says> {
  readonly column: Column | null;
  readonly signs: readonly { readonly selector: string; readonly says: Says }[];
  /** The signs, folded, that say this. */
  readonly glyphs: (says: Says) => string[];
}

/** Null where nearly all rows would have to show something of it, and do not. */
function foundOf<Says>(
  entries: readonly Entry<Says>[],
  { records }: ListPlace,
  columns: readonly Column[],
): Found<Says> | null {
  const signs = signsOf(entries, records);
  const said = saidBySigns(records, signs, ({ says }) => says);
  const isSigned = said.filter((each) => each !== null).length >= records.length * LEAST_SIGNED;
  const column = isSigned ? null : columnOf(entries, columns);
  if (!isSigned && column === null) return null;
  const glyphs = (wanted: Says): string[] =>
    entries.flatMap(({ mark, says }) => (says === wanted ? glyphIn(mark) : []));
  return { column, signs, glyphs };
}

/** The column of the legend's signs; null where it has less than two in the rows. */
function columnOf(entries: readonly Entry<unknown>[], columns: readonly Column[]): Column | null {
  const known = new Map(
    entries.flatMap(({ mark, says }) => glyphIn(mark).map((glyph) => [glyph, says] as const)),
  );
  const isOfSigns = ({ texts, share }: Column): boolean =>
    share >= LEAST_SIGNED &&
    texts.every((text) => known.has(fold(text))) &&
    new Set(texts.map((text) => known.get(fold(text)))).size > 1;
  return columns.find(isOfSigns) ?? null;
}

/** Where a list stands. */
export interface ListPlace {
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

/** A mark in a legend or a sign in its text, and what the words behind it say. */
interface Entry<Says> {
  readonly mark: Element | string;
  readonly says: Says;
}

const isOfState = (entry: Entry<DiscussionState | Author>): entry is Entry<DiscussionState> =>
  STATES.has(entry.says);
const isOfSide = (entry: Entry<DiscussionState | Author>): entry is Entry<Author> =>
  !STATES.has(entry.says);
const STATES: ReadonlySet<string> = new Set(['waiting', 'answered', 'closed', 'open']);

function glyphIn(mark: Element | string): string[] {
  return typeof mark === 'string' ? [fold(mark)] : [];
}

/** What finds the marks of a legend in the records; none where all of them say the same. */
function signsOf<Says>(
  entries: readonly Entry<Says>[],
  records: readonly Element[],
): { selector: string; says: Says }[] {
  const marks = entries.flatMap(({ mark, says }) =>
    typeof mark === 'string' ? [] : [{ selectors: selectorsIn(mark), says }],
  );
  if (new Set(marks.map(({ says }) => says)).size < 2) return [];
  return marks.flatMap(({ selectors, says }) => {
    const others = marks.filter((other) => other.says !== says);
    const shown = selectors.find(
      (selector) =>
        !others.some((other) => other.selectors.includes(selector)) &&
        saidBySigns(records, [{ selector }], () => true).includes(true),
    );
    return shown === undefined ? [] : [{ selector: shown, says }];
  });
}

/** A symbol that stands for something; what parts words is none. */
const GLYPH = /([!?*•]|[^\p{L}\p{N}\p{P}\p{Z}\p{Cf}\p{M}=+|<>~^`$]\uFE0F?)/u;

/** Marks and signs right before words that name a state or a side; else what words of a state stand in. */
function entriesIn(place: Element): Entry<DiscussionState | Author>[] {
  const entries: Entry<DiscussionState | Author>[] = [];
  let mark: Element | string | null = null;
  const visitText = (element: Element, part: string): void => {
    if (GLYPH.test(part)) {
      mark = collapse(part);
      return;
    }
    const text = trimMarks(collapse(part).replace(/^=\s*/, ''));
    if (text === '') return;
    const says = stateNamed(text) ?? (mark === null ? null : sideNamed(text));
    if (says !== null) entries.push({ mark: mark ?? element, says });
    mark = null;
  };
  const visit = (element: Element): void => {
    forEachFlatChild(element, (node) => {
      if (!isElement(node)) {
        for (const part of (node.nodeValue ?? '').split(GLYPH)) visitText(element, part);
      } else if (collapse(node.textContent ?? '') === '') mark = node;
      else visit(node);
    });
  };
  visit(place);
  return entries;
}
