import type { QuestionWords } from '../lexicons/question-words';
import { madeOfWords } from '../vocabulary';
import type { PhraseTest } from './phrases';
import { phraseTest } from './phrases';

/** A language's question words, ready to be looked for. */
export type Grammar = Readonly<Record<keyof QuestionWords, PhraseTest>>;

/** The grammar of a language; undefined for one whose question words are not known. */
export const grammarOf = madeOfWords('questions', (words): Grammar => ({
  when: phraseTest(words.when),
  amount: phraseTest(words.amount),
  open: phraseTest(words.open),
  polar: phraseTest(words.polar),
  and: phraseTest(words.and),
  verdict: phraseTest(words.verdict),
  time: phraseTest(words.time),
}));
