import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import { type Intent, shareOf } from '../intents/intents';
import type { Candidate, RuleInput } from '../rule';
import { overlapping } from '../text/span';
import { sentenceIntents } from './sentence-intents';

/** What a sentence that breaks a rule is up to, where its words alone may mislead: "a bastard file". */
const INTENTS_OF: Readonly<Partial<Record<RuleId, readonly Intent[]>>> = {
  'contact.messenger': ['phone', 'email', 'messenger', 'social', 'web', 'deal'],
  'contact.social': ['phone', 'email', 'messenger', 'social', 'web', 'promotion'],
  'deal.off-platform': ['deal', 'payment'],
  'marketing.promotion': ['promotion', 'review'],
  'marketing.review': ['review', 'promotion'],
  'reply.automated': ['automated'],
  'payment.off-platform': ['deal', 'payment'],
  'reply.discourteous': ['rude'],
};

/** How likely a sentence has to be up to it at least; measured on drafts kept from training. */
interface Least {
  readonly hardly: number;
  readonly seldom: number;
}
const LEAST: Least = { hardly: 0.05, seldom: 0.12 };
const LEAST_OF: Readonly<Partial<Record<RuleId, Least>>> = {
  // Told by many words: one alone is as often printed on the goods or a function of them.
  'marketing.promotion': { hardly: 0.2, seldom: 0.2 },
  'reply.automated': { hardly: 0.2, seldom: 0.2 },
  // Told by few.
  'payment.off-platform': { hardly: 0.02, seldom: 0.02 },
};

/** A sentence that is hardly harmless is no less suspect for sounding like another breach. */
const LEAST_HARMLESS = 0.3;

/** What the sentence as a whole says of a phrase in it; nothing where the market's model is not known. */
export function secondOpinion({ rule, ...place }: Candidate, input: RuleInput): Evidence[] {
  const intents = INTENTS_OF[rule];
  if (intents === undefined) return [];
  const sentences = overlapping(sentenceIntents(input), place);
  const harmless = sentences.map(({ shares }) => shareOf('harmless', shares));
  if (sentences.length === 0 || Math.max(...harmless) < LEAST_HARMLESS) return [];
  const share = Math.max(
    ...sentences.map(({ shares }) => intents.reduce((sum, is) => sum + shareOf(is, shares), 0)),
  );
  const { hardly, seldom } = LEAST_OF[rule] ?? LEAST;
  if (share < hardly) return ['sounds harmless'];
  return share < seldom ? ['sounds rather harmless'] : [];
}
