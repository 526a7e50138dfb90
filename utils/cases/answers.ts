/** What the shop decides about the money in a case of Buyer Protection. */
export type Decision = 'yes' | 'yes-after-return' | 'no';

/** Whether what is paid back is the whole value of the order. */
export type Share = 'full' | 'partial';

/** What a customer can say to the shop's decision. */
export type Response = 'received' | 'not-received' | 'disagree' | 'fine';

/** Where a response leads: the case ends, or the service team of Trusted Shops examines it. */
export type Outcome = 'closed' | 'service-team';

/** One response that the customer is offered, and where it leads. */
export interface Offered {
  readonly response: Response;
  readonly outcome: Outcome;
}

/** The three ways that a case can take after the shop's answer, as the platform's help names them. */
export type Version = 'A' | 'B' | 'C';

const RECEIVED: Offered = { response: 'received', outcome: 'closed' };
const NOT_RECEIVED: Offered = { response: 'not-received', outcome: 'service-team' };
const DISAGREE: Offered = { response: 'disagree', outcome: 'service-team' };
const FINE: Offered = { response: 'fine', outcome: 'closed' };

const OFFERED: Readonly<Record<Version, readonly Offered[]>> = {
  A: [RECEIVED, NOT_RECEIVED],
  B: [RECEIVED, NOT_RECEIVED, DISAGREE],
  C: [FINE, DISAGREE],
};

/** The way that a case takes after this answer; without a refund there is no share. */
export function versionOf(decision: Decision, share: Share): Version {
  if (decision === 'no') return 'C';
  return share === 'full' ? 'A' : 'B';
}

/**
 * What the customer is offered to say to this answer, in the platform's order, and where each response
 * leads: rule `trustedshops.consequences`.
 */
export function offeredTo(decision: Decision, share: Share): readonly Offered[] {
  return OFFERED[versionOf(decision, share)];
}

/** Where a response leads; null where this answer does not offer it. */
export function outcomeOf(decision: Decision, share: Share, response: Response): Outcome | null {
  return offeredTo(decision, share).find((each) => each.response === response)?.outcome ?? null;
}

/** Where a response leads, whatever it responds to: the same in each version that offers it. */
export function outcomeAfterAny(response: Response): Outcome {
  return response === 'received' || response === 'fine' ? 'closed' : 'service-team';
}
