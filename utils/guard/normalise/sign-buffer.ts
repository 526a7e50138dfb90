/** So many arguments a function takes safely. */
const CHUNK = 8192;

/** Room for the normalised text and the folded one beside it, and for where in the draft each unit came from. */
interface Room {
  readonly text: Uint16Array;
  readonly folded: Uint16Array;
  readonly starts: Uint32Array;
}

function roomFor(units: number): Room {
  return {
    text: new Uint16Array(units),
    folded: new Uint16Array(units),
    starts: new Uint32Array(units),
  };
}

/** Most drafts find room here: to make it anew for each would cost more than to fill it. */
const shared = roomFor(CHUNK);

/** Collects the normalised text of one draft; it has to be read before another one begins. */
export class SignBuffer {
  length = 0;
  #room: Room;

  /** @param expected - units that a draft has; more grow it */
  constructor(expected: number) {
    this.#room = expected < CHUNK ? shared : roomFor(expected + 16);
  }

  /** Adds a unit of both texts that came from `start` in the draft. */
  add(text: number, folded: number, start: number): void {
    if (this.length === this.#room.starts.length) this.#grow();
    this.#room.text[this.length] = text;
    this.#room.folded[this.length] = folded;
    this.#room.starts[this.length] = start;
    this.length += 1;
  }

  text(): string {
    return stringOf(this.#room.text, this.length);
  }

  folded(): string {
    return stringOf(this.#room.folded, this.length);
  }

  /** Where each unit came from. */
  starts(): Uint32Array {
    return this.#room.starts.slice(0, this.length);
  }

  #grow(): void {
    const { text, folded, starts } = this.#room;
    this.#room = roomFor(2 * this.length);
    this.#room.text.set(text);
    this.#room.folded.set(folded);
    this.#room.starts.set(starts);
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
