import { remembered } from '@/utils/remembered';

import type { SharedTopic, Topic } from '../lexicons/topics';
import { foldPhrase } from '../normalise/fold';
import { knownVocabularies, madeOfVocabularies } from '../vocabulary';

/** The entries of a topic for a market, folded: those of its language, of `all`, and of English, which sellers mix in. */
export function wordSet(topic: SharedTopic, market: string): ReadonlySet<string> {
  return shared(topic)(market);
}

/** The same of its own language alone; of English for a market whose language is not known. */
export function ownWordSet(topic: Topic, market: string): ReadonlySet<string> {
  return own(topic)(market);
}

type SetsByMarket = (market: string) => ReadonlySet<string>;

const shared = remembered((topic: SharedTopic): SetsByMarket =>
  madeOfVocabularies((market) => entriesOn(topic, ['all', 'en', market])),
);
const own = remembered((topic: Topic): SetsByMarket =>
  madeOfVocabularies((market) =>
    entriesOn(topic, [knownVocabularies().has(market) ? market : 'en']),
  ),
);

/** The entries of a topic in some languages. */
function entriesOn(topic: Topic, languages: readonly string[]): Set<string> {
  return new Set(
    languages.flatMap((language) => {
      const said = knownVocabularies().get(language)?.phrases[topic] ?? '';
      return said === ''
        ? []
        : foldPhrase(said)
            .split(',')
            .map((entry) => entry.trim());
    }),
  );
}
