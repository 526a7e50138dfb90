/** What a draft can break. Each rule's words stand in the message catalogue, its source in the pack. */
export type RuleId =
  | 'contact.email'
  | 'contact.phone'
  | 'contact.url'
  | 'contact.messenger'
  | 'contact.social'
  | 'payment.off-platform'
  | 'deal.off-platform'
  | 'marketing.promotion'
  | 'marketing.review'
  | 'reply.automated'
  | 'reply.language'
  | 'reply.discourteous'
  | 'reply.incomplete'
  | 'mail.recipient'
  | 'mail.support-question'
  | 'mail.first-contact'
  | 'reply.status'
  | 'case.reason'
  | 'case.amount'
  | 'case.partial';

/**
 * `block` asks for a decision at the gate, `warn` shows beside the composer and in the gate's list,
 * `hint` only beside the composer.
 */
export type Severity = 'block' | 'warn' | 'hint';

/** One thing wrong in a draft. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Half-open range of UTF-16 indices in the draft. */
  readonly start: number;
  readonly end: number;
  /** Id of the platform's rule that is broken, e.g. 'swopify.helpdesk-only'. */
  readonly source: string;
  /** What it is about where that stands outside of the draft, e.g. in a mail's head; the range is empty then. */
  readonly excerpt?: string;
}

/** All that a check needs to know besides the draft. */
export interface DraftContext {
  /** Id of the pack; a platform without one is checked by all rules. */
  readonly platform: string;
  /** Language of the market: sk cs sl hr pl pt es de en hu ro it fr. */
  readonly market: string;
  readonly buyerMessages: readonly string[];
  /** Own earlier replies to other buyers. */
  readonly previousReplies: readonly string[];
  /** Hosts whose links are no finding: the platform's own. */
  readonly allowedHosts?: readonly string[];
  /** Order, tracking and device numbers that the page shows. */
  readonly knownNumbers?: readonly string[];
  /**
   * The platform's rule behind each of ours, from the pack; a rule that is absent is allowed there.
   * Without it a built-in table by platform decides.
   */
  readonly sources?: Readonly<Partial<Record<string, string>>>;
  /** What a language detector outside said; without it the check decides by itself. */
  readonly language?: { readonly code: string; readonly reliable: boolean };
}
