import { normalise } from '../normalise/normalise';
import { wordsOf } from './words';

const LENGTH = 5;

/** Texts are compared by their beginning: a reply's sameness shows in its first page. */
const COMPARED = 4000;

/** What a text is compared by: its runs of five signs, folded, digits as one sign: an order number does not make a text new. */
export type Shingles = ReadonlySet<string>;

/** The shingles of a text. Linear. */
export function shinglesOf(text: string): Shingles {
  const folded = wordsOf(normalise(text.slice(0, COMPARED)))
    .map((word) => word.folded.replace(/\d+/g, '0'))
    .join(' ');
  const shingles = new Set<string>();
  for (let start = 0; start + LENGTH <= folded.length; start += 1)
    shingles.add(folded.slice(start, start + LENGTH));
  return shingles;
}

/** Whether of all shingles of two texts both have at least such a share, 0–1 (Jaccard); texts that are unlike are told early. */
export function areAlike(a: Shingles, b: Shingles, share: number): boolean {
  const least = ((a.size + b.size) * share) / (1 + share);
  if (b.size < least) return false;
  let common = a.size;
  for (const shingle of a) {
    if (common < least) return false;
    if (!b.has(shingle)) common -= 1;
  }
  return common >= least;
}
