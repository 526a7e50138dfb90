import { meantBy } from '../text/leet';
import type { Span } from '../text/span';
import type { KnownWords } from './known-words';

/** A part of a text that is meant for another word than it is written as. */
export interface Meant extends Span {
  readonly folded: string;
}

const SHORTEST_READ = 3;
const LEAST_STARRED = 3;

/** The known word that letters, with figures or stars among them, are read as. */
export function readAs(letters: string, known: KnownWords): string | null {
  if (letters.length < SHORTEST_READ) return null;
  if (/^[a-z]+$/.test(letters)) return known.has(letters) ? letters : null;
  const sure = letters.replace(/[^a-z]/g, '').length;
  const figures = letters.replace(/\D/g, '').length;
  if (sure <= figures) return null;
  if (letters.includes('*')) return sure >= LEAST_STARRED ? known.starred(letters) : null;
  // "SUPER15" is what it is: figures behind a word count something.
  if (/\d/.test(letters) && !/\d[a-z]/.test(letters) && known.has(letters)) return null;
  const meant = [...meantBy(letters), letters.replaceAll('l', 'i')];
  return meant.find((one) => !/\d/.test(one) && known.has(one)) ?? null;
}

/** Whether figures set apart follow: "M.E.R.C.I.1.0" is a code. */
export function isOfCode(end: number, text: string): boolean {
  const figure = text.charAt(end + 1);
  if (figure < '0' || figure > '9') return false;
  return /^[^\p{L}\p{N}]\d(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3));
}
