/** So many arguments a function takes safely. */
const CHUNK = 8192;

/** Collects the normalised text, the folded one beside it, and where in the draft each unit came from. */
export class SignBuffer {
  length = 0;
  starts: Uint32Array;
  #text: Uint16Array;
  #folded: Uint16Array;

  /** @param expected - units that a draft has; more grow it */
  constructor(expected: number) {
    const room = expected + 16;
    this.starts = new Uint32Array(room);
    this.#text = new Uint16Array(room);
    this.#folded = new Uint16Array(room);
  }

  /** Adds a unit of both texts that came from `start` in the draft. */
  add(text: number, folded: number, start: number): void {
    if (this.length === this.starts.length) this.#grow();
    this.#text[this.length] = text;
    this.#folded[this.length] = folded;
    this.starts[this.length] = start;
    this.length += 1;
  }

  text(): string {
    return stringOf(this.#text, this.length);
  }

  folded(): string {
    return stringOf(this.#folded, this.length);
  }

  #grow(): void {
    const room = 2 * this.length;
    const starts = new Uint32Array(room);
    const text = new Uint16Array(room);
    const folded = new Uint16Array(room);
    starts.set(this.starts);
    text.set(this.#text);
    folded.set(this.#folded);
    this.starts = starts;
    this.#text = text;
    this.#folded = folded;
  }
}

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK)
    text += Reflect.apply(
      String.fromCharCode,
      null,
      units.subarray(from, Math.min(length, from + CHUNK)),
    );
  return text;
}
