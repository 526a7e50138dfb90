import type { RuleInput } from '../rule';
import { wordTrait } from '../text/traits';
import { ibanFit, ibanLength, isIbanCountry } from './iban';
import type { Account } from './account';

/** Two letters, or one where they are set apart, and figures behind them. */
const IBAN_HEAD = /^(?:[a-z]|[a-z]{2}(?:[0-9oilsbz].*)?)$/;

/** What the check digits are, behind a country's two letters. */
const FIGURE_BEHIND = /^[^a-z\d]{0,4}[0-9oil]/;

/** So many words of a draft at most may begin one. */
const MOST_BEGINNINGS = 3000;

/** The IBANs in a draft, with whatever signs between, letters for figures, or wrong check digits. */
export function ibans({ words, text }: RuleInput): Account[] {
  const found: Account[] = [];
  let left = MOST_BEGINNINGS;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !beginsIban(word)) continue;
    const { length } = word.folded;
    if (length === 1 && words[index + 1]?.folded.length !== 1) continue;
    if (length === 2 && !FIGURE_BEHIND.test(text.folded.slice(word.end, word.end + 5))) continue;
    if (left === 0) break;
    left -= 1;
    const account = ibanAt(text.text, word.start);
    if (account !== null) found.push(account);
  }
  return found;
}

const beginsIban = wordTrait(
  (word) =>
    IBAN_HEAD.test(word) && (word.length < 2 || isIbanCountry(word.slice(0, 2).toUpperCase())),
);

function ibanAt(text: string, start: number): Account | null {
  const compact = compactFrom(text, start);
  if (compact.signs.length < SHORTEST_IBAN) return null;
  const length = ibanLength(withFigures(compact.signs, LIKE_FIGURES));
  if (length === null || compact.signs.length < length) return null;
  const signs = compact.signs.slice(0, length);
  const end = (compact.positions[length - 1] ?? start) + 1;
  if (SIGN.test(text.charAt(end))) return null;
  const isWord = isWordAndNumber(text, compact.positions, length);
  const proof = proofOf(signs, text.slice(start, end), isWord);
  return proof === null ? null : { start, end, proof };
}

/** What check digits and form prove; `isWord` where the first two letters may be a word before a number. */
function proofOf(signs: string, typed: string, isWord: boolean): Account['proof'] | null {
  const figures = signs.replace(/\D/g, '').length;
  if (figures < FEWEST_FIGURES) return null;
  // "della riga" is DE11…: in small letters they are words, and a number now and then holds by chance.
  const mayBeDrawn = !/[a-km-z]/.test(typed);
  const fits = [signs, withFigures(signs, mayBeDrawn ? LIKE_FIGURES : /[OIL]/g)].map(ibanFit);
  const mostlyDigits = figures >= signs.length - LETTERS_OF_AN_IBAN;
  // Check digits hold by chance too: "SK - 31 - 12 …" is in capitals.
  const isPlain = !isWord || (mostlyDigits && IN_CAPITALS.test(typed));
  if (fits.includes('valid') && isPlain) return 'proven';
  const isShaped =
    !isWord && (mostlyDigits || FOURS.test(typed)) && fits.includes('shaped') && USUAL.test(typed);
  return isShaped ? 'shaped' : null;
}

/** Printed in fours, with the country before, it is one whatever its bank's letters are. */
const FOURS = /^[A-Z]{2}\d\d(?: [A-Z\d]{4}){3,7}(?: [A-Z\d]{1,3})?$/;
const IN_CAPITALS = /^[A-Z]\P{L}{0,4}[A-Z]/u;
/** What stands in an account but to hide it. */
const USUAL = /^[\w\s.\-/*]+$/;

/** "No. 2026-118-4471 in": the shortest begin as the word for "number" does. */
function isWordAndNumber(
  text: string,
  [first = 0, second = 0, third = 0]: readonly number[],
  length: number,
): boolean {
  const isApart = third - second > 1;
  return (
    isApart && (third - second > 2 || length < 18 || /[a-z]/.test(text.slice(first, second + 1)))
  );
}

const FEWEST_FIGURES = 4;
/** The country's two, and those of a bank. */
const LETTERS_OF_AN_IBAN = 6;
const SHORTEST_IBAN = 15;
const LONGEST_IBAN = 34;
const SIGN = /[A-Za-z0-9]/;
const SEPARATOR = /[^\p{L}\p{N}]/u;
const MOST_SEPARATORS = 4;

/** Country and check digits, where letters may stand for figures. */
const HEAD = /^[A-Z]{0,2}$|^[A-Z]{2}[0-9OILSBZ]{1,2}$/;

/** Letters and digits from `start` on, as long as they may be an IBAN's, four signs at most between two. */
function compactFrom(text: string, start: number): { signs: string; positions: number[] } {
  const positions: number[] = [];
  let signs = '';
  let separators = 0;
  for (let index = start; index < text.length && signs.length < LONGEST_IBAN; index += 1) {
    const sign = text.charAt(index);
    if (SIGN.test(sign)) {
      signs += sign.toUpperCase();
      positions.push(index);
      separators = 0;
      if (signs.length <= 4 && !HEAD.test(signs)) break;
      if (signs.length === 2 && !isIbanCountry(signs)) break;
    } else if (separators < MOST_SEPARATORS && SEPARATOR.test(sign)) separators += 1;
    else break;
  }
  return { signs, positions };
}

const FIGURES: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
};
/** Letters that are drawn like figures. */
const LIKE_FIGURES = /[OILZSB]/g;

/** Letters for figures behind the country, as in "SKl2 O9OO". */
function withFigures(signs: string, letters: RegExp): string {
  return signs.slice(0, 2) + signs.slice(2).replace(letters, (letter) => FIGURES[letter] ?? letter);
}
