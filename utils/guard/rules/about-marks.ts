import type { Mark } from '../addresses/marks';
import { MARK_WORDS } from '../addresses/marks';
import { wordTrait } from '../text/traits';
import type { Word } from '../text/words';

/** How long the endings of words for marks are: "bodkou", "pontot", "pomlčkami". */
const LONGEST_ENDING = 3;

function isAbout(kind: Mark): (word: Word) => boolean {
  const stems = [...MARK_WORDS]
    .filter(([, mark]) => mark === kind)
    .map(([word]) => (word.length > 3 ? word.replace(/[aeiou]$/, '') : word));
  return wordTrait(
    (word) =>
      word.length > 2 &&
      stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING),
  );
}

/** A word for the dot, with any ending. */
export const isAboutDots = isAbout('dot');

/** The same for the hyphen. */
export const isAboutDashes = isAbout('dash');
