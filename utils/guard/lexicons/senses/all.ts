import type { Language } from '../../languages';
import { knowLexicon } from '../../senses/lexicons';
import type { SenseLexicon } from '../../senses/sense';
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

/** The lexicons of all markets: a script that serves one market gets by with one of them. */
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

for (const [language, lexicon] of Object.entries(LEXICONS)) knowLexicon(language, lexicon);
