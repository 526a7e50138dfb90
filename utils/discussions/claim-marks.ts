/** What in a buyer's words lets a platform take a contact over; the gravest first. */
export const RISKS = ['locked', 'counterfeit', 'dangerous', 'refused-return', 'quality'] as const;
export type Risk = (typeof RISKS)[number];

/** The stages of a claim of which the buyer is told unasked (`swopify.proactive-status`), in their order. */
export const CLAIM_STAGES = [
  'return-received',
  'repair-begun',
  'repair-finished',
  'being-prepared',
  'dispatched',
] as const;
export type ClaimStage = (typeof CLAIM_STAGES)[number];
