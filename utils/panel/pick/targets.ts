import { queryAllDeep } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { findDeep } from '../dom/selector';
import { inOneGo } from '../steps';
import { candidatesIn } from '../list/candidates';
import { cellsOf } from '../list/cells';
import type { InferenceContext } from '../list/fields';
import { controlsAround, editorsIn } from './composer-pick';
import { timesIn } from './field-pick';
import { rowAround } from './like-rows';
import type { Picks, PickStep } from './picks';
import { marksIn } from './row-marks';
import { partsOf, rowsOf } from './row-parts';

/** More than this nobody steps through. */
const MOST_TARGETS = 30;
/** Where rows may be looked for on a page on which nothing looks like a list. */
const MAYBE_ROW = 'tr, li, article, [role="row"], [role="listitem"], a, div';
const MOST_TRIED = 400;

/** What may be meant in a step, the likeliest first: what the keyboard goes through. */
export function targetsOf(
  document: Document,
  step: PickStep,
  picks: Picks,
  context: InferenceContext,
): Element[] {
  switch (step) {
    case 'row':
      return rowTargets(document);
    case 'time':
    case 'buyer':
    case 'subject':
      return partTargets(document, step === 'time', picks, context);
    case 'waits':
    case 'author':
      return picks.list === null ? [] : marksIn(rowsOf(document, picks.list, context));
    case 'reply':
      return editorsIn(document).slice(0, MOST_TARGETS);
    default: {
      const editor = picks.editor === null ? null : findDeep(document, picks.editor);
      return editor === null ? [] : controlsAround(editor);
    }
  }
}

/** The first row of every list on the page, the longest list first. */
function rowTargets(document: Document): Element[] {
  const timed = inOneGo(candidatesIn(document.body)).flatMap(({ records }) => records[0] ?? []);
  const seen = new Set<Element>();
  const lists = [...timed, ...anyRows(document, timed.length)].flatMap((element) => {
    if (seen.has(element)) return [];
    const rows = rowAround(element);
    const [first] = rows?.all ?? [];
    if (rows === null || first === undefined || seen.has(first)) return [];
    rows.all.forEach((row) => seen.add(row));
    return [{ first, count: rows.all.length }];
  });
  return lists
    .sort((a, b) => b.count - a.count)
    .map(({ first }) => first)
    .slice(0, MOST_TARGETS);
}

function anyRows(document: Document, found: number): Element[] {
  if (found > 0) return [];
  const shown = queryAllDeep(document, MAYBE_ROW).filter((element) => !isInvisible(element));
  return shown.slice(0, MOST_TRIED);
}

/** The values of the first row, in the order in which they stand; times first where one is asked for. */
function partTargets(
  document: Document,
  isTime: boolean,
  { list }: Picks,
  context: InferenceContext,
): Element[] {
  const rows = list === null ? [] : rowsOf(document, list, context);
  const [first] = rows;
  if (first === undefined) return [];
  const cells = (cellsOf(first) ?? []).filter(({ at }) => isTime || at.attribute === undefined);
  const timed = isTime ? timesIn(partsOf(rows).columns, context) : [];
  // In some rows a time may stand in words that nobody can read: the first is taken that can be.
  const times = timed.flatMap(({ column, times: read }) => {
    const at = read.findIndex((time) => time !== null);
    return column.cells[at]?.element ?? [];
  });
  const elements = [...times, ...cells.map(({ element }) => element)];
  return [...new Set(elements)].slice(0, MOST_TARGETS);
}
