import type { DraftContext, RuleId } from './finding';

type Sources = Readonly<Partial<Record<RuleId, string>>>;

/**
 * The platform's rule behind each of ours, for callers that pass none. SWOPiFY names every kind of
 * breach; Dott and Trusted Shops say less, so the nearest rule of theirs stands in. Trusted Shops leaves
 * shop and customer free to use e-mail and phone, so these two are absent there.
 */
const BY_PLATFORM: ReadonlyMap<string, Sources> = new Map<string, Sources>([
  [
    'swopify',
    {
      'contact.email': 'swopify.helpdesk-only',
      'contact.phone': 'swopify.helpdesk-only',
      'contact.url': 'swopify.helpdesk-only',
      'contact.messenger': 'swopify.helpdesk-only',
      'contact.social': 'swopify.helpdesk-only',
      'payment.off-platform': 'swopify.no-outside-deals',
      'deal.off-platform': 'swopify.no-outside-deals',
      'marketing.promotion': 'swopify.no-marketing',
      'marketing.review': 'swopify.no-marketing',
      'reply.automated': 'swopify.no-autoreply',
      'reply.language': 'swopify.language',
      'reply.discourteous': 'swopify.quality',
      'reply.incomplete': 'swopify.quality',
    },
  ],
  [
    'dott',
    {
      'contact.email': 'dott.reply-same-mail',
      'contact.phone': 'dott.no-first-contact',
      'contact.url': 'dott.no-first-contact',
      'contact.messenger': 'dott.no-first-contact',
      'contact.social': 'dott.no-first-contact',
      'payment.off-platform': 'dott.no-first-contact',
      'deal.off-platform': 'dott.no-first-contact',
      'marketing.promotion': 'dott.reasons',
      'marketing.review': 'dott.reasons',
      'reply.automated': 'dott.reply-24h',
      'reply.language': 'dott.reasons',
      'reply.discourteous': 'dott.reasons',
      'reply.incomplete': 'dott.reasons',
    },
  ],
  [
    'trustedshops',
    {
      'contact.url': 'trustedshops.reason-required',
      'contact.messenger': 'trustedshops.reason-required',
      'contact.social': 'trustedshops.reason-required',
      'payment.off-platform': 'trustedshops.decision',
      'deal.off-platform': 'trustedshops.decision',
      'marketing.promotion': 'trustedshops.reason-required',
      'marketing.review': 'trustedshops.reason-required',
      'reply.automated': 'trustedshops.reason-required',
      'reply.language': 'trustedshops.reason-required',
      'reply.discourteous': 'trustedshops.reason-required',
      'reply.incomplete': 'trustedshops.reason-required',
    },
  ],
]);

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
    context.sources ?? BY_PLATFORM.get(context.platform) ?? COMMON;
  return sources[rule] ?? null;
}
