const ZERO = 'm'.charCodeAt(0);
const NO_LETTERS_SHARED = 'A'.charCodeAt(0);

/** What each feature of a model says for and against each of its classes. */
export type Weights = ReadonlyMap<string, Float32Array>;

/**
 * The weights of a model in the form in which tests/language/model-text.ts writes it: sorted features, each with
 * a capital before it that says how many letters it shares with the one before ('A' none); behind a space their
 * weights with commas between, a letter for each class ('m' nothing), a figure for so many nothings.
 *
 * @param classes - how many classes the model tells apart
 * @param step - what a letter more or less is worth
 */
export function readWeights(model: string, classes: number, step: number): Weights {
  const [names = '', codes = ''] = model.split(' ');
  const features = featuresOf(names);
  return new Map(
    codes.split(',').map((code, index) => [features[index] ?? '', rowOf(code, classes, step)]),
  );
}

function featuresOf(names: string): string[] {
  let before = '';
  return names.split(/(?=[A-Z])/).map((entry) => {
    before = before.slice(0, entry.charCodeAt(0) - NO_LETTERS_SHARED) + entry.slice(1);
    return before;
  });
}

function rowOf(code: string, classes: number, step: number): Float32Array {
  const row = new Float32Array(classes);
  let place = 0;
  for (const sign of code)
    if (sign <= '9') place += Number(sign);
    else {
      row[place] = (sign.charCodeAt(0) - ZERO) * step;
      place += 1;
    }
  return row;
}
