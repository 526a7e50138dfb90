import { mod97 } from '../text/checksums';

/** Digits of a national account, written together. */
interface Shape {
  readonly length: number;
  readonly holds: (digits: string) => boolean;
}

/** Accounts by market that are told by length and check digits. */
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  // NRB: an IBAN without its country.
  pl: [{ length: 26, holds: (digits) => mod97(`${digits.slice(2)}PL${digits.slice(0, 2)}`) === 1 }],
  // NIB: check digits last, ISO 7064.
  pt: [{ length: 21, holds: (digits) => mod97(digits) === 1 }],
  // CCC: bank and branch, two check digits, account.
  es: [{ length: 20, holds: isCcc }],
  // GIRO: each block of eight has weights 9, 7, 3, 1.
  hu: [
    { length: 16, holds: isGiro },
    { length: 24, holds: isGiro },
  ],
};

/** Whether digits are an account by the rules of a market's banks. */
export function isNationalAccount(digits: string, market: string): boolean {
  return (SHAPES[market] ?? []).some(
    ({ length, holds }) => digits.length === length && holds(digits),
  );
}

/** Groups that a market's accounts are written in, by how many digits each has. */
const GROUPS: Readonly<Record<string, string>> = {
  pl: '2444444',
  pt: '44112',
  es: '44210',
  hu: '888',
};

/** Whether digits are grouped as a market's accounts are, whatever their check digits say. */
export function hasNationalShape(
  groups: readonly { readonly digits: string }[],
  market: string,
): boolean {
  return groups.map(({ digits }) => digits.length).join('') === GROUPS[market];
}

function isCcc(digits: string): boolean {
  return (
    checkDigit(`00${digits.slice(0, 8)}`) === digits[8] &&
    checkDigit(digits.slice(10)) === digits[9]
  );
}

function checkDigit(ten: string): string {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const rest = 11 - (weighted(ten, weights) % 11);
  return String(rest === 11 ? 0 : rest === 10 ? 1 : rest);
}

function isGiro(digits: string): boolean {
  const weights = [9, 7, 3, 1];
  return (
    weighted(digits.slice(0, 8), weights) % 10 === 0 &&
    weighted(digits.slice(8), weights) % 10 === 0
  );
}

/** Czech and Slovak accounts, prefix-number/bank: weights mod 11 (decree 169/2011 Sb., § 5). */
export function isCzechAccount(prefix: string, number: string): boolean {
  const weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
  const holds = (part: string): boolean => weighted(part.padStart(10, '0'), weights) % 11 === 0;
  return holds(number) && (prefix === '' || holds(prefix));
}

function weighted(digits: string, weights: readonly number[]): number {
  return Array.from(digits).reduce(
    (sum, digit, index) => sum + Number(digit) * (weights[index % weights.length] ?? 0),
    0,
  );
}
