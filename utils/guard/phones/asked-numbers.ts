import { normalise } from '../normalise/normalise';
import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import { wordsOf } from '../text/words';

const partNumbers = phraseFinder('partNumbers');
const phoneWords = phraseFinder('phoneWords');
const cache = new WeakMap<RuleInput, boolean>();

/** Whether the buyer asks for a number that stands on goods, and neither side speaks of phoning: "Which part number?" */
export function isPartAsked(input: RuleInput): boolean {
  const known = cache.get(input) ?? isAsked(input);
  cache.set(input, known);
  return known;
}

function isAsked(input: RuleInput): boolean {
  const { context } = input;
  const text = normalise(context.buyerMessages.join('\n'));
  const asked = { text, words: wordsOf(text), context };
  return (
    partNumbers(asked).length > 0 &&
    phoneWords(asked).length === 0 &&
    phoneWords(input).length === 0
  );
}
