import type { Language } from './languages';
import type { NumberWords } from './lexicons/number-words';
import type { QuestionWords } from './lexicons/question-words';
import type { SenseLexicon } from './lexicons/senses/sense';

/** Whose words: those of a language, or such as hold for every market. */
export type Speech = Language | 'all';

/** What the check knows of a language. */
export interface Vocabulary {
  /** Phrases with commas between, by `Topic`; `lexicons/lexicon` tells how they are written. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Absent where the language is only mixed in, as English is. */
  readonly senses?: SenseLexicon;
  readonly questions?: QuestionWords;
  /** Absent where numbers in words are not known, as in what holds for all markets. */
  readonly numbers?: NumberWords;
  /** The weights that tell what a sentence is up to, as a `WeightTable` reads them. */
  readonly intents?: string;
  /** The weights that tell the language from others, in the same form. */
  readonly language?: string;
}

/** What the check needs to know of one market or several, as it is shipped: JSON. */
export type Vocabularies = Readonly<Partial<Record<Speech, Vocabulary>>>;

let vocabularies: ReadonlyMap<string, Vocabulary> = new Map();

/** Makes vocabularies known; a later one of the same language takes the place of the first. */
export function knowVocabularies(added: Vocabularies): void {
  vocabularies = new Map([...vocabularies, ...Object.entries(added)]);
}

/** What is known of a language; undefined before its vocabulary is. */
export function vocabularyOf(language: string): Vocabulary | undefined {
  return vocabularies.get(language);
}

/** All vocabularies; another map whenever more are known. */
export function knownVocabularies(): ReadonlyMap<string, Vocabulary> {
  return vocabularies;
}

/** The same function of a key, which remembers what it returned until other vocabularies are known. */
export function madeOfVocabularies<V>(make: (key: string) => V): (key: string) => V {
  let madeOf = vocabularies;
  const made = new Map<string, V>();
  return (key) => {
    if (vocabularies !== madeOf) made.clear();
    madeOf = vocabularies;
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** What is made of a part of a language's vocabulary, when first asked for; undefined where that is not known. */
export function madeOfWords<P extends keyof Vocabulary, V>(
  part: P,
  make: (words: NonNullable<Vocabulary[P]>, language: string) => V,
): (language: string) => V | undefined {
  return madeOfVocabularies((language) => {
    const words = vocabularies.get(language)?.[part];
    return words === undefined ? undefined : make(words, language);
  });
}
