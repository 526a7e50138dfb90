/** Why a seller sends a draft in spite of its findings; apart from its schema, for pages that parse nothing. */
export const SEND_REASONS = [
  'false-alarm',
  'buyer-asked',
  'platform-allows',
  'urgent',
  'other',
] as const;

export type SendReason = (typeof SEND_REASONS)[number];
