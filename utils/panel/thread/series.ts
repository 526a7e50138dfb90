import { flatChildren, flatContains } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import { commonAround, shapeOf } from './made';
import type { Run } from './runs';
import type { Unit } from './units';

/** What of several messages below one head stands in the page: the text, and at times something else of each. */
interface Series {
  readonly unit: Unit;
  readonly head: readonly Run[];
  readonly texts: readonly Element[];
}

/**
 * These messages, and where it may be, those of one author below one head with their time, each in an element with a class of its own and
 * behind each, or none, its translation: where all are made so, and somebody has sent several.
 */
export function withSeries(units: readonly Unit[]): Unit[][] {
  const all = units.flatMap((unit) => seriesOf(unit) ?? []);
  const made = new Set(all.map(({ unit }) => shapeOf(unit.element)));
  const alike = units.filter(
    ({ element, runs }) => made.has(shapeOf(element)) && runs.some(({ time }) => time !== null),
  );
  const [shape, ...others] = new Set(all.flatMap(({ texts }) => texts.map(shapeOf)));
  const said = all.flatMap(({ texts }) => texts.map(textOf));
  const isSeries =
    all.length > 1 &&
    all.length === alike.length &&
    made.size === 1 &&
    shape !== undefined &&
    others.length === 0 &&
    said.length > all.length &&
    new Set(said).size === said.length;
  if (!isSeries) return [[...units]];
  return [
    [...units],
    units.flatMap((unit) => {
      const series = all.find((each) => each.unit === unit);
      return series ? messagesOf(series) : [unit];
    }),
  ];
}

function messagesOf({ unit, head, texts }: Series): Unit[] {
  return texts.map((element) => ({
    element,
    runs: [...head, ...unit.runs.filter((run) => flatContains(element, run.element))],
    group: unit.group ?? { element: unit.element, head: [] },
  }));
}

/** Elements that may hold one text of several: a paragraph is a part of one. */
const TEXT_TAG = /^(?:div|li|article)$/;

/** The texts below the head of a unit; null where it is not made so. */
function seriesOf(unit: Unit): Series | null {
  const [stamp, ...others] = unit.runs.filter(({ time }) => time !== null);
  if (stamp === undefined || others.length > 0) return null;
  const at = unit.runs.indexOf(stamp) + 1;
  const texts = textsBelow(stamp, unit.runs.slice(at));
  return texts && { unit, head: unit.runs.slice(0, at), texts };
}

/** Parts of one shape that hold all of these texts, but for one other behind each; null where they do not. */
function textsBelow({ element: stamp }: Run, below: readonly Run[]): Element[] | null {
  const [first] = below;
  if (first === undefined) return null;
  const list = commonAround(first.element, [stamp, ...below.map(({ element }) => element)]);
  const parts = flatChildren(list).filter((child) =>
    below.some(({ element }) => flatContains(child, element)),
  );
  const texts = parts.filter((each) => shapeOf(each) === shapeOf(parts[0] ?? list));
  const step = parts.length === texts.length ? 1 : 2;
  const isMade =
    parts.length === texts.length * step &&
    texts.every(
      (text, index) =>
        parts[index * step] === text && text.classList.length > 0 && TEXT_TAG.test(text.localName),
    );
  return isMade ? texts : null;
}
