import { lastingClasses } from '../dom/class-names';
import { flatAncestors, flatChildren, flatParent } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { spread } from '../list/candidates';
import { cellsOf } from '../list/cells';
import { mayBeTime } from '../list/time-field';

/** An element taken for a row of a list, with all that are like it. */
export interface LikeRows {
  readonly row: Element;
  readonly parent: Element;
  /** In the order of the page, `row` among them. */
  readonly all: readonly Element[];
}

/** What is one value of a row, or holds everything. */
const NO_ROW = /^(?:html|body|td|th|col|option|br|hr|path|source|svg|thead|tbody|tfoot)$/;

/** How far above the rows the sections of a list may stand side by side, in levels of the tree. */
const SECTION_LEVELS = 3;
/** Share of its lasting class names that another element has to have to be like it. */
const LIKENESS = 0.5;
/** How many rows are looked into to see whether they look like rows. */
const PROBES = 6;

/** The element itself as a row; null for what can be none. */
export function rowsLike(row: Element): LikeRows | null {
  const parent = flatParent(row);
  if (parent === null || NO_ROW.test(row.localName)) return null;
  let all = likeSiblings(row);
  const path = [row];
  let section: Element | null = parent;
  for (let level = 0; level < SECTION_LEVELS && section !== null; level++) {
    if (section.localName === 'body') break;
    const found = likeSiblings(section).flatMap((each) => descend(each, path));
    if (found.length > all.length) all = found;
    path.unshift(section);
    section = flatParent(section);
  }
  return { row, parent, all };
}

/**
 * The row in which an element most likely stands: of all around it, the one of which there are most
 * that look like rows of a list; the outermost of equal ones, for that carries link and id. Null
 * where nothing around repeats.
 */
export function rowAround(element: Element): LikeRows | null {
  let best: LikeRows | null = null;
  let bestCount = 1;
  for (const around of flatAncestors(element)) {
    const rows = rowsLike(around);
    if (rows === null || rows.all.length < bestCount || rows.all.length < 2) continue;
    if (!lookLikeRows(rows.all)) continue;
    best = rows;
    bestCount = rows.all.length;
  }
  return best;
}

/** Most hold a time and some words besides, or else several pieces of words. */
function lookLikeRows(all: readonly Element[]): boolean {
  const probes = spread(all, PROBES);
  const like = probes.filter((probe) => {
    const shown = cellsOf(probe)?.filter(({ at }) => at.run !== undefined && !at.segment) ?? [];
    const times = shown.filter(({ text }) => mayBeTime(text)).length;
    return shown.length - times > 0 && shown.length > (times > 0 ? 1 : 2);
  });
  return like.length * 2 >= probes.length;
}

function likeSiblings(element: Element): Element[] {
  const parent = flatParent(element);
  return parent === null ? [element] : likeChildren(parent, element);
}

function likeChildren(parent: Element, model: Element): Element[] {
  const names = lastingClasses(model);
  return flatChildren(parent).filter((child) => child === model || isLike(child, model, names));
}

function isLike(element: Element, model: Element, names: readonly string[]): boolean {
  if (element.localName !== model.localName || isHidden(element)) return false;
  if (element.getAttribute('role') !== model.getAttribute('role')) return false;
  const own = lastingClasses(element);
  return names.filter((name) => own.includes(name)).length >= names.length * LIKENESS;
}

/** What stands under `top` as the last of `path` stands under the first. */
function descend(top: Element, path: readonly Element[]): Element[] {
  let found = [top];
  for (const model of path) found = found.flatMap((each) => likeChildren(each, model));
  return found;
}
