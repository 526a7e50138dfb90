import type { SenseLexicon } from '../lexicons/senses/sense';
import { vocabularyOf } from '../vocabulary';
import type { Tagger } from './tagger';
import { taggerOf } from './tagger';

const taggers = new WeakMap<SenseLexicon, Tagger>();

/** The tagger of a market's language, built when first asked for; undefined where its lexicon is not known. */
export function taggerFor(market: string): Tagger | undefined {
  const lexicon = vocabularyOf(market)?.senses;
  if (lexicon === undefined) return undefined;
  const tagger = taggers.get(lexicon) ?? taggerOf(lexicon);
  taggers.set(lexicon, tagger);
  return tagger;
}
