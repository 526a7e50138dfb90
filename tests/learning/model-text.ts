/** A feature with its weight for each language, in steps: most are 0. */
export type Row = readonly [feature: string, steps: readonly number[]];

const ZERO = 'm'.charCodeAt(0);
const NO_LETTERS_SHARED = 'A'.charCodeAt(0);
const MOST = 12;
/** So few classes have their weights written out. */
const FEW = 4;

/**
 * A model as text, in the form that `knowModel` reads. First the features, sorted: a capital says how many
 * letters of the one before it begin with, 'A' none, what follows is the rest. Behind a space the weights of
 * each, with commas between: 'm' is nothing, 'a' the least, 'y' the most, a figure stands for so many
 * nothings, and nothings at the end are left out. Of few classes each weight has its sign, and no comma parts them,
 * which is shorter once it is packed.
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
    : weights.map(weightsText).join(',');
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

function weightsText(steps: readonly number[]): string {
  return signs(steps)
    .replace(/m+$/, '')
    .replace(/m{2,}/g, (run) => (run.length > 9 ? `9${run.length - 9}` : String(run.length)));
}
