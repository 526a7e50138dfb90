import { foldPhrase } from '../normalise/fold';
import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { spanAt, startsIn } from '../text/span';
import { wordPattern } from '../text/word-patterns';

const condition = wordPattern('ifs', /(?:^|\s)WORDS\s/u);
const paid = wordPattern('paid', /WORDS/u);
const moneyBack = wordPattern('moneyBack', /WORDS/u);
/** The card beside it, which the platform takes: nobody asks for it. */
const cardWords = phraseFinder('cardWords');
const SIGHT = 60;
const CLAUSE_END = /[.,:;!?\n]/;

function clauseAround({ start, end }: Span, folded: string): { before: string; behind: string } {
  const before = folded.slice(Math.max(0, start - SIGHT), start);
  const behind = folded.slice(end, end + SIGHT);
  return {
    before: before.split(CLAUSE_END).at(-1) ?? '',
    behind: behind.split(CLAUSE_END, 1)[0] ?? '',
  };
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
  const { text, context } = input;
  const { before, behind } = clauseAround({ start, end }, text.folded);
  const clause = `${before} ${behind}`;
  if (condition(context.market).test(clause) && paid(context.market).test(clause)) return true;
  return (
    startsIn(cardWords(input), start - SIGHT, end + SIGHT) &&
    context.buyerMessages.some((message) => backFrom(message, context.market))
  );
}

const bought = wordPattern('bought', /WORDS/u);

/** Whether a price is only named as the one that the buyer once paid and asks back. */
export function isPriceOfThen(
  { start, end }: Span,
  { text, context, sentences }: RuleInput,
): boolean {
  const { before, behind } = clauseAround({ start, end }, text.folded);
  const written = text.folded.slice(start, end);
  if (!bought(context.market).test(`${before} ${written} ${behind}`)) return false;
  const sentence = spanAt(sentences, start) ?? { start, end };
  return [text.text.slice(sentence.start, sentence.end), ...context.buyerMessages].some((said) =>
    backFrom(said, context.market),
  );
}
