import { cs } from '../lexicons/senses/cs';
import { de } from '../lexicons/senses/de';
import { en } from '../lexicons/senses/en';
import { es } from '../lexicons/senses/es';
import { fr } from '../lexicons/senses/fr';
import { hr } from '../lexicons/senses/hr';
import { hu } from '../lexicons/senses/hu';
import { it } from '../lexicons/senses/it';
import { pl } from '../lexicons/senses/pl';
import { pt } from '../lexicons/senses/pt';
import { ro } from '../lexicons/senses/ro';
import { sk } from '../lexicons/senses/sk';
import { sl } from '../lexicons/senses/sl';
import type { SenseLexicon } from './sense';
import type { Tagger } from './tagger';
import { taggerOf } from './tagger';

const LEXICONS: ReadonlyMap<string, SenseLexicon> = new Map(
  Object.entries({ cs, de, en, es, fr, hr, hu, it, pl, pt, ro, sk, sl }),
);

const taggers = new Map<string, Tagger>();

/** The tagger of a market's language, built when first asked for; undefined where it has no lexicon. */
export function taggerFor(market: string): Tagger | undefined {
  const known = taggers.get(market);
  const lexicon = LEXICONS.get(market);
  if (known !== undefined || lexicon === undefined) return known;
  const tagger = taggerOf(lexicon);
  taggers.set(market, tagger);
  return tagger;
}
