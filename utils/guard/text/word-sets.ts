import type { SharedTopic, Topic } from '../lexicons/topics';
import { foldPhrase } from '../normalise/fold';
import { knownVocabularies } from '../vocabulary';

/** The same function of a key, which remembers what it returned until other vocabularies are known. */
export function madeOfVocabularies<V>(make: (key: string) => V): (key: string) => V {
  let madeOf: ReturnType<typeof knownVocabularies> | null = null;
  const made = new Map<string, V>();
  return (key) => {
    const known = knownVocabularies();
    if (known !== madeOf) made.clear();
    madeOf = known;
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

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
