import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import { secondOpinion } from '../sentences/second-opinion';
import type { Candidate, Rule, RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import type { Passage } from '../senses/passage';
import { passageOf } from '../senses/passage';
import type { Sign } from './sign';
import { candidatesOf } from './sign';
import { AUTOMATED_SIGNS, isIndividual, RECEIPT_SIGNS } from './automated';
import { DEAL_SIGNS, PAYMENT_SIGNS } from './deal';
import { DISCOURTEOUS_SIGNS } from './discourteous';
import { PROMOTION_SIGNS } from './promotion';
import { isChosenWay } from './platform-ways';
import { isPriceOfThen } from './refund-way';
import { REVIEW_SIGNS } from './review';

type SignsOf = readonly [RuleId, readonly Sign[]];

const SIGNS: readonly SignsOf[] = [
  ['deal.off-platform', DEAL_SIGNS],
  ['payment.off-platform', PAYMENT_SIGNS],
  ['marketing.promotion', PROMOTION_SIGNS],
  ['marketing.review', REVIEW_SIGNS],
  ['reply.automated', AUTOMATED_SIGNS],
  ['reply.discourteous', DISCOURTEOUS_SIGNS],
];
const OUTRIGHT = SIGNS.map(([rule, signs]): SignsOf => [rule, signs.filter(isOutright)]);
const DEBATABLE = SIGNS.map(([rule, signs]): SignsOf => [
  rule,
  signs.filter((sign) => !isOutright(sign)),
]);

function isOutright({ outright }: Sign): boolean {
  return outright === true;
}

/** The rules that are broken by what is said rather than by a form: the draft is tagged once for all of them. */
export const wording: Rule = (input) => {
  const tagger = taggerFor(input.context.market);
  if (tagger === undefined) return [];
  const passage = passageOf(input, tagger);
  const debatable = candidatesOfAll(DEBATABLE, passage).map((candidate) => ({
    ...candidate,
    evidence: [...candidate.evidence, ...objectionsTo(candidate, input)],
  }));
  const found = [...candidatesOfAll(OUTRIGHT, passage), ...debatable];
  return isIndividual(input)
    ? found
    : [...found, ...candidatesOf('reply.automated', RECEIPT_SIGNS, passage)];
};

function objectionsTo(candidate: Candidate, input: RuleInput): Evidence[] {
  const opinion = secondOpinion(candidate, input);
  const isPast = candidate.rule === 'marketing.promotion' && isPriceOfThen(candidate, input);
  // "As you chose at the order, the driver gets the 318 euros."
  const isChosen = candidate.rule === 'payment.off-platform' && isChosenWay(candidate, input);
  return isPast || isChosen ? [...opinion, 'named otherwise'] : opinion;
}

function candidatesOfAll(all: readonly SignsOf[], passage: Passage): Candidate[] {
  return all.flatMap(([rule, signs]) => candidatesOf(rule, signs, passage));
}
