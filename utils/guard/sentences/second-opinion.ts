import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import { type Intent, shareOf } from '../intents/intents';
import type { Candidate, RuleInput } from '../rule';
import { overlap } from '../text/span';
import { sentenceIntents } from './sentence-intents';

/** What a sentence that breaks a rule is up to, where its words alone may mislead: "a bastard file". */
const INTENTS_OF: Readonly<Partial<Record<RuleId, readonly Intent[]>>> = {
  'contact.messenger': ['phone', 'email', 'messenger', 'social', 'web', 'deal'],
  'contact.social': ['phone', 'email', 'messenger', 'social', 'web', 'promotion'],
  'deal.off-platform': ['deal', 'payment'],
  'marketing.review': ['review', 'promotion'],
  'reply.discourteous': ['rude'],
};

/** How likely a sentence has to be up to it at least; measured on drafts kept from training. */
const HARDLY = 0.05;
const SELDOM = 0.12;

/** What the sentence as a whole says of a phrase in it; nothing where the market's model is not known. */
export function secondOpinion({ rule, ...place }: Candidate, input: RuleInput): Evidence[] {
  const intents = INTENTS_OF[rule];
  if (intents === undefined) return [];
  const sentences = sentenceIntents(input).filter((sentence) => overlap(sentence, place));
  if (sentences.length === 0) return [];
  const share = Math.max(
    ...sentences.map(({ shares }) => intents.reduce((sum, is) => sum + shareOf(is, shares), 0)),
  );
  if (share < HARDLY) return ['sounds harmless'];
  return share < SELDOM ? ['sounds rather harmless'] : [];
}
