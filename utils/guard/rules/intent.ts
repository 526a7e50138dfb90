import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import { type Intent, shareOf } from '../intents/intents';
import type { Sense } from '../lexicons/senses/sense';
import { sentenceIntents } from '../sentences/sentence-intents';
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

/** What leads the same way: which of them it is is less sure than that it is one of them. */
const FAMILIES: readonly (readonly Intent[])[] = [
  ['phone', 'email', 'messenger', 'social', 'web'],
  ['deal', 'payment'],
  ['promotion', 'review'],
  ['automated'],
  ['rude'],
];

/** How likely it has to be; measured on drafts kept from training. */
const SURE = 0.9;
const LIKELY = 0.6;
/** The same for bad manners in a sentence that is about the buyer or the case: goods do not care. */
const SURE_OF_SOMEONE = 0.85;
/** What tells that a sentence is about someone. */
const PERSONAL: readonly Sense[] = [
  'you',
  'us',
  'customer',
  'claim',
  'order',
  'settle',
  'filler',
  'stop',
  'mockery',
  'threat',
  'flaw',
  'nonsense',
  'hard',
  'grasp',
];
/** Fewer words say too little: "Thank you for your message" opens many a good answer, and is typed first. */
const LEAST_WORDS = 4;

/** What a sentence is up to, by all its words together: finds what no list of phrases has foreseen. */
export const intent: Rule = (input) =>
  sentenceIntents(input).flatMap(({ start, end, words, shares, senses }): Candidate[] => {
    // Most sentences are harmless, which leaves too little for all else.
    if (words < LEAST_WORDS || shareOf('harmless', shares) > 1 - LIKELY) return [];
    return FAMILIES.flatMap((family) => {
      const rule = RULE_OF[likeliest(family, shares)];
      const isManners = rule === 'reply.discourteous';
      const sure =
        isManners && PERSONAL.some((sense) => senses.has(sense)) ? SURE_OF_SOMEONE : SURE;
      const evidence = evidenceOf(sum(family.map((kind) => shareOf(kind, shares))), sure);
      // "How stupid of me" speaks of no buyer, whatever the words.
      const isInnocent = isManners && senses.has('inoffensive');
      return rule === null || evidence === null || isInnocent
        ? []
        : [{ rule, start, end, evidence: [evidence], broad: true }];
    });
  });

function sum(shares: readonly number[]): number {
  return shares.reduce((all, share) => all + share, 0);
}

function likeliest(family: readonly Intent[], shares: Float32Array): Intent {
  return family.reduce(
    (best, kind) => (shareOf(kind, shares) > shareOf(best, shares) ? kind : best),
    family[0] ?? 'harmless',
  );
}

function evidenceOf(share: number, sure: number): Evidence | null {
  if (share >= sure) return 'likely';
  return share >= LIKELY ? 'possible' : null;
}
