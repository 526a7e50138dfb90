import { BANK_CODES, DEVICE_NUMBERS } from '../lexicons/accounts';
import type { DigitRun } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import type { RuleInput } from '../rule';
import { isLuhn } from '../text/checksums';
import { keptWithWord, rememberedLast } from '../text/remembered';
import type { PhraseFinder } from '../text/phrases';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { wordPattern } from '../text/word-patterns';
import { endsBefore } from '../text/span';
import { ibanFit, ibanLength, isIbanCountry } from './iban';
import { isCzechAccount, isNationalAccount } from './national';

/** Digits or letters that money can be sent to. */
export interface Account extends Span {
  /** `proven` by check digits or form; `shaped` like one whose check digits are wrong; `named` by a word before it; `possible` by its form alone. */
  readonly proof: 'proven' | 'shaped' | 'named' | 'possible';
}

const accountWords = phraseFinder('accountWords');
const cardWords = phraseFinder('cardWords');
const payWords = ownPhraseFinder('payWords');

/** All accounts, cards and wallets in a draft. Linear. */
export const accountsOf = rememberedLast((input: RuleInput): readonly Account[] =>
  [...ibans(input), ...slashed(input), ...wallets(input), ...bare(input)].sort(
    (a, b) => a.start - b.start,
  ),
);

/** Two letters, or one where they are set apart, and figures behind them. */
const IBAN_HEAD = /^(?:[a-z]|[a-z]{2}(?:[0-9oil].*)?)$/;

/** What the check digits are, behind a country's two letters. */
const FIGURE_BEHIND = /^[^a-z\d]{0,3}[0-9oil]/;
/** So many words of a draft at most may begin one. */
const MOST_BEGINNINGS = 3000;

function ibans({ words, text }: RuleInput): Account[] {
  const found: Account[] = [];
  let left = MOST_BEGINNINGS;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !beginsIban(word)) continue;
    const { length } = word.folded;
    if (length === 1 && words[index + 1]?.folded.length !== 1) continue;
    if (length === 2 && !FIGURE_BEHIND.test(text.folded.slice(word.end, word.end + 4))) continue;
    if (left === 0) break;
    left -= 1;
    const account = ibanAt(text.text, word.start);
    if (account !== null) found.push(account);
  }
  return found;
}

const beginsIban = keptWithWord(
  (word) =>
    IBAN_HEAD.test(word) && (word.length < 2 || isIbanCountry(word.slice(0, 2).toUpperCase())),
);

function ibanAt(text: string, start: number): Account | null {
  const compact = compactFrom(text, start);
  if (compact.signs.length < SHORTEST_IBAN) return null;
  const length = ibanLength(withFigures(compact.signs));
  if (length === null || compact.signs.length < length) return null;
  const signs = compact.signs.slice(0, length);
  const end = (compact.positions[length - 1] ?? start) + 1;
  if (SIGN.test(text.charAt(end)) || isWordAndNumber(text, compact.positions, length)) return null;
  const fits = [ibanFit(signs), ibanFit(withFigures(signs))];
  if (fits.includes('valid')) return { start, end, proof: 'proven' };
  const mostlyDigits = signs.replace(/\D/g, '').length >= length - LETTERS_OF_AN_IBAN;
  return fits.includes('shaped') && mostlyDigits ? { start, end, proof: 'shaped' } : null;
}

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

/** The country's two, and those of a bank. */
const LETTERS_OF_AN_IBAN = 6;
const SHORTEST_IBAN = 15;
const LONGEST_IBAN = 34;
const SIGN = /[A-Za-z0-9]/;
const SEPARATOR = /[\s.\-_/*]/;
/** Country and check digits, where letters may stand for figures. */
const HEAD = /^[A-Z]{0,2}$|^[A-Z]{2}[0-9OIL]{1,2}$/;

/** Letters and digits from `start` on, as long as they may be an IBAN's, three separators at most between two. */
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
    } else if (separators < 3 && SEPARATOR.test(sign)) separators += 1;
    else break;
  }
  return { signs, positions };
}

/** Letters for figures behind the country, as in "SKl2 O9OO". */
function withFigures(signs: string): string {
  return signs.slice(0, 2) + signs.slice(2).replaceAll('O', '0').replace(/[IL]/g, '1');
}

const SLASHED = /(?<![\d/.])(?:(\d{1,6})-)?(\d{2,10})\s?\/\s?(\d{4})(?![\d/])/g;

/** Czech and Slovak: prefix-number/bank. */
function slashed(input: RuleInput): Account[] {
  if (!input.text.text.includes('/')) return [];
  return Array.from(input.text.text.matchAll(SLASHED)).flatMap((match): Account[] => {
    const [written, prefix = '', number = '', bank = ''] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (!BANK_CODES.has(bank)) return [];
    if (isCzechAccount(prefix, number) && number.length >= 6) return [{ ...span, proof: 'proven' }];
    // A prefix, or a word of money: no order's number, nor a file's and its year.
    const shaped = number.length >= 6 && (prefix !== '' || isNamed(input, span, payWords));
    return shaped || isNamed(input, span, accountWords) ? [{ ...span, proof: 'named' }] : [];
  });
}

const SHORTEST_WALLET = 26;
const LONGEST_WALLET = 64;
const WALLET =
  /^(?:(?:bc|ltc|addr)1[a-z0-9]{25,60}|[LDXr][1-9A-HJ-NP-Za-km-z]{32,33}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33})$/;

function wallets({ words, text }: RuleInput): Account[] {
  return words
    .filter(({ start, end }) => end - start >= SHORTEST_WALLET && end - start <= LONGEST_WALLET)
    .filter(({ start, end }) => {
      const written = text.text.slice(start, end);
      return WALLET.test(written) && /\D/.test(written.slice(2));
    })
    .map(({ start, end }) => ({ start, end, proof: 'proven' }));
}

/** Digits alone: national accounts, cards, and what the word before calls an account. */
function bare(input: RuleInput): Account[] {
  return digitRunsOf(input).flatMap((run): Account[] => {
    const proof = proofOf(run, input);
    return proof === null ? [] : [{ start: run.start, end: run.end, proof }];
  });
}

const SHORTEST_ACCOUNT = 8;
const LONGEST_ACCOUNT = 30;

function proofOf(run: DigitRun, input: RuleInput): Account['proof'] | null {
  if (!canBeAccount(run)) return null;
  if (
    companyBefore(input.context.market).test(
      input.text.folded.slice(Math.max(0, run.start - 16), run.start),
    )
  )
    return null;
  if (DEVICE.test(input.text.folded.slice(Math.max(0, run.start - 8), run.start))) return null;
  const named = isNamed(input, run, accountWords);
  if (isNationalAccount(run.digits, input.context.market)) return named ? 'proven' : 'possible';
  if (isCard(run)) return isNamed(input, run, cardWords) ? 'proven' : 'possible';
  // Nobody spells out as many but an account's.
  if (isSpelled(run)) return 'possible';
  const apart = !/[A-Za-z]/.test(input.text.text.charAt(run.start - 1));
  return (named && apart) || isNamedCard(run, input) ? 'named' : null;
}

const companyBefore = wordPattern('companyNumbers', /(?:^|[\s(])WORDS[.:]?\s{1,2}$/u);

const DEVICE = new RegExp(`(?:^|[\\s(])(?:${DEVICE_NUMBERS})\\s?[12]?[.:]?\\s{0,2}$`);

function canBeAccount({ plus, digits, groups }: DigitRun): boolean {
  if (plus || digits.length < SHORTEST_ACCOUNT || digits.length > LONGEST_ACCOUNT) return false;
  return groups.every(({ form }) => form !== 'leet');
}

/** Numbers that begin as Visa's, Mastercard's, Amex's and Maestro's do, in their groups, with the Luhn digit. */
function isCard(run: DigitRun): boolean {
  const { digits } = run;
  const sizes = run.groups.map((group) => group.digits.length).join('');
  return (
    /^(?:4444|465|4443|44443)$/.test(sizes) &&
    /^(?:4|5[1-5]|2[2-7]|3[47]|6)/.test(digits) &&
    isLuhn(digits)
  );
}

/** In one piece, as other numbers are by chance: where words speak of cards, the usual ones where they speak of paying. */
function isNamedCard(run: DigitRun, input: RuleInput): boolean {
  const { groups, digits } = run;
  if (groups.length > 1 || !CARD.test(digits) || !isLuhn(digits)) return false;
  return (
    isNamed(input, run, cardWords) || (USUAL_CARD.test(digits) && isNamed(input, run, payWords))
  );
}

/** Issuers' first digits and the lengths of their numbers, ISO/IEC 7812. */
const CARD = /^(?:3[47]\d{13}|[3-6]\d{13}|[3-6]\d{15,18})$/;
const USUAL_CARD = /^(?:4\d|5[1-5]|2[2-7])\d{14}$/;

const SHORTEST_SPELLED = 15;

/** Digits in words, or each by itself. */
function isSpelled({ groups, digits }: DigitRun): boolean {
  if (digits.length < SHORTEST_SPELLED) return false;
  const inWords = groups.filter(({ form }) => form === 'words').length;
  const alone = groups.filter((group) => group.digits.length === 1).length;
  return (inWords > 0 && groups.length === inWords) || alone >= digits.length - 2;
}

const SIGHT = 28;

function isNamed(input: RuleInput, { start }: Span, finder: PhraseFinder): boolean {
  return endsBefore(finder(input), start, SIGHT);
}
