import { flatChildren, flatContains } from '../dom/flat-tree';
import { shapeOf } from './made';
import type { Run } from './runs';
import type { Unit } from './units';

/** Whether rows of a table with a time and rows without take turns: head and text of one message each. */
function areInTurns(container: Element, timed: ReadonlySet<Element>): boolean {
  const rows = flatChildren(container);
  const from = rows.findIndex((row) => timed.has(row));
  return (
    rows.length === from + timed.size * 2 &&
    rows.every(
      (row, at) =>
        at < from || (row.localName === 'tr' && timed.has(row) === ((at - from) % 2 === 0)),
    )
  );
}

/** More than a name with a role, and a time, is no line above a message. */
const LONGEST_LINE = 70;

/**
 * Whether each part with a time is a short line with a name that one without stands below: head and text
 * as paragraphs, `<p><b>Ada</b> (9:05)</p><p>It is broken.</p>`.
 */
function areLinesAbove(
  container: Element,
  timed: ReadonlySet<Element>,
  runs: readonly Run[],
): boolean {
  const children = flatChildren(container);
  const textIn = (element: Element | undefined): string =>
    runs
      .filter((run) => element !== undefined && flatContains(element, run.element))
      .map((run) => (run.time === null ? run.text : run.rest))
      .join(' ');
  return (
    timed.size > 1 &&
    children.every((child, at) => {
      if (!timed.has(child)) return true;
      const below = children[at + 1];
      const isLine =
        /\p{Alpha}{2}/u.test(textIn(child)) &&
        (child.textContent ?? '').trim().length <= LONGEST_LINE;
      return isLine && below !== undefined && !timed.has(below) && textIn(below) !== '';
    })
  );
}

/** Whether head and text of messages are neighbours, as nothing but the page's order tells. */
export function areApart(
  container: Element,
  timed: ReadonlySet<Element>,
  runs: readonly Run[],
): boolean {
  return (
    areInTurns(container, timed) ||
    headingsAbove(container, timed) !== null ||
    areLinesAbove(container, timed, runs)
  );
}

/** What may stand above a message and say whose it is. */
const HEADING = /^(?:h\d|dt|legend|b|strong)\./;

/** The headings of one kind right above all parts with a time but a foot; null where they have none. */
function headingsAbove(
  container: Element,
  timed: ReadonlySet<Element>,
): ReadonlySet<Element> | null {
  const children = flatChildren(container);
  const above = children.filter(
    (child, at) => timed.has(children[at + 1] ?? container) && HEADING.test(shapeOf(child)),
  );
  const last = children.findLast((child) => timed.has(child));
  const isFooted =
    above.length === timed.size - 1 &&
    children[children.indexOf(above.at(-1) ?? container) + 1] !== last;
  const areHeads =
    above.length > 1 &&
    (isFooted || above.length === timed.size) &&
    new Set(above.map(shapeOf)).size === 1;
  return areHeads ? new Set(above) : null;
}

/**
 * Messages whose head and text are neighbours and not in one element, as <dt> and <dd> are: every
 * part with a time takes in what stands up to the next, and a heading above where all have one. None
 * where not every one is followed by text.
 */
export function stacked(
  container: Element,
  timed: ReadonlySet<Element>,
  runs: readonly Run[],
): Unit[][] {
  const units: { element: Element; runs: Run[] }[] = [];
  const headings = headingsAbove(container, timed);
  const begins = headings ?? timed;
  const [foot] =
    headings === null
      ? []
      : flatChildren(container).filter(
          (child, at, all) => timed.has(child) && !headings.has(all[at - 1] ?? container),
        );
  for (const child of flatChildren(container)) {
    if (child === foot || (units.length === timed.size && isEnd(child))) break;
    const inside = runs.filter(({ element }) => flatContains(child, element));
    const unit = units.at(-1);
    if (begins.has(child)) units.push({ element: child, runs: [...inside] });
    else if (unit && inside.length > 0) {
      if (begins.has(unit.element)) unit.element = child;
      unit.runs.push(...inside);
    }
  }
  return units.some(({ element }) => begins.has(element)) ? [] : [units];
}

/** What no longer belongs to the last message: a ruled line, a form to answer in. */
function isEnd(element: Element): boolean {
  return element.localName === 'hr' || element.querySelector('textarea:not([readonly])') !== null;
}
