import { foldPhrase } from '../normalise/fold';
import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { startsIn } from '../text/span';
import { wordPattern } from '../text/word-patterns';

const condition = wordPattern('ifs', /(?:^|\s)WORDS\s/u);
const paid = wordPattern('paid', /WORDS/u);
const moneyBack = wordPattern('moneyBack', /WORDS/u);
/** The card beside it, which the platform takes: nobody asks for it. */
const cardWords = phraseFinder('cardWords');
const SIGHT = 60;
const CLAUSE_END = /[.,:;!?\n]/;

/**
 * Whether a means of payment is only named as the way that the money comes back by: "if you paid by PayPal it returns
 * there", or beside the card where the buyer asked for his money.
 */
export function isRefundWay({ start, end }: Span, input: RuleInput): boolean {
  const { text, context } = input;
  const before = text.folded.slice(Math.max(0, start - SIGHT), start);
  const behind = text.folded.slice(end, end + SIGHT);
  const clause = `${before.split(CLAUSE_END).at(-1) ?? ''} ${behind.split(CLAUSE_END, 1)[0] ?? ''}`;
  if (condition(context.market).test(clause) && paid(context.market).test(clause)) return true;
  return (
    startsIn(cardWords(input), start - SIGHT, end + SIGHT) &&
    context.buyerMessages.some((message) => moneyBack(context.market).test(foldPhrase(message)))
  );
}
