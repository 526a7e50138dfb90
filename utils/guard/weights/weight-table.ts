const ZERO = 'm'.charCodeAt(0);
const NO_LETTERS_SHARED = 'A'.charCodeAt(0);

/** A weight is packed with its class: the class above so many bits, below them the steps from `NOTHING` on. */
const BITS = 8;
const STEPS = (1 << BITS) - 1;
const NOTHING = 1 << (BITS - 1);
/** Models of so few classes have a sign for each weight. */
const FEW = 4;
/** The first of the signs for a usual weight with the nothings before it. */
const FIRST_SIGN = '('.charCodeAt(0);
/** In place of the backslash, which texts write as two. */
const NO_BACKSLASH = '!';
const BACKSLASH = 0x5c;
/** Most weights are among these; of others the sign that follows tells the steps. */
const USUAL = [-3, -2, -1, 1, 2, 3];
const KINDS = USUAL.length + 1;
/** So many nothings have a sign by themselves. */
const MOST_NOTHINGS = 12;

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
   *   before it that says how many letters it shares with the one before ('A' none); behind a space their weights, class
   *   by class and feature by feature. Where the classes are few, a letter for each ('m' nothing); otherwise a sign for
   *   each that is not nothing, together with the nothings before it: such signs pack a tenth smaller
   * @param classes - how many classes the model tells apart
   */
  constructor(model: string, classes: number) {
    const [names = '', codes = ''] = model.split(' ');
    this.rows = new Map(featuresOf(names).map((feature, row) => [feature, row]));
    const rows = rowsOf(classes > FEW ? runsOf(codes) : stepsOf(codes), this.rows.size, classes);
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

/** A weight, and its place among those of all rows, nothings too. */
type Placed = readonly [place: number, steps: number];

/** The weights of each row, packed with their classes. */
function rowsOf(weights: readonly Placed[], rows: number, classes: number): number[][] {
  const packed = Array.from({ length: rows }, (): number[] => []);
  for (const [place, steps] of weights)
    packed[Math.floor(place / classes)]?.push(((place % classes) << BITS) | (steps + NOTHING));
  return packed;
}

/** Where each place has its letter. */
function stepsOf(codes: string): Placed[] {
  return Array.from(codes, (sign, place): Placed => [place, stepsBy(sign)]).filter(
    ([, steps]) => steps !== 0,
  );
}

function stepsBy(sign: string): number {
  return sign.charCodeAt(0) - ZERO;
}

/** Where signs tell of the nothings before a weight. */
function runsOf(codes: string): Placed[] {
  const weights: Placed[] = [];
  let place = 0;
  for (let index = 0; index < codes.length; index += 1) {
    const sign = codes.charAt(index);
    const number = (sign === NO_BACKSLASH ? BACKSLASH : sign.charCodeAt(0)) - FIRST_SIGN;
    place += Math.floor(number / KINDS);
    if (number === MOST_NOTHINGS * KINDS) continue;
    let steps = USUAL[number % KINDS];
    if (steps === undefined) {
      index += 1;
      steps = stepsBy(codes.charAt(index));
    }
    weights.push([place, steps]);
    place += 1;
  }
  return weights;
}
