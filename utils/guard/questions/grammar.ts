import type { QuestionWords } from '../lexicons/question-words';
import { vocabularyOf } from '../vocabulary';
import type { PhraseTest } from './phrases';
import { phraseTest } from './phrases';

/** A language's question words, ready to be looked for. */
export type Grammar = Readonly<Record<keyof QuestionWords, PhraseTest>>;

const grammars = new WeakMap<QuestionWords, Grammar>();

/** The grammar of a language; undefined for one whose question words are not known. */
export function grammarOf(language: string): Grammar | undefined {
  const words = vocabularyOf(language)?.questions;
  if (words === undefined) return undefined;
  const grammar = grammars.get(words) ?? {
    when: phraseTest(words.when),
    amount: phraseTest(words.amount),
    open: phraseTest(words.open),
    polar: phraseTest(words.polar),
    and: phraseTest(words.and),
    verdict: phraseTest(words.verdict),
    time: phraseTest(words.time),
  };
  grammars.set(words, grammar);
  return grammar;
}
