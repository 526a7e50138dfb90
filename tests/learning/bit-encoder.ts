import {
  AHEAD,
  BASE,
  FIRST_SIGN,
  LOW,
  NO_SIGN,
  RATE,
  WHOLE,
} from '@/utils/guard/weights/bit-decoder';

const WORD = BASE ** AHEAD;

/** Writes what `BitDecoder` reads: the range encoder of LZMA, with letters instead of bytes. */
export class BitEncoder {
  readonly #digits: number[] = [];
  readonly #odds: Uint16Array;
  #low = 0;
  #range = WORD;

  /** @param contexts - in so many circumstances the odds of a bit are learnt apart */
  constructor(contexts: number) {
    this.#odds = new Uint16Array(contexts).fill(WHOLE / 2);
  }

  /** Writes a bit, in a circumstance. */
  bit(context: number, isOne: boolean): void {
    const odds = this.#odds[context]!;
    const bound = Math.floor(this.#range / WHOLE) * odds;
    if (isOne) {
      this.#low += bound;
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
  }

  /** All that was written, as text. */
  text(): string {
    for (let count = 0; count < AHEAD; count += 1) this.#shift();
    // A reader takes what is missing at the end for nothing.
    while (this.#digits.at(-1) === 0) this.#digits.pop();
    return this.#digits.map(signOf).join('');
  }

  #shift(): void {
    if (this.#low >= WORD) {
      this.#carry();
      this.#low -= WORD;
    }
    this.#digits.push(Math.floor(this.#low / LOW));
    this.#low = (this.#low % LOW) * BASE;
  }

  /** Adds one to what is written already. */
  #carry(): void {
    let at = this.#digits.length - 1;
    for (; this.#digits[at] === BASE - 1; at -= 1) this.#digits[at] = 0;
    this.#digits[at]! += 1;
  }
}

function signOf(digit: number): string {
  const sign = FIRST_SIGN + digit;
  return String.fromCharCode(sign < NO_SIGN ? sign : sign + 1);
}
