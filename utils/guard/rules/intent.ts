import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import type { Intent } from '../intents/intents';
import { sentenceIntents } from '../intents/sentence-intents';
import type { Candidate, Rule } from '../rule';

/** A draft's vagueness shows in the whole of it, against what was asked: `incomplete` judges that. */
const RULE_OF: Readonly<Record<Intent, RuleId | null>> = {
  harmless: null,
  vague: null,
  deal: 'deal.off-platform',
  promotion: 'marketing.promotion',
  review: 'marketing.review',
  automated: 'reply.automated',
  rude: 'reply.discourteous',
  phone: 'contact.phone',
  email: 'contact.email',
  messenger: 'contact.messenger',
  social: 'contact.social',
  web: 'contact.url',
  payment: 'payment.off-platform',
};

/** How likely it has to be; measured on drafts kept from training. */
const SURE = 0.82;
const LIKELY = 0.66;
/** One word says too little. */
const LEAST_WORDS = 2;

/** What a sentence is up to, by all its words together: finds what no list of phrases has foreseen. */
export const intent: Rule = (input) =>
  sentenceIntents(input).flatMap(({ start, end, words, shares }): Candidate[] => {
    if (words < LEAST_WORDS) return [];
    return [...shares].flatMap(([kind, share]) => {
      const rule = RULE_OF[kind];
      const evidence = evidenceOf(share);
      return rule === null || evidence === null
        ? []
        : [{ rule, start, end, evidence: [evidence], broad: true }];
    });
  });

function evidenceOf(share: number): Evidence | null {
  if (share >= SURE) return 'likely';
  return share >= LIKELY ? 'possible' : null;
}
