import { mod97 } from '../text/checksums';

/** Length of an IBAN by country, from the SWIFT registry. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
  VA: 22,
  XK: 20,
};

/** How well letters and digits without spaces fit an IBAN. */
export type IbanFit = 'valid' | 'shaped' | 'none';

/** Whether a country has IBANs. */
export function isIbanCountry(code: string): boolean {
  return code in LENGTHS;
}

/** Length of the IBAN that letters and digits begin with, by their country; null where they begin with none. */
export function ibanLength(compact: string): number | null {
  return /^[A-Z]{2}\d\d/.test(compact) ? (LENGTHS[compact.slice(0, 2)] ?? null) : null;
}

/** Whether the check digits hold; one that a slip of the pen broke is still `shaped` like an IBAN. */
export function ibanFit(compact: string): IbanFit {
  if (ibanLength(compact) !== compact.length || !/^[A-Z0-9]+$/.test(compact)) return 'none';
  return mod97(compact.slice(4) + compact.slice(0, 4)) === 1 ? 'valid' : 'shaped';
}
