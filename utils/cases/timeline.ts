import { customerDueAt, protectedUntil, reminderAt, shopDueAt } from './days';

/** What is known of a case from its page; epoch ms, null for what the page does not tell. */
export interface CaseDates {
  readonly orderedAt: number | null;
  readonly openedAt: number | null;
  /** The shop's last answer. */
  readonly answeredAt: number | null;
  /** Those of which the page tells the day without an hour. */
  readonly daysOnly?: readonly ('ordered' | 'opened')[];
}

/** What stands on the timeline. */
export type StepKind =
  'ordered' | 'reminder' | 'protection-ends' | 'opened' | 'shop-due' | 'answered' | 'customer-due';

/** One point of a case's timeline. */
export interface Step {
  readonly kind: StepKind;
  readonly at: number;
  /** Id of the platform's rule that sets it; null for what simply happened. */
  readonly rule: string | null;
  /** Whether only its day is known. */
  readonly isDayOnly: boolean;
}

/** Everything that happened or is due in a case, in order of time. */
export function timelineOf({ orderedAt, openedAt, answeredAt, daysOnly = [] }: CaseDates): Step[] {
  const steps: Step[] = [];
  if (orderedAt !== null) {
    const isDayOnly = daysOnly.includes('ordered');
    steps.push(
      step('ordered', orderedAt, null, isDayOnly),
      step('reminder', reminderAt(orderedAt), 'trustedshops.reminder-23d', isDayOnly),
      step('protection-ends', protectedUntil(orderedAt), 'trustedshops.protection', isDayOnly),
    );
  }
  if (openedAt !== null) {
    steps.push(step('opened', openedAt, null, daysOnly.includes('opened')));
    const at = shopDueAt(openedAt);
    // An answer in time leaves nothing that would be due.
    if (answeredAt === null || answeredAt < openedAt || answeredAt > at) {
      steps.push(step('shop-due', at, 'trustedshops.reply-5d'));
    }
  }
  if (answeredAt !== null) {
    steps.push(
      step('answered', answeredAt, null),
      step('customer-due', customerDueAt(answeredAt), 'trustedshops.customer-20d'),
    );
  }
  return steps.sort((one, other) => one.at - other.at);
}

function step(kind: StepKind, at: number, rule: string | null, isDayOnly = false): Step {
  return { kind, at, rule, isDayOnly };
}
