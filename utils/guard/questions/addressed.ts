import { remembered } from '@/utils/remembered';

import { normalise } from '../normalise/normalise';
import { rememberedLast } from '../text/remembered';
import { wordsOf } from '../text/words';
import { grammarOf } from './grammar';
import { contains } from './phrases';
import type { Question } from './questions';

const STEM = 5;
const LEAST_LETTERS = 4;

/** The folded words of a question: a buyer's stays while the reply is typed. */
export const wordsOfQuestion = remembered((text): readonly string[] =>
  wordsOf(normalise(text)).map(({ folded }) => folded),
);

/** The draft is asked after by each question. */
const foldedWords = rememberedLast((text: string): readonly string[] =>
  wordsOf(normalise(text)).map(({ folded }) => folded),
);

/**
 * Whether a draft seems to take up a question: it gives a time, a figure, a yes or no, or it speaks of what was
 * asked about. It cannot tell whether the answer is right; in doubt the question counts as taken up.
 */
export function isAddressed(question: Question, draft: string): boolean {
  return isTakenUp(question, foldedWords(draft));
}

/** The same of the folded words of a draft. */
export function isTakenUp(question: Question, words: readonly string[]): boolean {
  const grammar = grammarOf(question.language);
  if (grammar === undefined) return true;
  if (words.some((word) => /\d/.test(word))) return true;
  if (question.kind === 'open') return words.length > 3;
  if (contains(words, grammar.verdict)) return true;
  if (question.kind === 'when') return contains(words, grammar.time);
  return shared(question.text, words) >= (question.kind === 'polar' ? 0.5 : 0.1);
}

/** Share of a question's content words whose stem stands in the draft, 0–1. */
function shared(question: string, words: readonly string[]): number {
  const stems = new Set(words.map((word) => word.slice(0, STEM)));
  const asked = wordsOfQuestion(question).filter((word) => word.length >= LEAST_LETTERS);
  if (asked.length === 0) return 1;
  return asked.filter((word) => stems.has(word.slice(0, STEM))).length / asked.length;
}
