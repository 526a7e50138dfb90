/** A feature with its weight for each language, in steps: most are 0. */
export type Row = readonly [feature: string, steps: readonly number[]];

const ZERO = 'm'.charCodeAt(0);
const NO_LETTERS_SHARED = 'A'.charCodeAt(0);
const MOST = 12;
/** So few classes have their weights written out. */
const FEW = 4;
const FIRST_SIGN = '('.charCodeAt(0);
const USUAL = [-3, -2, -1, 1, 2, 3];
const KINDS = USUAL.length + 1;
const MOST_NOTHINGS = 12;

/**
 * A model as text, in the form that `knowModel` reads. First the features, sorted: a capital says how many
 * letters of the one before it begin with, 'A' none, what follows is the rest. Behind a space the weights of
 * all, one feature's after the other's. Of few classes each weight has a letter: 'm' is nothing, 'a' the least, 'y' the
 * most. Of many, where most are nothing, only what is not has a sign, from '(' on: by how many nothings stand before it,
 * then by its steps, −3 to 3 or any other, whose letter follows; the last sign is for twelve nothings. No sign is
 * a backslash, which '!' stands for.
 */
export function modelText(rows: readonly Row[]): string {
  const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const features = sorted.map(([feature], index) => {
    const shared = sharedLetters(sorted[index - 1]?.[0] ?? '', feature);
    return String.fromCharCode(NO_LETTERS_SHARED + shared) + feature.slice(shared);
  });
  const weights = sorted.map(([, steps]) => steps);
  const codes = weights.every(({ length }) => length <= FEW)
    ? weights.map(signs).join('')
    : runs(weights.flat());
  return `${features.join('')} ${codes}`;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

function signs(steps: readonly number[]): string {
  return steps
    .map((step) => String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, step))))
    .join('');
}

function runs(steps: readonly number[]): string {
  let text = '';
  let nothings = 0;
  for (const step of steps) {
    if (step === 0) {
      nothings += 1;
      continue;
    }
    for (; nothings >= MOST_NOTHINGS; nothings -= MOST_NOTHINGS) text += signOf(MOST_NOTHINGS, 0);
    const kind = USUAL.indexOf(step);
    text += kind < 0 ? signOf(nothings, USUAL.length) + signs([step]) : signOf(nothings, kind);
    nothings = 0;
  }
  return text;
}

function signOf(nothings: number, kind: number): string {
  const sign = String.fromCharCode(FIRST_SIGN + KINDS * nothings + kind);
  return sign === '\\' ? '!' : sign;
}
