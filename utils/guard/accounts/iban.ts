import { IBAN_LENGTHS } from '../lexicons/accounts';
import { mod97 } from '../text/checksums';

/** Length of an IBAN by country. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  IBAN_LENGTHS.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** How well letters and digits without spaces fit an IBAN. */
type IbanFit = 'valid' | 'shaped' | 'none';

/** Whether a country has IBANs. */
export function isIbanCountry(code: string): boolean {
  return LENGTHS.has(code);
}

/** How long an IBAN of a country is; 0 for a country that has none. */
export function lengthOf(code: string): number {
  return LENGTHS.get(code) ?? 0;
}

/** Length of the IBAN that letters and digits begin with, by their country; null where they begin with none. */
export function ibanLength(compact: string): number | null {
  return /^[A-Z]{2}\d\d/.test(compact) ? (LENGTHS.get(compact.slice(0, 2)) ?? null) : null;
}

/** Whether the check digits hold; one that a slip of the pen broke is still `shaped` like an IBAN. */
export function ibanFit(compact: string): IbanFit {
  if (ibanLength(compact) !== compact.length || !/^[A-Z0-9]+$/.test(compact)) return 'none';
  return mod97(compact.slice(4) + compact.slice(0, 4)) === 1 ? 'valid' : 'shaped';
}
