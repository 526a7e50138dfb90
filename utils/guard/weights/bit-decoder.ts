/** Probabilities are counted in parts of so many. */
export const WHOLE = 1 << 12;
/** How quickly a probability follows what comes. */
export const RATE = 5;
/** A sign of the text stands for a digit to this base: gzip writes one of 64 as likely signs in six bits. */
export const BASE = 64;
/** So many signs are read ahead. */
export const AHEAD = 5;
/** The range is widened by a digit from below this. */
export const LOW = BASE ** AHEAD / BASE;
/** The sign of a nought: from here on there is no quotation mark, and no slash. */
export const FIRST_SIGN = '0'.charCodeAt(0);
/** The backslash is left out: JSON writes it as two. */
export const NO_SIGN = '\\'.charCodeAt(0);

/**
 * Reads bits from text, each in as little room as it was likely: the adaptive binary range coder of LZMA (Igor Pavlov,
 * LZMA specification, public domain), in letters instead of bytes. tests/learning/bit-encoder.ts writes it.
 */
export class BitDecoder {
  readonly #text: string;
  readonly #odds: Uint16Array;
  #at = 0;
  #range = BASE ** AHEAD;
  #code = 0;

  /** @param contexts - in so many circumstances the odds of a bit are learnt apart */
  constructor(text: string, contexts: number) {
    this.#text = text;
    this.#odds = new Uint16Array(contexts).fill(WHOLE / 2);
    for (let count = 0; count < AHEAD; count += 1) this.#shift();
  }

  /** The next bit, in a circumstance. */
  bit(context: number): 0 | 1 {
    const odds = this.#odds[context] ?? WHOLE / 2;
    const bound = Math.floor(this.#range / WHOLE) * odds;
    const isOne = this.#code >= bound;
    if (isOne) {
      this.#code -= bound;
      this.#range -= bound;
      this.#odds[context] = odds - (odds >> RATE);
    } else {
      this.#range = bound;
      this.#odds[context] = odds + ((WHOLE - odds) >> RATE);
    }
    while (this.#range < LOW) {
      this.#range *= BASE;
      this.#shift();
    }
    return isOne ? 1 : 0;
  }

  #shift(): void {
    const sign = this.#text.charCodeAt(this.#at) || FIRST_SIGN;
    this.#code = this.#code * BASE + sign - FIRST_SIGN - (sign > NO_SIGN ? 1 : 0);
    this.#at += 1;
  }
}
