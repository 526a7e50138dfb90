import { escapeName, isMatch } from '../dom/selector';
import type { StateRule } from '../profile';
import { partsIn } from './record-parts';

/** A mark without words and what it says of the rows that have it. */
export type Sign = NonNullable<StateRule['signs']>[number];

/** Whether records wait by the marks that they are or have; null where none says so, or several differ. */
export function awaitedBySigns(
  records: readonly Element[],
  signs: readonly Sign[],
): (boolean | null)[] {
  return saidBySigns(records, signs, ({ waits }) => waits);
}

/** What the marks say that records are or have; null where none says anything, or several differ. */
export function saidBySigns<Mark extends { readonly selector: string }, Said>(
  records: readonly Element[],
  signs: readonly Mark[],
  meaning: (sign: Mark) => Said,
): (Said | null)[] {
  const marked = signs.map(({ selector }) => partsIn(records, selector));
  return records.map((record, index) => {
    const said = new Set(
      signs.flatMap((sign, at) =>
        marked[at]?.[index] != null || isMatch(record, sign.selector) ? [meaning(sign)] : [],
      ),
    );
    const [only = null] = said;
    return said.size === 1 ? only : null;
  });
}

const COLOUR = /(?:background|color|fill)\s*:\s*[^;]+/i;
/** Attributes by which pictures and custom elements differ. */
const TELLING = ['src', 'href', 'd', 'color', 'icon', 'name'] as const;
const LONGEST_VALUE = 300;

/** By what an element may be found where it stands for the same: classes, colours, pictures. */
export function selectorsOf(element: Element): string[] {
  const tag = escapeName(element.localName);
  const colour = COLOUR.exec(element.getAttribute('style') ?? '')?.[0];
  return [
    ...[...element.classList].map((name) => `.${escapeName(name)}`),
    ...(colour === undefined ? [] : [`[style*=${JSON.stringify(colour)}]`]),
    // Links and fields differ from row to row.
    ...(/^(?:a|input)$/.test(tag) ? [] : TELLING).flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null || value === '' || value.length > LONGEST_VALUE
        ? []
        : [`${tag}[${name}=${JSON.stringify(value)}]`];
    }),
  ];
}

/** The same for a mark and for all that is drawn in it. */
export function selectorsIn(mark: Element): string[] {
  return [mark, ...mark.querySelectorAll('*')].flatMap((element) => selectorsOf(element));
}
