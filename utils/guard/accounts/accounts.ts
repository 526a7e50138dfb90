import { ACCOUNT_WORDS, BANK_CODES, CARD_WORDS } from '../lexicons/accounts';
import type { DigitRun } from '../phones/digit-runs';
import { digitRunsOf } from '../phones/digit-runs';
import type { RuleInput } from '../rule';
import { isLuhn } from '../text/checksums';
import type { PhraseFinder } from '../text/phrases';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { ibanFit, ibanLength } from './iban';
import { isCzechAccount, isNationalAccount } from './national';

/** Digits or letters that money can be sent to. */
export interface Account extends Span {
  /** `proven` by check digits or form; `named` by a word before it; `possible` by its form alone. */
  readonly proof: 'proven' | 'named' | 'possible';
}

const accountWords = phraseFinder(ACCOUNT_WORDS);
const cardWords = phraseFinder(CARD_WORDS);
const cache = new WeakMap<RuleInput, readonly Account[]>();

/** All accounts, cards and wallets in a draft. Linear. */
export function accountsOf(input: RuleInput): readonly Account[] {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const found = [...ibans(input), ...slashed(input), ...wallets(input), ...bare(input)];
  cache.set(input, found);
  return found;
}

function ibans({ words, text }: RuleInput): Account[] {
  return words.flatMap(({ start }): Account[] => {
    const compact = compactFrom(text.text, start);
    const length = ibanLength(withFigures(compact.signs));
    if (length === null || compact.signs.length < length) return [];
    const signs = compact.signs.slice(0, length);
    const end = (compact.positions[length - 1] ?? start) + 1;
    if (/[a-z0-9]/i.test(text.text.charAt(end))) return [];
    const fits = [ibanFit(signs), ibanFit(withFigures(signs))];
    if (fits.includes('valid')) return [{ start, end, proof: 'proven' }];
    const mostlyDigits = signs.replace(/\D/g, '').length >= length - 6;
    return fits.includes('shaped') && mostlyDigits ? [{ start, end, proof: 'named' }] : [];
  });
}

const LONGEST_IBAN = 34;
const COUNTRY = /^[A-Za-z][\s.-]?[A-Za-z]/;

/** Letters and digits from `start` on, with one separator at most between two. */
function compactFrom(text: string, start: number): { signs: string; positions: number[] } {
  const positions: number[] = [];
  let signs = '';
  if (!COUNTRY.test(text.slice(start, start + 3))) return { signs, positions };
  let separators = 0;
  for (
    let index = start;
    index < text.length && signs.length < LONGEST_IBAN && separators < 3;
    index += 1
  ) {
    const sign = text.charAt(index);
    if (/[A-Za-z0-9]/.test(sign)) {
      signs += sign.toUpperCase();
      positions.push(index);
      separators = 0;
    } else if (/[\s.\-_/*]/.test(sign)) separators += 1;
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
  return Array.from(input.text.text.matchAll(SLASHED)).flatMap((match): Account[] => {
    const [written, prefix = '', number = '', bank = ''] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (!BANK_CODES.has(bank)) return [];
    if (isCzechAccount(prefix, number) && number.length >= 6) return [{ ...span, proof: 'proven' }];
    return isNamed(input, span, accountWords) ? [{ ...span, proof: 'named' }] : [];
  });
}

const WALLET =
  /^(?:bc1[a-z0-9]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33})$/;

function wallets({ words, text }: RuleInput): Account[] {
  return words.flatMap(({ start, end }): Account[] => {
    const written = end - start < 26 || end - start > 64 ? '' : text.text.slice(start, end);
    return WALLET.test(written) && /\D/.test(written.slice(2))
      ? [{ start, end, proof: 'proven' }]
      : [];
  });
}

/** Digits alone: national accounts, cards, and what the word before calls an account. */
function bare(input: RuleInput): Account[] {
  return digitRunsOf(input).flatMap((run): Account[] => {
    const digits = run.groups.map((group) => group.digits).join('');
    const start = run.groups[0]?.start ?? 0;
    const end = run.groups.at(-1)?.end ?? 0;
    const span = { start, end };
    const proof = proofOf(run, digits, span, input);
    return proof === null ? [] : [{ ...span, proof }];
  });
}

const SHORTEST_ACCOUNT = 8;
const LONGEST_ACCOUNT = 30;

function proofOf(
  run: DigitRun,
  digits: string,
  span: Span,
  input: RuleInput,
): Account['proof'] | null {
  if (run.plus || digits.length < SHORTEST_ACCOUNT || digits.length > LONGEST_ACCOUNT) return null;
  if (isNationalAccount(digits, input.context.market))
    return isNamed(input, span, accountWords) ? 'proven' : 'possible';
  if (isCard(run, digits)) return isNamed(input, span, cardWords) ? 'proven' : 'possible';
  return isNamed(input, span, accountWords) &&
    /^[A-Za-z]?$/.test(input.text.text.charAt(span.start - 1).trim())
    ? 'named'
    : null;
}

/** Numbers that begin as Visa's, Mastercard's, Amex's and Maestro's do, in their groups, with the Luhn digit. */
function isCard(run: DigitRun, digits: string): boolean {
  const sizes = run.groups.map((group) => group.digits.length).join('');
  return (
    /^(?:4444|465|4443|44443)$/.test(sizes) &&
    /^(?:4|5[1-5]|2[2-7]|3[47]|6)/.test(digits) &&
    isLuhn(digits)
  );
}

const SIGHT = 28;

function isNamed(
  input: RuleInput,
  { start }: Span,
  finder: (market: string) => PhraseFinder,
): boolean {
  return finder(input.context.market)(input.words, input.text).some(
    (word) => word.end <= start && start - word.end <= SIGHT,
  );
}
