import { flatAncestors, flatContains } from '../dom/flat-tree';
import type { Author } from '../reading';
import type { Parts } from './parts';
import { sidesInMarkup } from './side-classes';

/** Elements from the message's own down to that of its text. */
export function pathOf({ unit, body }: Parts): Element[] {
  return path(unit.element, body[0]?.element);
}

/** Tags from the message down to its text. */
export function layoutOf(message: Parts): string {
  return tags(pathOf(message));
}

/** Tag and first class name of an element: what messages of one kind have in common. */
export function shapeOf(element: Element): string {
  return `${element.localName}.${element.classList[0] ?? ''}`;
}

/** True for messages of one shape that print their time in the same place. */
export function areAlike(one: Parts, other: Parts): boolean {
  return (
    shapeOf(one.unit.element) === shapeOf(other.unit.element) && timePlace(one) === timePlace(other)
  );
}

/** Sides that the markup of a message names, or else that of the group in which it stands. */
export function sidesOf(message: Parts): Author[] {
  const own = pathOf(message).flatMap(sidesInMarkup);
  const { group } = message.unit;
  return own.length > 0 || group === undefined ? own : sidesInMarkup(group.element);
}

/** The nearest element around `first` that holds all the others as well. */
export function commonAround(first: Element, others: readonly Element[]): Element {
  for (const around of flatAncestors(first)) {
    if (others.every((other) => flatContains(around, other))) return around;
  }
  return first;
}

function timePlace({ unit, timed }: Parts): string {
  return tags(path(unit.element, timed?.element));
}

function path(top: Element, element: Element | undefined): Element[] {
  const around: Element[] = [];
  for (const each of element ? flatAncestors(element) : []) {
    if (!flatContains(top, each)) break;
    around.push(each);
  }
  return around;
}

function tags(elements: readonly Element[]): string {
  return elements.map(({ localName }) => localName).join(' ');
}
