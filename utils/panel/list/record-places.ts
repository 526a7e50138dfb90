import { isShadowRoot, rootOf } from '../dom/flat-tree';
import {
  escapeName,
  findDeep,
  isMatch,
  PIERCE,
  positioned,
  simpleSelectors,
} from '../dom/selector';
import { partSelectors } from './part-selectors';

/**
 * A selector that finds, in every record, the element given for it, and nothing where null is given.
 * Lasting names come first; a place among siblings is named only where nothing else does, as in a
 * table without names. Null where no selector fits all.
 */
export function selectorInRecords(
  records: readonly Element[],
  wanted: readonly (Element | null)[],
): string | null {
  const present = records.flatMap((record, index) => {
    const element = wanted[index];
    return element ? [{ record, element }] : [];
  });
  for (const { record, element } of mostTelling(present)) {
    if (element === record) return ':scope';
    for (const selector of partSelectors(element, record)) {
      if (records.every((each, at) => isMeant(findDeep(each, selector), wanted[at] ?? null))) {
        return selector;
      }
    }
  }
  return null;
}

interface Wanted {
  readonly record: Element;
  readonly element: Element;
}

/** The first, and the one with the most elements beside it, from which it has to be told. */
function mostTelling(present: readonly Wanted[]): Wanted[] {
  const [first] = present;
  if (first === undefined) return [];
  const beside = ({ element }: Wanted): number => element.parentElement?.childElementCount ?? 0;
  const richest = present.reduce((best, each) => (beside(each) > beside(best) ? each : best));
  return richest === first ? [first] : [first, richest];
}

/** An empty part is as good as none: chips without words stand in rows that have no state. */
function isMeant(found: Element | null, wanted: Element | null): boolean {
  return found === wanted || (wanted === null && (found?.textContent ?? '').trim() === '');
}

/**
 * A selector that finds all records of a list and, as far as names allow, nothing else.
 *
 * @param records - those that have to be found
 * @param all - those that may be found besides: siblings that were not looked at
 * @param find - all elements of the page that match
 */
export function selectorOfRecords(
  records: readonly Element[],
  all: readonly Element[],
  find: (selector: string) => readonly Element[],
): string | null {
  const [first] = records;
  if (first === undefined) return null;
  const allowed = new Set(all);
  const prefix = hostPrefix(first);
  let best: { selector: string; count: number } | null = null;
  for (const selector of [...pathsTo(first, commonSelectors(records)), ...byKeys(records)]) {
    const whole = prefix + selector;
    const found = find(whole);
    if (!includesAll(found, records)) continue;
    if (found.length <= all.length && found.every((element) => allowed.has(element))) return whole;
    if (best === null || found.length < best.count) best = { selector: whole, count: found.length };
  }
  return best?.selector ?? null;
}

/** Names that all records share, best first; more than a few make no difference. */
function commonSelectors(records: readonly Element[]): string[] {
  const [first] = records;
  if (first === undefined) return [];
  const common = simpleSelectors(first).filter((selector) =>
    records.every((record) => record.matches(selector)),
  );
  return [...common.slice(0, 3), ...common.slice(3).slice(-1)];
}

/** By ids that begin alike, `[id^="ticket-"]`, and data attributes that each of them has. */
function byKeys(records: readonly Element[]): string[] {
  const [first] = records;
  if (first === undefined) return [];
  const tag = escapeName(first.localName);
  const start = /^[a-z][a-z_-]*(?=\d)/i.exec(first.id)?.[0] ?? '';
  const names = first.getAttributeNames().filter((name) => name.startsWith('data-'));
  return [
    ...(start === '' ? [] : [`${tag}[id^="${start}"]`]),
    ...names.map((name) => `${tag}[${name}]`),
  ].filter((selector) => records.every((record) => isMatch(record, selector)));
}

function* pathsTo(record: Element, own: readonly string[]): Generator<string> {
  yield* own;
  const tag = own.at(-1) ?? record.localName;
  let path = tag;
  for (let at = record.parentElement; at !== null; at = at.parentElement) {
    for (const above of simpleSelectors(at).slice(0, 4)) {
      yield `${above} > ${path}`;
      if (own[0] !== undefined && own[0] !== tag) yield `${above} ${own[0]}`;
    }
    path = `${positioned(at)} > ${path}`;
  }
}

/** What leads to the tree in which the element stands: hosts of shadow roots, frames. */
function hostPrefix(element: Element): string {
  const root = rootOf(element);
  if (root === null) return '';
  const host = isShadowRoot(root) ? root.host : (root.defaultView?.frameElement ?? null);
  if (host === null) return '';
  const name = simpleSelectors(host).find(
    (selector) => rootOf(host)?.querySelector(selector) === host,
  );
  return `${hostPrefix(host)}${name ?? positioned(host)}${PIERCE}`;
}

function includesAll(found: readonly Element[], records: readonly Element[]): boolean {
  const missing = new Set(records);
  for (const element of found) missing.delete(element);
  return missing.size === 0;
}
