import type { SenseLexicon } from './sense';
import type { Tagger } from './tagger';
import { taggerOf } from './tagger';

const lexicons = new Map<string, SenseLexicon>();
const taggers = new Map<string, Tagger>();

/** Makes a market's lexicon known; a later one for the same market takes its place. */
export function knowLexicon(market: string, lexicon: SenseLexicon): void {
  lexicons.set(market, lexicon);
  taggers.delete(market);
}

/** The tagger of a market's language, built when first asked for; undefined where its lexicon is not known. */
export function taggerFor(market: string): Tagger | undefined {
  const known = taggers.get(market);
  const lexicon = lexicons.get(market);
  if (known !== undefined || lexicon === undefined) return known;
  const tagger = taggerOf(lexicon);
  taggers.set(market, tagger);
  return tagger;
}
