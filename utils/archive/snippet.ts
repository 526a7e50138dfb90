import { searchable } from '@/utils/discussions/search';

/** A piece of a text, marked where it is what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Characters that are shown before and after what was found. */
const AROUND = 60;
const LONGEST = 200;

/**
 * A piece of `text` around the first of the terms in it, with all of them marked.
 *
 * @param terms - as `termsOf` gives them
 */
export function snippetOf(text: string, terms: readonly string[]): SnippetPart[] {
  const { folded, places } = foldedWithPlaces(text);
  const spans = terms.flatMap((term) => placesOf(term, folded));
  spans.sort((a, b) => a.from - b.from);
  const first = spans[0] ? (places[spans[0].from] ?? 0) : 0;
  const begin = first <= AROUND ? 0 : first - AROUND;
  const end = Math.min(text.length, begin + LONGEST);
  const parts: SnippetPart[] = [];
  let at = begin;
  const add = (to: number, isMarked: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const { from, to } of spans) {
    add(Math.min(places[from] ?? end, end), false);
    add(Math.min(places[to] ?? text.length, end), true);
  }
  add(end, false);
  return [
    ...(begin > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

/** A text as it is searched in, and for each of its letters where that stands in the text. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  let place = 0;
  for (const letter of text) {
    const plain = searchable(letter);
    folded += plain;
    for (let i = 0; i < plain.length; i += 1) places.push(place);
    place += letter.length;
  }
  return { folded, places };
}

function placesOf(term: string, folded: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
    spans.push({ from: at, to: at + term.length });
  }
  return spans;
}
