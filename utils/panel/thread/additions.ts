import { flatAncestors } from '../dom/flat-tree';
import { shapeOf } from './made';
import { type TextGroup, textOfGroup } from './text-groups';

/**
 * What was written in each message, without what is added to some: files, signatures, notes of changes,
 * translations, quotations of others. Such a part stands beside the text, in an element with a class of
 * its own or in a quotation, which other messages with such a text lack.
 */
export function withoutAdditions(
  bodies: readonly (readonly TextGroup[])[],
): (readonly TextGroup[])[] {
  const around = bodies.map((groups) => groups.map(aroundOf));
  const shapes = around.map((each) => new Set(each.flat().map(shapeOf)));
  return bodies.map((groups, at) => {
    const all = around[at] ?? [];
    const first = all.find((each) => !each.some(isQuote)) ?? all[0] ?? [];
    return groups.filter((_, index) => {
      const beside = all[index] ?? [];
      // Below what holds both, the text's part and this one.
      const text = first.findLast((element) => !beside.includes(element));
      const part = beside.findLast((element) => !first.includes(element));
      if (
        !text ||
        !part ||
        (part.classList.length === 0 && !isQuote(part)) ||
        shapeOf(text) === shapeOf(part)
      )
        return true;
      return shapes.every((other) => other.has(shapeOf(part)) || !other.has(shapeOf(text)));
    });
  });
}

/** Shortest excerpt of another message; less may be said anew. */
const EXCERPT = 12;

/** What was written in each message, without the beginning of another one that it answers: 'It left to…'. */
export function withoutExcerpts(
  bodies: readonly (readonly TextGroup[])[],
): (readonly TextGroup[])[] {
  const texts = bodies.map((groups) => groups.map(textOfGroup).join('\n'));
  return bodies.map((groups, at) => {
    const [first, ...rest] = groups;
    const [, excerpt = ''] = first ? (/^(.*?)\s?(?:…|\.{3})$/s.exec(textOfGroup(first)) ?? []) : [];
    const isOthers =
      excerpt.length >= EXCERPT &&
      texts.some((text, other) => other !== at && text.includes(excerpt));
    return rest.length > 0 && isOthers ? rest : groups;
  });
}

/** From the element of a text upwards. */
function aroundOf({ runs: [run] }: TextGroup): Element[] {
  return run ? [...flatAncestors(run.element)] : [];
}

function isQuote({ localName }: Element): boolean {
  return localName === 'blockquote';
}

/** So many messages, and what all of them have below their texts was written by none. */
const LEAST_ALIKE = 3;

/**
 * What was written in each message, up to what all have below it in an element of another kind: 'Quote',
 * 'Report', or 'Attachments' with 'none' behind it.
 */
export function withoutFeet(bodies: readonly (readonly TextGroup[])[]): (readonly TextGroup[])[] {
  const all = bodies.filter((groups) => groups.length > 0);
  if (all.length < LEAST_ALIKE) return [...bodies];
  const below = all.map((groups) => new Set(groups.slice(1).map(textOfGroup)));
  const common = below.reduce((shared, own) => shared.intersection(own));
  if (common.size === 0) return [...bodies];
  return bodies.map((groups) => {
    const own = kindOf(groups[0]);
    const foot = groups.findIndex(
      (group, at) => at > 0 && common.has(textOfGroup(group)) && kindOf(group) !== own,
    );
    return foot === -1 ? groups : groups.slice(0, foot);
  });
}

/** Tag and class of what a text stands in. */
function kindOf(group: TextGroup | undefined): string {
  const [run] = group?.runs ?? [];
  return run ? shapeOf(run.element) : '';
}

/**
 * What was written in each message, where these are rows below heads: what stands in the column of the
 * longest texts, and not 'Yes' below 'Attachment'.
 */
export function ofTextColumn(bodies: readonly (readonly TextGroup[])[]): (readonly TextGroup[])[] {
  const lengths = new Map<number, number>();
  for (const group of bodies.flat()) {
    const at = columnOf(group);
    if (at !== null) lengths.set(at, (lengths.get(at) ?? 0) + textOfGroup(group).length);
  }
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  return bodies.map((groups) => {
    const own = groups.filter((group) => columnOf(group) === longest?.[0]);
    return own.length > 0 ? own : groups;
  });
}

/** Which cell of its row a text stands in, where the table's first row is one of heads; else null. */
function columnOf({ runs: [run] }: TextGroup): number | null {
  const cell = run?.element.closest('td');
  const row = cell?.parentElement;
  const heads = cell?.closest('table')?.querySelector('tr')?.children ?? [];
  const areHeads = heads.length > 2 && [...heads].every(({ localName }) => localName === 'th');
  return cell && row && areHeads ? [...row.children].indexOf(cell) : null;
}
