import type { ReadText } from '../text/read-text';
import { rememberedLast } from '../text/remembered';
import { knownWordsFor } from './known-words';
import type { MeantWord } from './meant-words';
import { meantWords } from './meant-words';
import type { Occurrence, Occurrences, Tagger } from './tagger';

/** A draft's words with their senses, sentences and clauses. */
export interface Passage {
  /** The draft's words as they are meant, which the indices of all else count. */
  readonly words: readonly MeantWord[];
  readonly occurrences: Occurrences;
  /** Index of the sentence of each word. */
  readonly sentenceOf: readonly number[];
  /** Index of the clause of each word: a sentence's parts between commas, dashes and words for "but". */
  readonly clauseOf: readonly number[];
  /** Clauses in which something is refused. */
  readonly refusing: ReadonlySet<number>;
  /** Sentences that say that something is not allowed. */
  readonly forbidding: ReadonlySet<number>;
}

const CLAUSE_END = /[,;:()\n]|\s-+\s/;

/** Reads a draft with its market's tagger, once. */
export function passageOf(input: ReadText, tagger: Tagger): Passage {
  return readBy(tagger)(input);
}

const readBy = rememberedLast((tagger: Tagger) =>
  rememberedLast((input: ReadText) => readPassage(input, tagger)),
);

function readPassage(input: ReadText, tagger: Tagger): Passage {
  const known = knownWordsFor(input.context.market);
  const words = known === undefined ? input.words : meantWords(input, known);
  const meant = { ...input, words };
  const occurrences = tagger(words);
  const sentenceOf = sentencesOfWords(meant);
  const clauseOf = clausesOf(meant, sentenceOf, occurrences.get('but') ?? []);
  return {
    words,
    occurrences,
    sentenceOf,
    clauseOf,
    refusing: placesOf(occurrences.get('refusal'), clauseOf),
    forbidding: placesOf(occurrences.get('forbidden'), sentenceOf),
  };
}

function sentencesOfWords({ words, sentences }: ReadText): number[] {
  let sentence = 0;
  return words.map(({ start }) => {
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence += 1;
    return sentence;
  });
}

function clausesOf(
  { words, text }: ReadText,
  sentenceOf: readonly number[],
  buts: readonly Occurrence[],
): number[] {
  const starts = new Set(buts.map(({ first }) => first));
  let clause = 0;
  return words.map((word, index) => {
    const before = words[index - 1];
    const ends =
      before !== undefined &&
      (sentenceOf[index] !== sentenceOf[index - 1] ||
        starts.has(index) ||
        endsClause(text.text, before.end, word.start));
    if (ends) clause += 1;
    return clause;
  });
}

/** Most words have nothing but a space between. */
function endsClause(text: string, from: number, to: number): boolean {
  return (to - from > 1 || text.charAt(from) !== ' ') && CLAUSE_END.test(text.slice(from, to));
}

function placesOf(found: readonly Occurrence[] | undefined, of: readonly number[]): Set<number> {
  return new Set((found ?? []).flatMap(({ first }) => of[first] ?? []));
}
