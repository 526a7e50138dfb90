import type { Language } from '../../languages';
import { LANGUAGE as cs } from './cs';
import { LANGUAGE as de } from './de';
import { LANGUAGE as en } from './en';
import { LANGUAGE as es } from './es';
import { LANGUAGE as fr } from './fr';
import { LANGUAGE as hr } from './hr';
import { LANGUAGE as hu } from './hu';
import { LANGUAGE as it } from './it';
import { LANGUAGE as pl } from './pl';
import { LANGUAGE as pt } from './pt';
import { LANGUAGE as ro } from './ro';
import { LANGUAGE as sk } from './sk';
import { LANGUAGE as sl } from './sl';

/** What tells each market's language from others, as a `WeightTable` reads it. */
export const LANGUAGE_MODELS: Readonly<Record<Language, string>> = {
  cs,
  de,
  en,
  es,
  fr,
  hr,
  hu,
  it,
  pl,
  pt,
  ro,
  sk,
  sl,
};
