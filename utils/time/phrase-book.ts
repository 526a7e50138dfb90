import type { Meaning, Phrase } from './lexicon';
import { fold, wordsIn } from './tokens';
import type { WordList } from './word-lists';

/** The phrases of a language. A page uses few of them: each is taken from its list when first asked for. */
export class PhraseBook {
  /** All words of the phrases, folded. */
  readonly words: ReadonlySet<string>;
  readonly #meanings: readonly Meaning[];
  /** Alternatives separated by '|', with diacritics and folded; one for each of the meanings. */
  readonly #exact: readonly string[];
  readonly #folded: readonly string[];
  readonly #found = new Map<string, readonly Phrase[]>();

  constructor(lists: readonly WordList[]) {
    const exact = lists
      .map(([texts]) => texts)
      .join('\n')
      .toLowerCase()
      .normalize();
    const folded = fold(exact);
    this.words = new Set(wordsIn(folded));
    this.#meanings = lists.map(([, meaning]) => meaning);
    this.#exact = exact.split('\n');
    this.#folded = folded.split('\n');
  }

  /** Phrases that begin with a folded word, the longest first. */
  beginningWith(word: string): readonly Phrase[] {
    let phrases = this.#found.get(word);
    if (!phrases) this.#found.set(word, (phrases = this.words.has(word) ? this.#find(word) : []));
    return phrases;
  }

  #find(first: string): Phrase[] {
    const phrases: Phrase[] = [];
    this.#folded.forEach((texts, list) => {
      if (!texts.includes(first)) return;
      const exactTexts = this.#exact[list]?.split('|') ?? [];
      texts.split('|').forEach((text, index) => {
        const words = text.includes(first) ? wordsIn(text) : [];
        if (words[0] !== first) return;
        const [exact = first] = wordsIn(exactTexts[index] ?? '');
        addPhrase(phrases, { words, exact, meaning: this.#meanings[list] ?? {} });
      });
    });
    return phrases.sort((a, b) => b.words.length - a.words.length);
  }
}

function addPhrase(phrases: Phrase[], phrase: Phrase): void {
  const { words, exact, meaning } = phrase;
  const same = phrases.findIndex(
    (other) => other.exact === exact && other.words.join() === words.join(),
  );
  // What was said first stays: Intl before the tables, long forms before short ones.
  const [before] = same < 0 ? [] : phrases.splice(same, 1);
  phrases.push(before ? { ...phrase, meaning: { ...meaning, ...before.meaning } } : phrase);
}
