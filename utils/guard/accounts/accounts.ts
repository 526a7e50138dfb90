import { BANK_CODES, DEVICE_NUMBERS } from '../lexicons/accounts';
import type { DigitRun } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { isCalledOtherwise, isNamedOtherwise } from '../phones/labels';
import { isDayOrYears, isDecimalList } from '../phones/other-numbers';
import type { RuleInput } from '../rule';
import { isLuhn } from '../text/checksums';
import { matchesOf, spanOf } from '../text/matches';
import { rememberedLast } from '../text/remembered';
import type { PhraseFinder } from '../text/phrases';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { wordPattern } from '../text/word-patterns';
import { endsBefore } from '../text/span';
import { hasNationalShape, isCzechAccount, isNationalAccount } from './national';
import type { Account } from './account';
import { begunIbans } from './begun-ibans';
import { saidIbans } from './said-ibans';
import { ibans } from './written-ibans';

const accountWords = phraseFinder('accountWords');
const cardWords = phraseFinder('cardWords');
const payWords = ownPhraseFinder('payWords');

/** All accounts, cards and wallets in a draft. Linear. */
export const accountsOf = rememberedLast((input: RuleInput): readonly Account[] =>
  [
    ...ibans(input),
    ...saidIbans(input),
    ...begunIbans(input),
    ...slashed(input),
    ...wallets(input),
    ...bare(input),
  ].sort((a, b) => a.start - b.start),
);

const SLASHED = /(?<![\d/.])(?:(\d{1,6})-)?(\d{2,10})\s?\/\s?(\d{4})(?![\d/])/g;

/** Czech and Slovak: prefix-number/bank. */
function slashed(input: RuleInput): Account[] {
  if (!input.text.text.includes('/')) return [];
  return matchesOf(input.text.text, SLASHED).flatMap((match): Account[] => {
    const [, prefix = '', number = '', bank = ''] = match;
    const span = spanOf(match);
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
    if (!canBeAccount(run)) return [];
    const written = input.text.text.slice(run.start, run.end);
    const isOther = isDecimalList(written) || isDayOrYears(written);
    const proof = isOther ? null : proofOf(run, input);
    return proof === null ? [] : [{ start: run.start, end: run.end, proof }];
  });
}

const SHORTEST_ACCOUNT = 8;
const LONGEST_ACCOUNT = 30;

function proofOf(run: DigitRun, input: RuleInput): Account['proof'] | null {
  if (isOfFirmOrDevice(run, input)) return null;
  const named = isCalledAccount(run, input);
  if (isNationalAccount(run.digits, input.context.market)) return named ? 'proven' : 'possible';
  if (isCard(run, input)) return isNamed(input, run, cardWords) ? 'proven' : 'possible';
  if (hasNationalShape(run.groups, input.context.market) || isSpelled(run)) return 'possible';
  const apart = !/[A-Za-z]/.test(input.text.text.charAt(run.start - 1));
  return (named && apart) || isNamedCard(run, input) ? 'named' : null;
}

/** What is right before calls it the number of a firm or of a device. */
function isOfFirmOrDevice({ start }: DigitRun, { context, text }: RuleInput): boolean {
  const before = text.folded.slice(Math.max(0, start - 16), start);
  return companyBefore(context.market).test(before) || DEVICE.test(before.slice(-8));
}

function isCalledAccount(run: DigitRun, input: RuleInput): boolean {
  const words = accountWords(input);
  return endsBefore(words, run.start, SIGHT) && !isCalledOtherwise(input, run, words);
}

const companyBefore = wordPattern('companyNumbers', /(?:^|[\s(])WORDS[.:]?\s{1,2}$/u);
const DEVICE = new RegExp(`(?:^|[\\s(])(?:${DEVICE_NUMBERS})\\s?[12]?[.:]?\\s{0,2}$`);

function canBeAccount({ plus, digits, groups }: DigitRun): boolean {
  if (plus || digits.length < SHORTEST_ACCOUNT || digits.length > LONGEST_ACCOUNT) return false;
  return groups.every(({ form }) => form !== 'leet');
}

/** Numbers that begin as Visa's, Mastercard's, Amex's and Maestro's do, in their groups, with the Luhn digit. */
function isCard(run: DigitRun, input: RuleInput): boolean {
  const { digits } = run;
  const sizes = run.groups.map((group) => group.digits.length).join('');
  return (
    /^(?:4444|465|4443|44443)$/.test(sizes) &&
    /^(?:4|5[1-5]|2[2-7]|3[47]|6)/.test(digits) &&
    isLuhn(digits) &&
    // "envío 6300 0071 2845 9913"
    !isNamedOtherwise(input, run)
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
const LEAST_IN_WORDS = 4;

/** Some of so many digits in words, or each by itself: nobody spells out as many but an account's. */
function isSpelled({ groups, digits }: DigitRun): boolean {
  if (digits.length < SHORTEST_SPELLED) return false;
  const inWords = groups.filter(({ form }) => form === 'words');
  const isOne = groups.every(({ gap }) => !/[.!?\n]/.test(gap));
  if (isOne && inWords.some((group) => group.digits.length >= LEAST_IN_WORDS)) return true;
  const alone = groups.filter((group) => group.digits.length === 1).length;
  return alone >= digits.length - 2;
}

const SIGHT = 28;

function isNamed(input: RuleInput, { start }: Span, finder: PhraseFinder): boolean {
  return endsBefore(finder(input), start, SIGHT);
}
