import type { Clock } from './clock';
import type { Holiday } from './holidays';

/** Why a stretch of time does not count. */
export type Reason =
  /** A weekday that the calendar does not work. */
  | { readonly kind: 'weekend' }
  | Holiday
  /** A working day, before the office opens, in a break, or after it closed. */
  | { readonly kind: 'outside-hours' }
  /** Days that the calendar names as closed, or as absent. */
  | { readonly kind: 'closure' | 'absence'; readonly name?: string };

/** A stretch of time that counts as a whole or is skipped as a whole. */
export interface Span {
  /** Epoch ms, included. */
  readonly from: number;
  /** Epoch ms, excluded. */
  readonly to: number;
  readonly counted: boolean;
  /** Null for a counted span. */
  readonly reason: Reason | null;
}

/** How a deadline comes about. */
export interface Explanation {
  /** Epoch ms. */
  readonly receivedAt: number;
  /** Epoch ms: the last instant that is still in time. */
  readonly dueAt: number;
  /** The rule that was counted by. */
  readonly clock: Clock;
  /** IANA zone in whose days the rule counts; null where the zone makes no difference. */
  readonly timeZone: string | null;
  /** Without gap or overlap from `receivedAt` to `dueAt`; neighbours differ in their reason. */
  readonly spans: readonly Span[];
  /** Later due time by the rule's other reading, epoch ms; null where there is one reading. */
  readonly alternative: number | null;
}
