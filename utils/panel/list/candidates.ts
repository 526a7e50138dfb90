import { flatChildren } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { type Cell, cellsOf } from './cells';
import { mayBeTime } from './time-field';
import { LIST } from './weights';

/** Elements that repeat under one parent and each hold something that may be a time. */
export interface Candidate {
  readonly parent: Element;
  readonly records: readonly Element[];
}

/** Tags that never hold records, or that are one value of a record. */
const CLOSED: ReadonlySet<string> = new Set([
  'svg',
  'select',
  'option',
  'td',
  'th',
  'p',
  'textarea',
  'head',
  'canvas',
  'video',
  'audio',
  'button',
  'h1',
  'h2',
  'h3',
]);
const PART_TAG: ReadonlySet<string> = new Set([
  'td',
  'th',
  'col',
  'option',
  'br',
  'hr',
  'path',
  'source',
  'label',
]);

/** How many records of a group are looked at to see whether it may be a list. */
const PROBES = 6;
/** More values that may be times than this stand in a part of a page, not in a record. */
const MOST_TIMES = 6;

/** Groups of like elements that may be records of a list; the outermost ones where they nest. */
export function candidatesIn(root: Element): Candidate[] {
  const found: Candidate[] = [];
  const visit = (parent: Element): void => {
    const children = flatChildren(parent).filter((child) => !isHidden(child));
    const inside = new Set<Element>();
    for (const records of groupsOf(children)) {
      const timed = withTimes(records);
      if (timed === null) continue;
      found.push({ parent, records: timed });
      timed.forEach((record) => inside.add(record));
    }
    for (const child of children) {
      if (!inside.has(child) && !CLOSED.has(child.localName)) visit(child);
    }
  };
  visit(root);
  return found;
}

/** Children of one tag and role, two or more. */
function groupsOf(children: readonly Element[]): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const child of children) {
    if (PART_TAG.has(child.localName)) continue;
    const role = child.getAttribute('role') ?? '';
    if (
      /^(?:cell|gridcell|columnheader|rowheader|tab|option|separator|presentation)$/.test(role) &&
      !child.firstElementChild
    )
      continue;
    const key = `${child.localName} ${role}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [child]);
    else group.push(child);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The records that may hold a time; null when too few do, or when they hold many, as lists do. */
function withTimes(records: readonly Element[]): Element[] | null {
  const probes = spread(records, PROBES);
  let timed = 0;
  let many = 0;
  for (const probe of probes) {
    const cells = cellsOf(probe);
    if (cells === null) {
      many++;
      continue;
    }
    const times = countTimes(cells);
    if (times > 0) timed++;
    if (times > MOST_TIMES) many++;
  }
  if (many > probes.length / 3 || timed < probes.length * LIST.leastTimes) return null;
  if (records.length > PROBES) return [...records];
  return [...records];
}

/** Places with something like a time; attributes and wholes repeat what is shown. */
function countTimes(cells: readonly Cell[]): number {
  const places = cells.filter((cell) => mayBeTime(cell.text));
  return places.some((cell) => cell.at.run !== undefined)
    ? places.filter((cell) => cell.at.run !== undefined).length
    : places.length;
}

/** At most `count` of the items: the first half from the top, the rest spread evenly. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  const top = Math.ceil(count / 2);
  const rest = items.slice(top);
  const step = rest.length / (count - top);
  return [
    ...items.slice(0, top),
    ...Array.from({ length: count - top }, (_, index) => rest[Math.floor(index * step)]).filter(
      (item): item is Item => item !== undefined,
    ),
  ];
}
