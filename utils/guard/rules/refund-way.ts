import { foldPhrase } from '../normalise/fold';
import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { spanAt, startsIn } from '../text/span';
import { wordPattern } from '../text/word-patterns';
import { clauseAround } from './platform-ways';

const condition = wordPattern('ifs', /(?:^|\s)WORDS\s/u);
const paid = wordPattern('paid', /WORDS/u);
const moneyBack = wordPattern('moneyBack', /WORDS/u);
/** The card beside it, which the platform takes: nobody asks for it. */
const cardWords = phraseFinder('cardWords');
const SIGHT = 60;

function clauseOf(span: Span, input: RuleInput): string {
  const { start, end } = clauseAround(span, input);
  return input.text.folded.slice(start, end);
}

/** Whether a buyer asks for money back. */
function backFrom(message: string, market: string): boolean {
  return moneyBack(market).test(foldPhrase(message));
}

/**
 * Whether a means of payment is only named as the way that the money comes back by: "if you paid by PayPal it returns
 * there", or beside the card where the buyer asked for his money.
 */
export function isRefundWay({ start, end }: Span, input: RuleInput): boolean {
  const { context } = input;
  const clause = clauseOf({ start, end }, input);
  if (condition(context.market).test(clause) && paid(context.market).test(clause)) return true;
  return (
    startsIn(cardWords(input), start - SIGHT, end + SIGHT) &&
    context.buyerMessages.some((message) => backFrom(message, context.market))
  );
}

const bought = wordPattern('bought', /WORDS/u);

/** Whether a price is only named as the one that the buyer once paid and asks back. */
export function isPriceOfThen(span: Span, input: RuleInput): boolean {
  const { text, context, sentences } = input;
  if (!bought(context.market).test(clauseOf(span, input))) return false;
  const sentence = spanAt(sentences, span.start) ?? span;
  return [text.text.slice(sentence.start, sentence.end), ...context.buyerMessages].some((said) =>
    backFrom(said, context.market),
  );
}
