import { isAddressed } from './questions/addressed';
import { buyerQuestions } from './questions/questions';

/** A question of the buyer, and whether the draft answers it. */
export interface Asked {
  readonly text: string;
  readonly isAnswered: boolean;
}

/**
 * What the buyer asked and whether `draft` answers it.
 *
 * @param messages - the buyer's messages since the last reply
 * @param language - of the market, ISO 639-1
 * @param ticks - what the seller decided by hand, by the question's text
 */
export function askedQuestions(
  messages: readonly string[],
  language: string,
  draft: string,
  ticks: ReadonlyMap<string, boolean>,
): Asked[] {
  return buyerQuestions(messages, language).map((question) => ({
    text: question.text,
    isAnswered: ticks.get(question.text) ?? isAddressed(question, draft),
  }));
}
