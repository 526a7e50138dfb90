import { normalise } from '../normalise/normalise';
import { wordsOf } from './words';

const LENGTH = 5;

/** Texts are compared by their beginning: a reply's sameness shows in its first page. */
const COMPARED = 4000;

/** What a text is compared by. */
export interface Fingerprint {
  /** Its runs of five signs, folded, digits as one sign: an order number does not make a text new. */
  readonly shingles: ReadonlySet<string>;
  /** 32 bits that differ little between texts that differ little (Charikar's simhash). */
  readonly simhash: number;
}

/** The fingerprint of a text. Linear. */
export function fingerprintOf(text: string): Fingerprint {
  const folded = wordsOf(normalise(text.slice(0, COMPARED)))
    .map((word) => word.folded.replace(/\d+/g, '0'))
    .join(' ');
  const shingles = new Set<string>();
  for (let start = 0; start + LENGTH <= folded.length; start += 1)
    shingles.add(folded.slice(start, start + LENGTH));
  return { shingles, simhash: simhashOf(shingles) };
}

function simhashOf(shingles: ReadonlySet<string>): number {
  const sums = new Int32Array(32);
  for (const shingle of shingles) {
    const hash = fnv1a(shingle);
    for (let bit = 0; bit < 32; bit += 1)
      sums[bit] = (sums[bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
  }
  return sums.reduce((hash, sum, bit) => (sum > 0 ? hash | (1 << bit) : hash), 0);
}

/** FNV-1a with a final mix, so that every bit depends on every sign. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** In how many of their 32 bits two simhashes differ. */
export function distance(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}

/** Share of the shingles of two texts that both have, 0–1 (Jaccard). */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  let common = 0;
  for (const shingle of a.shingles) if (b.shingles.has(shingle)) common += 1;
  const all = a.shingles.size + b.shingles.size - common;
  return all === 0 ? 0 : common / all;
}
