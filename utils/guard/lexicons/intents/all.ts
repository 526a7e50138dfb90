import type { Language } from '../../languages';
import { INTENTS as cs } from './cs';
import { INTENTS as de } from './de';
import { INTENTS as en } from './en';
import { INTENTS as es } from './es';
import { INTENTS as fr } from './fr';
import { INTENTS as hr } from './hr';
import { INTENTS as hu } from './hu';
import { INTENTS as it } from './it';
import { INTENTS as pl } from './pl';
import { INTENTS as pt } from './pt';
import { INTENTS as ro } from './ro';
import { INTENTS as sk } from './sk';
import { INTENTS as sl } from './sl';

/** The weights of all markets' sentences, as a `WeightTable` reads them. */
export const INTENT_MODELS: Readonly<Record<Language, string>> = {
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
