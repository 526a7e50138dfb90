import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import type { Candidate, Rule } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { passageOf } from '../senses/passage';
import type { Sense } from '../lexicons/senses/sense';

const BREACHES: readonly (readonly [Sense, RuleId])[] = [
  ['discount', 'marketing.promotion'],
  ['newsletter', 'marketing.promotion'],
  ['review', 'marketing.review'],
  ['insult', 'reply.discourteous'],
];
/** Nobody masks these but to lead away, save in the signs of parts: "F0RA-12". */
const WAYS: readonly Sense[] = ['outside', 'otherway', 'bypass', 'commission'];

/** A word of a breach in disguise, "c.o.u.p.o.n": innocent words are not written so. */
export const spelledOut: Rule = (input) => {
  const tagger = taggerFor(input.context.market);
  if (tagger === undefined) return [];
  return passageOf(input, tagger)
    .words.filter(({ disguised }) => disguised !== undefined)
    .flatMap((word): Candidate[] => {
      const { start, end } = word;
      const senses = tagger([word]);
      const evidence: Evidence[] = word.disguised === 'mask' ? ['likely', 'disguised'] : ['likely'];
      const rules = BREACHES.filter(([sense]) => senses.has(sense)).map(([, rule]) => rule);
      const typed = input.text.text.slice(start, end);
      const isWay = WAYS.some((sense) => senses.has(sense)) && typed !== typed.toUpperCase();
      return [...rules, ...(isWay ? [DEAL] : [])].map((rule) => ({ rule, start, end, evidence }));
    });
};

const DEAL: RuleId = 'deal.off-platform';
