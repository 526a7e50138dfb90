import { flatAncestors, flatChildren, flatContains } from '../dom/flat-tree';
import { commonAround, shapeOf } from './made';
import { areApart, stacked } from './stacked';
import { linedUnits } from './lines';
import { BARE, isDay, placeOf, type Run } from './runs';
import { withSeries } from './series';

/** An element that may be one message, and the pieces of text in it. */
export interface Unit {
  readonly element: Element;
  readonly runs: readonly Run[];
  /** What stands around it and the next ones of the same author or day. */
  readonly group?: Group;
  /** Other messages stand in the same element. */
  readonly isShared?: true;
}

/** Messages that stand together, such as those of one author in a row. */
interface Group {
  readonly element: Element;
  /** What stands above the first of them: the author's name. */
  readonly head: readonly Run[];
}

/**
 * Ways to cut a part of a page into messages: for each element under which several children print a
 * time, these children and their like; for a lone time, the part around it.
 *
 * @param scope - the part of the page
 * @param runs - all pieces of text in it that may belong to messages, in order
 */
export function divisionsOf(scope: Element, runs: readonly Run[]): Unit[][] {
  const timed = runs.filter(({ time }) => time !== null);
  const children = new Map<Element, Set<Element>>();
  for (const { element } of timed) {
    let below = element;
    for (const around of flatAncestors(element)) {
      if (around !== element) {
        const known = children.get(around) ?? new Set<Element>();
        children.set(around, known.add(below));
      }
      if (around === scope) break;
      below = around;
    }
  }
  const containers = [...children].filter(([, parts]) => parts.size > 1);
  const divisions = containers.flatMap(([container, parts]) => [
    ...stacked(container, parts, runs),
    ...withSeries(divide(container, parts, runs)),
    ...separated(container, parts, runs),
  ]);
  return [
    answersInAnswers(timed, runs),
    ...divisions,
    ...linedUnits(timed, runs),
    ...(timed.length > 0 ? [[loneUnit(scope, timed, runs)]] : []),
  ];
}

/**
 * The children of a container that are messages; groups of them, as of one day, taken apart. Beside a
 * single group, what is unlike its messages stands around them.
 */
function divide(container: Element, timed: ReadonlySet<Element>, runs: readonly Run[]): Unit[] {
  const likes = new Set([...timed].map((element) => shapeOf(element)));
  if (areApart(container, timed, runs)) return [];
  const parts = flatChildren(container).flatMap((child) => {
    const isLike =
      likes.has(shapeOf(child)) && child.querySelector('textarea:not([readonly])') === null;
    if (!timed.has(child) && !isLike) return [];
    const unit = unitAt(child, runs);
    return unit.runs.length === 0 ? [] : [{ unit, group: groupIn(unit, runs) }];
  });
  const groups = parts.filter(({ group }) => group !== null);
  const inner = new Set(
    groups.flatMap(
      ({ group }) => group?.flatMap((unit) => (unit.group ? [shapeOf(unit.element)] : [])) ?? [],
    ),
  );
  const isLikeGroup = ({ element }: Unit): boolean =>
    groups.some(({ unit }) => placeOf(unit.element) === placeOf(element));
  const [only, ...others] = groups;
  // As many of another kind below a group: it is their table of contents.
  const kinds = Map.groupBy(parts, ({ unit, group }) => (group ? '' : shapeOf(unit.element)));
  const isContents = (group: readonly Unit[], unit: Unit): boolean =>
    others.length === 0 &&
    [...kinds].some(
      ([shape, like]) =>
        shape !== '' && shape !== shapeOf(unit.element) && like.length === group.length,
    );
  const alike = new Set(
    [only?.unit, ...(only?.group ?? [])].map((unit) => unit && shapeOf(unit.element)),
  );
  const isAround = ({ element, runs: own }: Unit): boolean =>
    only !== undefined &&
    others.length === 0 &&
    !isContents(only.group ?? [], only.unit) &&
    !alike.has(shapeOf(element)) &&
    own.some(({ time }) => time === null); // a day belongs to what is below it
  return parts.flatMap(({ unit, group }) => {
    if (group) return isContents(group, unit) ? [] : group;
    const single = isLikeGroup(unit) ? singleIn(unit, inner) : null;
    return single ? inGroup(unit, [single]) : isAround(unit) ? [] : [unit];
  });
}

/**
 * Messages without a time of their own, below lines that print one for those that follow. None where
 * an element holds both, or where no line has more than one message below it.
 */
function separated(
  container: Element,
  timed: ReadonlySet<Element>,
  runs: readonly Run[],
): Unit[][] {
  const units: Unit[] = [];
  let line: Run | null = null;
  let lines = 0;
  for (const child of flatChildren(container)) {
    const inside = unitAt(child, runs).runs;
    const [first] = inside;
    if (first === undefined) continue;
    if (!timed.has(child)) {
      if (line !== null) units.push({ element: child, runs: [line, ...inside] });
    } else if (inside.length > 1 || first.coverage < BARE) return [];
    else {
      line = first;
      lines++;
    }
  }
  return units.length > lines ? [units] : [];
}

/** Each answer within what it answers: elements of one shape in one another, all with a time of their own. */
function answersInAnswers(timed: readonly Run[], runs: readonly Run[]): Unit[] {
  const last = timed.at(-1);
  const seen: string[] = [];
  for (const around of last ? flatAncestors(last.element) : []) {
    const shape = shapeOf(around);
    if (seen.filter((each) => each === shape).length === 1) {
      const parts = Map.groupBy(runs, ({ element }) =>
        [...flatAncestors(element)].find((each) => shapeOf(each) === shape),
      );
      const units = [...parts].flatMap(([element, inside]) =>
        element ? [{ element, runs: inside }] : [],
      );
      const areTimed = units.every((unit) => unit.runs.some(({ time }) => time !== null));
      if (parts.has(around) && areTimed) return units;
    }
    seen.push(shape);
  }
  return [];
}

/** The messages of a group; null for an element that is one message. */
function groupIn(unit: Unit, runs: readonly Run[]): Unit[] | null {
  const timed = unit.runs.filter(({ time }) => time !== null);
  // The line of a day may stand above all of its messages.
  const clocks = timed.filter((run) => !isDay(run));
  const [first] = clocks;
  if (first === undefined || clocks.length < 2) return null;
  const around = commonAround(
    first.element,
    clocks.map(({ element }) => element),
  );
  const parts = new Set(
    flatChildren(around).filter((child) =>
      timed.some(({ element }) => flatContains(child, element)),
    ),
  );
  const shapes = new Map<string, number>();
  for (const part of parts) shapes.set(shapeOf(part), (shapes.get(shapeOf(part)) ?? 0) + 1);
  // Head and foot of one message differ in shape; messages of a group are alike.
  if (Math.max(0, ...shapes.values()) < 2) return null;
  return inGroup(unit, divide(around, parts, runs));
}

/** The only message of what is a group where several stand in it; null for none. */
function singleIn({ element, runs }: Unit, shapes: ReadonlySet<string>): Unit | null {
  const [last] = runs.slice(-1);
  for (const around of last ? flatAncestors(last.element) : []) {
    if (around === element) return null;
    if (shapes.has(shapeOf(around))) return unitAt(around, runs);
  }
  return null;
}

/** Messages with the group in which they stand; the days in its head before them. */
function inGroup(unit: Unit, messages: readonly Unit[]): Unit[] {
  const start = messages[0]?.runs[0];
  const end = start === undefined ? 0 : unit.runs.indexOf(start);
  const head = unit.runs.slice(0, Math.max(0, end));
  const days = head.filter(isDay).map((run) => ({ element: run.element, runs: [run] }));
  const group = { element: unit.element, head };
  return [...days, ...messages.map((message) => ({ group, ...message }))];
}

function loneUnit(scope: Element, timed: readonly Run[], runs: readonly Run[]): Unit {
  let element = scope;
  for (;;) {
    const inner = flatChildren(element).filter((child) =>
      runs.some((run) => flatContains(child, run.element)),
    );
    const [only] = inner.filter((child) => timed.some((run) => flatContains(child, run.element)));
    const others = inner.length > 1 && element !== scope;
    if (!only || others || runs.some((run) => run.element === element)) break;
    element = only;
  }
  return unitAt(element, runs);
}

function unitAt(element: Element, runs: readonly Run[]): Unit {
  return { element, runs: runs.filter((run) => flatContains(element, run.element)) };
}
