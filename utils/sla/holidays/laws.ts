import { CZ } from './cz';
import { DE } from './de';
import type { HolidayLaw } from './law';
import { PL } from './pl';
import { PT } from './pt';
import { SI } from './si';
import { SK } from './sk';

/** Every country whose holidays Panelwatch knows, by ISO 3166-1 alpha-2 code. */
export const laws: Readonly<Record<string, HolidayLaw>> = { CZ, DE, PL, PT, SI, SK };
