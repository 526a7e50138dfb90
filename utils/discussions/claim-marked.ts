import { z } from '@/utils/schema';

import { CLAIM_STAGES, RISKS } from './claim-marks';
import { EpochMs } from './schema';

/** Something that happened to a claim. */
export const ClaimMarked = z.strictObject({
  kind: z.literal('claim'),
  /**
   * A risk that the buyer's words show, a stage that the claim has reached, or its end: `settled` ends the
   * risk, `none` the stages.
   */
  mark: z.enum([...RISKS, ...CLAIM_STAGES, 'settled', 'none']),
  /** Of a stage: how much of what the buyer has to know was told; absent where only the stage was set. */
  told: z.exactOptional(z.enum(['part', 'whole'])),
  /** Epoch ms: of a risk the earliest instant at which the message can have come. */
  at: EpochMs,
});
export type ClaimMarked = z.infer<typeof ClaimMarked>;
