import { packById } from '@/utils/platforms/registry';

import type { DraftContext, RuleId } from './finding';

type Sources = Readonly<Partial<Record<RuleId, string>>>;

/** For a platform whose rules nobody has read: what marketplaces have in common. */
const COMMON: Sources = {
  'contact.email': 'common.stay-on-platform',
  'contact.phone': 'common.stay-on-platform',
  'contact.url': 'common.stay-on-platform',
  'contact.messenger': 'common.stay-on-platform',
  'contact.social': 'common.stay-on-platform',
  'payment.off-platform': 'common.no-outside-deals',
  'deal.off-platform': 'common.no-outside-deals',
  'marketing.promotion': 'common.no-marketing',
  'marketing.review': 'common.no-marketing',
  'reply.automated': 'common.no-autoreply',
  'reply.language': 'common.language',
  'reply.discourteous': 'common.quality',
  'reply.incomplete': 'common.quality',
};

/** Id of the platform's rule that `rule` stands for; null where the platform allows it. */
export function sourceOf(
  rule: RuleId,
  context: Pick<DraftContext, 'platform' | 'sources'>,
): string | null {
  const sources: Readonly<Partial<Record<string, string>>> =
    context.sources ?? packById(context.platform)?.draftRules ?? COMMON;
  return sources[rule] ?? null;
}

/**
 * Whether nobody knows that the platform wants this: marketplaces at large keep contact and payment to
 * themselves, but the language of a reply is a rule of some only.
 */
export function isUnstated(
  rule: RuleId,
  context: Pick<DraftContext, 'platform' | 'sources'>,
): boolean {
  const isKnown = context.sources !== undefined || packById(context.platform) !== undefined;
  return rule === 'reply.language' && !isKnown;
}
