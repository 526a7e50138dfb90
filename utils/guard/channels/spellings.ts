import { fused, meantBy } from '../text/leet';
import type { ReadText } from '../text/read-text';
import type { Word } from '../text/words';
import { isByMask, isLoose, maskedFrom } from './masked';
import { beginsName, goesOnWith } from './name-lexicon';
import { halvedAt, patchesAt } from './pieces';
import type { Spelling } from './spelling';
import { LONGEST } from './spelling';
import { isInString, spreadAt } from './spread';
import { undoubled } from './undoubled';

const DIGIT = /\d/;
const LETTER = /[a-z]/;

/** What a word by itself is read as. */
export function spellingsOfWord(folded: string): Spelling[] {
  if (folded.length > LONGEST) return [];
  const read = (letters: string): Spelling[] =>
    readings({ start: 0, end: folded.length, letters, form: 'plain' });
  const other = fused(folded);
  return other === folded ? read(folded) : [...read(folded), ...read(other)];
}

/** Whether a word may be read together with those behind it. */
export function mayJoin(input: ReadText, word: Word, index: number): boolean {
  const isMasked = isByMask(input.text.text, word);
  return word.folded.length === 1
    ? !(isMasked && isInString(input, index))
    : beginsName(word) || (isMasked && !isLoose(input, word, index));
}

/**
 * Whether what stands behind a word may go on with a name, or signs or single letters hide one: most little words begin
 * some name, and next to none is gone on with.
 */
export function mayBeGoneOn({ words, text }: ReadText, word: Word, index: number): boolean {
  const { length } = word.folded;
  if (length === WHOLE_NAME || isByMask(text.text, word)) return true;
  const next = words[index + 1];
  if (length === 1 && next?.folded.length === 1) return true;
  return next !== undefined && next.start - word.end === 1 && goesOnWith(word.folded, next.folded);
}

/** A word in pieces may be a name of so many letters by itself, with others behind it. */
const WHOLE_NAME = 5;

/** What a word and those behind it are read as together: in two halves ("pay pal"), in parts ("T€l€gr@m"), spread into letters. */
export function joinedSpellings(input: ReadText, word: Word, index: number): readonly Spelling[] {
  const begins = beginsName(word);
  const halved = halvedAt(input, index);
  return [
    // A hyphen hides names that are misspelt too.
    begins || halved?.form === 'masked' ? halved : null,
    isByMask(input.text.text, word) ? maskedFrom(word, index, input) : null,
    spreadAt(input, index),
  ]
    .flatMap((spelling) => (spelling === null ? [] : readings(spelling)))
    .concat(begins ? patchesAt(input, word, index) : [])
    .filter(({ start, end }) => !MODEL.test(input.text.text.slice(start, end)));
}

/** "SM-S711", "SM-S911B": no name that is masked ends in so many figures. */
const MODEL = /^\p{Lu}{2}-\p{Lu}\d{3,4}\p{Lu}{0,2}$/u;

/** Without doubled letters; a digit between letters is read as the letter it looks like, 1 as i and as l. */
function readings(spelling: Spelling): Spelling[] {
  const { letters, form } = spelling;
  // A star is put in, or for a letter.
  if (letters.includes('*'))
    return ['', '?'].flatMap((star) =>
      readings({ ...spelling, letters: letters.replaceAll('*', star) }),
    );
  if (!DIGIT.test(letters) || !LETTER.test(letters))
    return [{ ...spelling, letters: undoubled(letters) }];
  const masked = form === 'plain' && !/\d{2}$/.test(letters) ? 'masked' : form;
  return meantBy(letters).map((meant) => ({
    ...spelling,
    form: masked,
    letters: undoubled(meant),
  }));
}
