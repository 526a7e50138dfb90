import { foldLetter } from './fold';
import { plainSigns } from './plain-signs';

/** What one cluster of signs adds to the normalised text and to the folded one. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
}

/** What a cluster stands for. */
export function readingOf(cluster: string): Reading {
  const signs = plainSigns(cluster);
  return { text: signs.join(''), folded: signs.map(foldLetter).join('') };
}

/** Instead of a code: the sign stands for none or several, or is a mark on the one before it. */
export const COMPLEX = 0xffff;

/** Signs up to here are read once and then looked up: scripts of letters, and typographic signs. */
const LOOKED_UP = 0x3000;
const UNREAD = 0;
const plain = new Uint16Array(LOOKED_UP);
const folded = new Uint16Array(LOOKED_UP);
const MARK = /\p{M}/u;

/** The code of the sign that a UTF-16 unit stands for by itself; `COMPLEX` where it is not just one. */
export function plainCode(unit: number): number {
  if (unit >= LOOKED_UP) return isIdeograph(unit) ? unit : COMPLEX;
  const code = plain[unit] ?? UNREAD;
  return code === UNREAD ? read(unit) : code;
}

/** CJK ideographs, Hangul syllables and private use stand for themselves. */
function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit < 0xa000) ||
    (unit >= 0xac00 && unit < 0xd7a4) ||
    (unit >= 0xe000 && unit < 0xf900)
  );
}

/** The same in lower case without diacritics, of a unit that `plainCode` knows as one sign. */
export function foldedCode(unit: number): number {
  return folded[unit] ?? unit;
}

function read(unit: number): number {
  const sign = String.fromCharCode(unit);
  const reading = readingOf(sign);
  const isOne = reading.text.length === 1 && reading.folded.length === 1 && !MARK.test(sign);
  plain[unit] = isOne ? reading.text.charCodeAt(0) : COMPLEX;
  folded[unit] = isOne ? reading.folded.charCodeAt(0) : unit;
  return plain[unit] ?? COMPLEX;
}
