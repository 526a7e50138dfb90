import { z } from '@/utils/schema';

import { EpochMs } from './schema';
import { SEND_REASONS } from './send-reasons';

/** Why a seller sent a draft in spite of its findings. */
export const SendReason = z.enum(SEND_REASONS);
export type SendReason = z.infer<typeof SendReason>;

/** What a seller decided at the gate. Holds the rules, never the draft. */
export const GateDecision = z.strictObject({
  platform: z.string(),
  host: z.string(),
  account: z.nullable(z.string()),
  /** Key of the discussion; null where the page does not tell. */
  key: z.nullable(z.string()),
  rules: z.array(z.string()),
  /** `sent-clean`: after it was left to edit, the reply went out with none of these findings. */
  action: z.enum(['edit', 'send-anyway', 'sent-clean']),
  reason: z.nullable(SendReason),
  /** The seller's own words to the reason. */
  note: z.nullable(z.string().check(z.maxLength(500))),
  at: EpochMs,
});
export type GateDecision = z.infer<typeof GateDecision>;
