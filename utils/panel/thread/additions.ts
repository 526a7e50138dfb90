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
