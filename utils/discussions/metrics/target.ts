import type { Period } from './window';

/** What a team lead wants, or a platform asks for: so many of the answers of so many days on time. */
export interface Target {
  /** 1–100, in steps of a tenth. */
  readonly onTimePercent: number;
  readonly days: Period;
}

/** How far the answers of a window are from a target. */
export type TargetStanding =
  /** So many deadlines may still be missed, even if nothing else is answered in the window. */
  | { readonly kind: 'met'; readonly mayMiss: number }
  /** So many answers on time in a row bring it back; null where none can: all of them had to be. */
  | { readonly kind: 'failed'; readonly needed: number | null };

/** Where a window with so many on time and so many missed stands. What is open or unknown is in neither. */
export function standing(onTime: number, missed: number, target: Target): TargetStanding {
  // In whole thousandths, so that 0.9 is what it says.
  const share = Math.round(target.onTimePercent * 10);
  const spare = onTime * 1000 - share * (onTime + missed);
  if (spare >= 0) return { kind: 'met', mayMiss: Math.floor(spare / share) };
  return { kind: 'failed', needed: share === 1000 ? null : Math.ceil(-spare / (1000 - share)) };
}
