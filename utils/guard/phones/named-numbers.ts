import type { DraftContext } from '../finding';
import { normalise } from '../normalise/normalise';
import type { RuleInput } from '../rule';
import { sentencesOf } from '../text/sentences';
import { rememberedLast } from '../text/remembered';
import { wordsOf } from '../text/words';
import { digitRunsOf } from './digit-runs';
import { labelOf } from './labels';

/** Whether the buyer named a number of the same digits as one of an order, a parcel or a part: "Order 611 204 877". */
export function isNamedByBuyer(digits: string, { context }: RuleInput): boolean {
  return numbersOf(context).has(digits);
}

const numbersOf = rememberedLast((context: DraftContext): ReadonlySet<string> => {
  const text = normalise(context.buyerMessages.join('\n'));
  const sentences = sentencesOf(text.text);
  const input = { draft: '', text, words: wordsOf(text), sentences, quoted: [], context };
  return new Set(
    digitRunsOf(input)
      .filter((run) => labelOf(input, run) === 'other')
      .map((run) => run.digits),
  );
});
