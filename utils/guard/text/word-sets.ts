import type { SharedTopic, Topic } from '../lexicons/topics';
import { foldPhrase } from '../normalise/fold';
import { knownVocabularies } from '../vocabulary';

interface Known {
  readonly words: ReadonlySet<string>;
  readonly madeOf: ReturnType<typeof knownVocabularies>;
}

const sets = new Map<string, Known>();

/** The entries of a topic for a market, folded: those of its language, of `all`, and of English, which sellers mix in. */
export function wordSet(topic: SharedTopic, market: string): ReadonlySet<string> {
  return setOf(topic, ['all', 'en', market]);
}

/** The same of its own language alone; of English for a market whose language is not known. */
export function ownWordSet(topic: Topic, market: string): ReadonlySet<string> {
  return setOf(topic, [knownVocabularies().has(market) ? market : 'en']);
}

function setOf(topic: Topic, languages: readonly string[]): ReadonlySet<string> {
  const madeOf = knownVocabularies();
  const key = `${topic} ${languages.join(' ')}`;
  const known = sets.get(key);
  if (known?.madeOf === madeOf) return known.words;
  const words = new Set(
    languages.flatMap((language) =>
      foldPhrase(madeOf.get(language)?.phrases[topic] ?? '').split(/,\s*/),
    ),
  );
  sets.set(key, { words, madeOf });
  return words;
}
