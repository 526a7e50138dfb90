import { CURRENCIES } from '../lexicons/prices';
import type { RuleInput } from '../rule';
import { ownPhraseFinder } from '../text/phrases';
import { rememberedLast } from '../text/remembered';
import type { Span } from '../text/span';
import { firstFrom, spanAt } from '../text/span';
import { wordPattern } from '../text/word-patterns';
import type { DigitRun } from './digit-run';
import { looseFit, nationalFit } from './numbering';

const denials = ownPhraseFinder('denials');

const SIGHT = 24;
const price = wordPattern('prices', /WORDS/u);
const denied = wordPattern('prices', /^(?:\s\p{L}{1,5}){0,3}\sWORDS/u);
const LEFT_OPEN = /^(?:\s\p{L}{1,4}){0,3}\s?(?:[:;,.!?()-]|$)/u;

/** Words that deny that something is a price or a code. */
interface Denied extends Span {
  /** Of what follows alone: "it looks like a price, but it is none: …". */
  readonly isOpen: boolean;
}

const deniedPrices = rememberedLast((input: RuleInput): readonly Denied[] => {
  const { folded } = input.text;
  const { market } = input.context;
  return denials(input).flatMap(({ start, end }): Denied[] => {
    const behind = folded.slice(end, end + SIGHT);
    if (denied(market).test(behind)) return [{ start, end, isOpen: false }];
    const isOpen =
      LEFT_OPEN.test(behind) && price(market).test(folded.slice(Math.max(0, start - SIGHT), start));
    return isOpen ? [{ start, end, isOpen }] : [];
  });
});

/** Whether the sentence of a number says that it is no price and no code. */
export function isNoPrice(input: RuleInput, { start, end }: Span): boolean {
  const prices = deniedPrices(input);
  if (prices.length === 0) return false;
  const sentence = spanAt(input.sentences, start) ?? { start, end };
  const first = prices[firstFrom(prices, sentence.start)];
  if (first === undefined || first.start >= sentence.end) return false;
  return !first.isOpen || first.end <= start;
}

/** A mobile's number, or any that is dialled with its zero. */
function isNumber(digits: string, market: string): boolean {
  const fit = nationalFit(digits, market);
  if (fit === 'any') return digits.startsWith('0');
  return fit === 'mobile' || looseFit(digits, market) === 'mobile';
}

/** Sums as they are written, of at most eight figures before the comma. */
const SUM =
  /^(?:[1-9]\d{0,7}|[1-9]\d?(?:[ .,']\d{3}){2}|[1-9]\d{0,2}[ .,']\d{3}|0)(?:[.,](?:\d{1,2}|-))?$/;
const SIGN_BEFORE = /[€$£]\s?$/;
/** What a currency is called behind a sum. */
export const CURRENCY = new RegExp(`^\\s?(?:€|\\$|£|,-|${CURRENCIES})(?!\\p{L})`, 'u');

/** "617.485.039 €", "0911,234 € – no price": a mobile number that is written as a sum, as none is written, or as a code and said to be none. */
export function isMaskedByPrice(run: DigitRun, input: RuleInput): boolean {
  const { digits, start, end } = run;
  const { market } = input.context;
  const { text, folded } = input.text;
  const isSum =
    CURRENCY.test(folded.slice(end, end + 6)) ||
    SIGN_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  const isOdd = isSum && run.groups.length > 1 && !SUM.test(text.slice(start, end));
  return (isOdd || isNoPrice(input, run)) && isNumber(digits, market);
}
