import type { RuleId } from '../finding';
import { secondOpinion } from '../intents/second-opinion';
import type { Rule } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { passageOf } from '../senses/passage';
import type { Sign } from '../senses/sign';
import { candidatesOf } from '../senses/sign';
import { AUTOMATED_SIGNS, isIndividual, RECEIPT_SIGNS } from './automated';
import { DEAL_SIGNS } from './deal';
import { DISCOURTEOUS_SIGNS } from './discourteous';
import { PROMOTION_SIGNS } from './promotion';
import { REVIEW_SIGNS } from './review';

const SIGNS: readonly (readonly [RuleId, readonly Sign[]])[] = [
  ['deal.off-platform', DEAL_SIGNS],
  ['marketing.promotion', PROMOTION_SIGNS],
  ['marketing.review', REVIEW_SIGNS],
  ['reply.automated', AUTOMATED_SIGNS],
  ['reply.discourteous', DISCOURTEOUS_SIGNS],
];

/** The rules that are broken by what is said rather than by a form: the draft is tagged once for all of them. */
export const wording: Rule = (input) => {
  const tagger = taggerFor(input.context.market);
  if (tagger === undefined) return [];
  const passage = passageOf(input, tagger);
  const found = SIGNS.flatMap(([rule, signs]) => candidatesOf(rule, signs, passage)).map(
    (candidate) => ({
      ...candidate,
      evidence: [...candidate.evidence, ...secondOpinion(candidate, input)],
    }),
  );
  return isIndividual(input)
    ? found
    : [...found, ...candidatesOf('reply.automated', RECEIPT_SIGNS, passage)];
};
