import { normalise } from '../normalise/normalise';
import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import { rememberedLast } from '../text/remembered';
import { startsIn } from '../text/span';
import { wordsOf } from '../text/words';

const partNumbers = phraseFinder('partNumbers');
const phoneWords = phraseFinder('phoneWords');
const RIGHT_BEHIND = 4;

/** Whether the buyer asks for a number that stands on goods, and neither side speaks of phoning: "Which part number?" */
export const isPartAsked = rememberedLast((input: RuleInput): boolean => {
  const { context } = input;
  const text = normalise(context.buyerMessages.join('\n'));
  const asked = { text, words: wordsOf(text), context };
  const parts = partNumbers(asked);
  return (
    parts.length > 0 &&
    // "The number of the catalogue" is none to call.
    phoneWords(asked).every(({ start, end }) => startsIn(parts, start, end + RIGHT_BEHIND)) &&
    phoneWords(input).length === 0
  );
});
