import { normalise } from '../normalise/normalise';
import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import { rememberedLast } from '../text/remembered';
import { wordsOf } from '../text/words';

const partNumbers = phraseFinder('partNumbers');
const phoneWords = phraseFinder('phoneWords');

/** Whether the buyer asks for a number that stands on goods, and neither side speaks of phoning: "Which part number?" */
export const isPartAsked = rememberedLast((input: RuleInput): boolean => {
  const { context } = input;
  const text = normalise(context.buyerMessages.join('\n'));
  const asked = { text, words: wordsOf(text), context };
  return (
    partNumbers(asked).length > 0 &&
    phoneWords(asked).length === 0 &&
    phoneWords(input).length === 0
  );
});
