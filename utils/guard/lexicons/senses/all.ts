import type { Language } from '../../languages';
import type { SenseLexicon } from './sense';
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
import { ro } from './ro';
import { sk } from './sk';
import { sl } from './sl';

/** The lexicons of all markets. */
export const LEXICONS: Readonly<Record<Language, SenseLexicon>> = {
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
