import type { SharedTopic, Topic } from '../lexicons/topics';
import { foldPhrase } from '../normalise/fold';
import { knownVocabularies, madeOfVocabularies } from '../vocabulary';

/** The entries of a topic for a market, folded: those of its language, of `all`, and of English, which sellers mix in. */
export function wordSet(topic: SharedTopic, market: string): ReadonlySet<string> {
  return entriesOn(`${topic}:all,en,${market}`);
}

/** The same of its own language alone; of English for a market whose language is not known. */
export function ownWordSet(topic: Topic, market: string): ReadonlySet<string> {
  return entriesOn(`${topic}:${knownVocabularies().has(market) ? market : 'en'}`);
}

/** The entries of a topic in some languages: "fillers:all,en,sk". */
const entriesOn = madeOfVocabularies((key): ReadonlySet<string> => {
  const [topic = '', languages = ''] = key.split(':');
  return new Set(
    languages.split(',').flatMap((language) => {
      const said = knownVocabularies().get(language)?.phrases[topic] ?? '';
      return said === ''
        ? []
        : foldPhrase(said)
            .split(',')
            .map((entry) => entry.trim());
    }),
  );
});
