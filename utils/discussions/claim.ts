import type { DiscussionEvent } from './event';
import { CLAIM_STAGES, RISKS, type ClaimStage, type Risk } from './claim-marks';
import type { ClaimMarked } from './claim-marked';

/** How a claim stands. */
export interface Claim {
  /** What lets the platform take the contact over; null where nothing does, or it was settled. */
  readonly risk: Risk | null;
  /** When the buyer first told of it, epoch ms. */
  readonly riskSince: number | null;
  readonly stage: ClaimStage | null;
  /** When the stage was reached, epoch ms. */
  readonly stageSince: number | null;
  /** How much of the stage the buyer was told. */
  readonly told: 'nothing' | 'part' | 'whole';
}

/** How a claim stands after all its events; null where there is none. */
export function claimOf(events: readonly DiscussionEvent[]): Claim | null {
  const marks = events
    .filter((event): event is ClaimMarked => event.kind === 'claim')
    .toSorted((a, b) => a.at - b.at);
  const claim = marks.reduce<Claim>(after, NO_CLAIM);
  return claim.risk === null && claim.stage === null ? null : claim;
}

const NO_CLAIM: Claim = {
  risk: null,
  riskSince: null,
  stage: null,
  stageSince: null,
  told: 'nothing',
};

function after(claim: Claim, { mark, told, at }: ClaimMarked): Claim {
  if (mark === 'settled') return { ...claim, risk: null, riskSince: null };
  if (mark === 'none') return { ...claim, stage: null, stageSince: null, told: 'nothing' };
  const risk = RISKS.find((one) => one === mark);
  if (risk) return withRisk(claim, risk, at);
  const stage = CLAIM_STAGES.find((one) => one === mark) ?? null;
  if (stage !== claim.stage) return { ...claim, stage, stageSince: at, told: told ?? 'nothing' };
  return claim.told === 'whole' || !told ? claim : { ...claim, told };
}

/** The gravest counts, from when it was told first. */
function withRisk(claim: Claim, risk: Risk, at: number): Claim {
  const isGraver = claim.risk === null || RISKS.indexOf(risk) < RISKS.indexOf(claim.risk);
  return isGraver ? { ...claim, risk, riskSince: at } : claim;
}

/** Whether there is something to do about a claim although nothing may wait for an answer. */
export function asksForMore(claim: Claim | null | undefined): boolean {
  return claim != null && (claim.risk !== null || hasUntoldStage(claim));
}

/** Whether the buyer has not been told all of the stage that the claim has reached. */
export function hasUntoldStage({ stage, told }: Claim): boolean {
  return stage !== null && told !== 'whole';
}
