const ZERO = 'm'.charCodeAt(0);
const NO_LETTERS_SHARED = 'A'.charCodeAt(0);

/** A weight is packed with its class: the class above so many bits, below them the steps from `NOTHING` on. */
const BITS = 8;
const STEPS = (1 << BITS) - 1;
const NOTHING = 1 << (BITS - 1);
/** Models of so few classes have a sign for each weight, and no commas. */
const FEW = 4;

/**
 * What each feature of a model says for and against each of its classes, ready to be summed up: of each feature the
 * weights that are not nothing, one behind the other. Sums are of whole steps, and so exact in whatever order.
 */
export class WeightTable {
  /** The features that are known, by their rows. */
  readonly rows: ReadonlyMap<string, number>;
  /** The sums of the weights that were counted for the text at hand, in steps, by class. */
  readonly sums: Int32Array;
  /** Where the weights of each row begin; those of the next are their end. */
  readonly #starts: Uint32Array;
  readonly #weights: Uint16Array;
  /** The number of the text that each row was last counted for. */
  readonly #counted: Uint32Array;
  #texts = 0;

  /**
   * @param model - in the form in which tests/learning/model-text.ts writes it: sorted features, each with a capital
   *   before it that says how many letters it shares with the one before ('A' none); behind a space their weights with
   *   commas between, a letter for each class ('m' nothing), a figure for so many nothings; with neither commas nor
   *   figures where the classes are few
   * @param classes - how many classes the model tells apart
   */
  constructor(model: string, classes: number) {
    const [names = '', codes = ''] = model.split(' ');
    const rows = codesOf(codes, classes).map(weightsOf);
    this.rows = new Map(featuresOf(names).map((feature, row) => [feature, row]));
    this.sums = new Int32Array(classes);
    this.#starts = new Uint32Array(rows.length + 1);
    for (const [row, { length }] of rows.entries())
      this.#starts[row + 1] = (this.#starts[row] ?? 0) + length;
    this.#weights = Uint16Array.from(rows.flat());
    this.#counted = new Uint32Array(rows.length);
  }

  /** Begins with another text: all sums are nothing. */
  begin(): void {
    this.#texts += 1;
    this.sums.fill(0);
  }

  /** The same for several rows. */
  countAll(rows: readonly number[]): void {
    for (let at = 0; at < rows.length; at += 1) this.count(rows[at]);
  }

  /** Adds the weights of a row, once a text; undefined is a feature that is not known. */
  count(row: number | undefined): void {
    if (row === undefined || this.#counted[row] === this.#texts) return;
    this.#counted[row] = this.#texts;
    const { sums } = this;
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? end; at < end; at += 1) {
      const weight = this.#weights[at] ?? NOTHING;
      const place = weight >> BITS;
      sums[place] = (sums[place] ?? 0) + (weight & STEPS) - NOTHING;
    }
  }
}

function featuresOf(names: string): string[] {
  let before = '';
  return names.split(/(?=[A-Z])/).map((entry) => {
    before = before.slice(0, entry.charCodeAt(0) - NO_LETTERS_SHARED) + entry.slice(1);
    return before;
  });
}

/** The code of each row. */
function codesOf(codes: string, classes: number): string[] {
  if (classes > FEW) return codes.split(',');
  return Array.from({ length: codes.length / classes }, (_, row) =>
    codes.slice(row * classes, (row + 1) * classes),
  );
}

function weightsOf(code: string): number[] {
  const weights: number[] = [];
  let place = 0;
  for (const sign of code)
    if (sign <= '9') place += Number(sign);
    else {
      const steps = sign.charCodeAt(0) - ZERO;
      if (steps !== 0) weights.push((place << BITS) | (steps + NOTHING));
      place += 1;
    }
  return weights;
}
