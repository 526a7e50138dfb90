import { AT_WORDS, DASH_WORDS, DOT_WORDS, SLASH_WORDS } from '../lexicons/address-words';
import { MAIL_PROVIDERS } from '../lexicons/mailboxes';
import { PLAIN_DOMAINS } from '../lexicons/top-level-domains';
import { numeralReader } from '../text/number-words';
import { keptWithWord } from '../text/remembered';
import { madeOfVocabularies } from '../vocabulary';

/** What a word by itself may look like. */
export type WordLook =
  | 'digit'
  | 'digits2'
  | 'digits3'
  | 'digits4'
  | 'digits6'
  | 'mixed'
  | 'figures'
  | 'numeral'
  | 'nought'
  | 'letter'
  | 'domain'
  | 'provider'
  | 'at'
  | 'dot'
  | 'dash';

/** A word by its looks. */
export interface LookedWord {
  readonly looks: readonly WordLook[];
  readonly digits: number;
  /** It may stand for digits. */
  readonly isFigure: boolean;
}

/** Words by what they stand for in an address. */
const LISTED: readonly (readonly [WordLook, ReadonlySet<string>])[] = [
  ['domain', PLAIN_DOMAINS],
  ['provider', MAIL_PROVIDERS],
  ['at', new Set(AT_WORDS.split(' '))],
  ['dot', new Set(DOT_WORDS.split(' '))],
  ['dash', new Set(`${DASH_WORDS} ${SLASH_WORDS}`.split(' '))],
];

const DIGIT = /\d/g;
/** Letters that are drawn like figures, among figures. */
const FIGURES = /^[\doilsbzgqeat]+$/;

/** What the words of a market look like. */
export const lookedWords = madeOfVocabularies((market) => {
  const numeralsOf = numeralReader(market);
  return keptWithWord((word): LookedWord => {
    const digits = word.match(DIGIT)?.length ?? 0;
    if (digits > 0) return { looks: looksOfFigures(word, digits), digits, isFigure: true };
    const numerals = numeralsOf(word);
    if (numerals === null) return { looks: looksOfLetters(word), digits, isFigure: false };
    const hasNought = numerals.some(({ value }) => value === 0);
    const looks = [...looksOfLetters(word), ...looksOfNumeral(hasNought)];
    return { looks, digits, isFigure: true };
  });
});

function looksOfFigures(word: string, digits: number): WordLook[] {
  if (digits < word.length) return FIGURES.test(word) ? ['mixed', 'figures'] : ['mixed'];
  if (digits === 1) return ['digit'];
  if (digits === 2) return ['digits2'];
  if (digits === 3) return ['digits3'];
  return digits < 6 ? ['digits4'] : ['digits6'];
}

function looksOfLetters(word: string): WordLook[] {
  const listed = LISTED.flatMap(([look, words]) => (words.has(word) ? [look] : []));
  return word.length === 1 ? [...listed, 'letter'] : listed;
}

function looksOfNumeral(hasNought: boolean): WordLook[] {
  return hasNought ? ['numeral', 'nought'] : ['numeral'];
}
