import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hr } from './hr';
import { hu } from './hu';
import { it } from './it';
import { pl } from './pl';
import { pt } from './pt';
import type { RiskWords } from './risk-words';
import { ro } from './ro';
import { sk } from './sk';
import { sl } from './sl';

/** The words of every market's language, ISO 639-1. */
export const RISK_WORDS: Readonly<Record<string, RiskWords>> = {
  sk,
  cs,
  sl,
  hr,
  pl,
  pt,
  es,
  de,
  en,
  hu,
  ro,
  it,
  fr,
};
