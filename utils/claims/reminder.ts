import { type Claim, hasUntoldStage } from '@/utils/discussions/claim';
import type { ClaimStage } from '@/utils/discussions/claim-marks';
import type { DiscussionView } from '@/utils/discussions/view';
import { dueAt } from '@/utils/sla';

import { statusRule } from './rules';

/** What a buyer has still to be told of a claim, and why. */
export interface StageReminder {
  readonly stage: ClaimStage;
  /** No message since told the stage, or one told of a dispatch without tracking number or day. */
  readonly reason: 'not-told' | 'number-or-day-missing';
}

/** What the buyer has still to be told; null where nothing, or where the platform does not ask for it. */
export function stageReminder({
  platform,
  claim,
}: Pick<DiscussionView, 'platform' | 'claim'>): StageReminder | null {
  if (!claim?.stage || !hasUntoldStage(claim) || statusRule(platform) === null) return null;
  return { stage: claim.stage, reason: reasonOf(claim) };
}

function reasonOf({ told }: Claim): StageReminder['reason'] {
  return told === 'part' ? 'number-or-day-missing' : 'not-told';
}

const DAY_MS = 24 * 3_600_000;

/**
 * When by `now` (epoch ms) the seller was last to be notified of a stage that is not told: each time that a
 * whole working day has passed since it was set. Null before the first, where nothing has to be told, and
 * where no working days are counted.
 */
export function lastReminderAt(
  view: Pick<DiscussionView, 'platform' | 'claim' | 'clock'>,
  now: number,
): number | null {
  const since = view.claim?.stageSince ?? null;
  const { clock } = view;
  if (stageReminder(view) === null || since === null || clock?.kind !== 'workingDays') return null;
  // Never more working days than days.
  for (let days = Math.floor((now - since) / DAY_MS) + 1; days > 0; days--) {
    const at = dueAt(since, { ...clock, hours: days * 24 });
    if (at <= now) return at;
  }
  return null;
}
