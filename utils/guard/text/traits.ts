/** Tells by the letters of a word alone, whatever the market. */
type Test = (folded: string) => boolean;

/** What is known of a word by its letters: a bit for each trait that it has. */
export interface Told {
  readonly traits: number;
}

const tests: Test[] = [];

/**
 * Tells whether a word has a trait. Rules ask for it with each word of each draft: it is read once for each word that is
 * met, when its letters are at hand, and all traits of a word take no more room than one. Each is made when its module is
 * loaded, before the first word is read; a number holds thirty of them.
 */
export function wordTrait(test: Test): (word: Told) => boolean {
  const bit = 1 << (tests.push(test) - 1);
  return ({ traits }) => (traits & bit) !== 0;
}

/** The traits of a word that is met for the first time. */
export function traitsOf(folded: string): number {
  return tests.reduce((traits, test, place) => traits | (Number(test(folded)) << place), 0);
}
