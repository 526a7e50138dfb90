import type { Language } from '../languages';
import { LANGUAGES } from '../languages';
import type { QuestionWords } from '../lexicons/question-words';
import { QUESTION_WORDS } from '../lexicons/question-words';
import type { PhraseTest } from './phrases';
import { phraseTest } from './phrases';

/** A language's question words, ready to be looked for. */
export type Grammar = Readonly<Record<keyof QuestionWords, PhraseTest>>;

const grammars = new Map<Language, Grammar>();

/** The grammar of a language; undefined for one that no market speaks. */
export function grammarOf(language: string): Grammar | undefined {
  const known = LANGUAGES.find((candidate) => candidate === language);
  if (known === undefined) return undefined;
  const words = QUESTION_WORDS[known];
  const grammar = grammars.get(known) ?? {
    when: phraseTest(words.when),
    amount: phraseTest(words.amount),
    open: phraseTest(words.open),
    polar: phraseTest(words.polar),
    and: phraseTest(words.and),
    verdict: phraseTest(words.verdict),
    time: phraseTest(words.time),
  };
  grammars.set(known, grammar);
  return grammar;
}
