import type { DiscussionView } from '@/utils/discussions/view';
import { packById } from '@/utils/platforms/registry';
import { dueAt } from '@/utils/sla';

/** A deadline that a risk brings besides that of the reply. */
export interface FurtherDeadline {
  /** Id of the platform's rule. */
  readonly rule: string;
  readonly hours: number;
  /** IANA zone of the calendar by which it is counted. */
  readonly timeZone: string;
  /** Epoch ms. */
  readonly dueAt: number;
}

/**
 * By when a locked device has to be refunded if the lock is confirmed. No page tells when it was: counted
 * from the buyer's message, which is never too late. Null for other risks and platforms without the rule.
 */
export function furtherDeadline(
  view: Pick<DiscussionView, 'platform' | 'claim' | 'clock'>,
): FurtherDeadline | null {
  const { platform, claim, clock } = view;
  if (claim?.risk !== 'locked' || claim.riskSince === null) return null;
  const deadline = packById(platform)?.deadlines?.find(({ rule }) =>
    rule.includes('.locked-device-'),
  );
  if (deadline?.clock.kind !== 'workingDays' || clock?.kind !== 'workingDays') return null;
  const { hours } = deadline.clock;
  const { timeZone } = clock.calendar;
  return {
    rule: deadline.rule,
    hours,
    timeZone,
    dueAt: dueAt(claim.riskSince, { ...clock, hours }),
  };
}
