import type { RuleInput } from '../rule';
import { placesOf } from '../text/matches';
import { rememberedLast } from '../text/remembered';
import type { Span } from '../text/span';

const CURRENCY =
  /[€£]|(?<![a-z])(?:eur[a-z]{0,5}|evr[a-z]{0,3}|kc|korun[a-z]{0,2}|zl|zlot[a-z]{1,4}|ft|forint[a-z]{0,6}|lei|quid|pounds?)(?![a-z])/g;

/** Where sums of money are named by their currency, behind figures or words. */
export const amountsIn = rememberedLast(({ text }: RuleInput): readonly Span[] =>
  placesOf(text.folded, CURRENCY),
);
