import { customerDueAt, protectedUntil, reminderAt, shopDueAt } from './days';

/** What is known of a case from its page; epoch ms, null for what the page does not tell. */
export interface CaseDates {
  readonly orderedAt: number | null;
  readonly openedAt: number | null;
  /** The shop's last answer. */
  readonly answeredAt: number | null;
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
}

/** Everything that happened or is due in a case, in order of time. */
export function timelineOf({ orderedAt, openedAt, answeredAt }: CaseDates): Step[] {
  const steps: Step[] = [];
  if (orderedAt !== null) {
    steps.push(
      happened('ordered', orderedAt),
      { kind: 'reminder', at: reminderAt(orderedAt), rule: 'trustedshops.reminder-23d' },
      { kind: 'protection-ends', at: protectedUntil(orderedAt), rule: 'trustedshops.protection' },
    );
  }
  if (openedAt !== null) {
    steps.push(happened('opened', openedAt));
    const at = shopDueAt(openedAt);
    // An answer in time leaves nothing that would be due.
    if (answeredAt === null || answeredAt < openedAt || answeredAt > at) {
      steps.push({ kind: 'shop-due', at, rule: 'trustedshops.reply-5d' });
    }
  }
  if (answeredAt !== null) {
    steps.push(happened('answered', answeredAt), {
      kind: 'customer-due',
      at: customerDueAt(answeredAt),
      rule: 'trustedshops.customer-20d',
    });
  }
  return steps.sort((one, other) => one.at - other.at);
}

function happened(kind: StepKind, at: number): Step {
  return { kind, at, rule: null };
}
