import type { Weights } from './weights';

/** A model made ready to be summed up: of each feature the weights that are not nothing, one behind the other. */
export class WeightTable {
  /** The features that are known, by their rows. */
  readonly rows: ReadonlyMap<string, number>;
  /** Where the weights of each row begin; those of the next are their end. */
  readonly #starts: Uint32Array;
  /** What each weight is for. */
  readonly #places: Uint8Array;
  readonly #weights: Float32Array;
  /** The number of the text that each row was last counted for. */
  readonly #counted: Uint32Array;
  #texts = 0;
  /** The sums of the weights that were counted for the text at hand, by class; the next text begins with them anew. */
  readonly sums: Float32Array;

  /** @param classes - how many classes the model tells apart */
  constructor(weights: Weights, classes: number) {
    this.rows = new Map(Array.from(weights.keys(), (feature, row) => [feature, row]));
    this.sums = new Float32Array(classes);
    const said = Array.from(weights.values(), (row) =>
      Array.from(row, (weight, place) => ({ weight, place })).filter(({ weight }) => weight !== 0),
    );
    this.#starts = new Uint32Array(said.length + 1);
    for (const [row, { length }] of said.entries())
      this.#starts[row + 1] = (this.#starts[row] ?? 0) + length;
    const all = said.flat();
    this.#places = Uint8Array.from(all, ({ place }) => place);
    this.#weights = Float32Array.from(all, ({ weight }) => weight);
    this.#counted = new Uint32Array(said.length);
  }

  /** Begins with another text. */
  begin(): void {
    this.#texts += 1;
    this.sums.fill(0);
  }

  /** Adds the weights of a row, once a text; undefined is a feature that is not known. */
  count(row: number | undefined): void {
    if (row === undefined || this.#counted[row] === this.#texts) return;
    this.#counted[row] = this.#texts;
    const { sums } = this;
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? end; at < end; at += 1) {
      const place = this.#places[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (this.#weights[at] ?? 0);
    }
  }
}
