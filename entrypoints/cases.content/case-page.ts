import {
  caseAt,
  type CaseAnswer,
  type CaseDates,
  type CaseEvent,
  type CaseState,
} from '@/utils/cases';
import {
  type CaseForm,
  type CaseFacts,
  messageText,
  readCaseFacts,
  readCaseForm,
} from '@/utils/panel/case';
import type { ReadThread } from '@/utils/panel/reading';
import type { TimeContext } from '@/utils/time';

/** What a page tells of a case. */
export interface CasePage {
  /** Null where the page has no answer form. */
  readonly form: CaseForm | null;
  readonly dates: CaseDates;
  readonly orderValue: number | null;
  /** Null where the page does not tell when the case was opened. */
  readonly state: CaseState | null;
}

/** Reads the case on the page; null where it shows neither a form nor the days of one. */
export function readCasePage(
  document: Document,
  context: TimeContext,
  thread: ReadThread | null,
): CasePage | null {
  const form = readCaseForm(document);
  const facts = readCaseFacts(document, context, form?.element ?? null);
  const dates = datesOf(facts, thread);
  if (!form && dates.orderedAt === null && dates.openedAt === null) return null;
  const { orderValue } = facts;
  return { form, dates, orderValue, state: caseAt(eventsOf(dates), context.now) };
}

/** What the form would send now. */
export function answerOf(form: CaseForm, orderValue: number | null): CaseAnswer {
  const { decision, amount, amountField } = form;
  return {
    decision,
    amount,
    hasAmount: amountField !== null,
    orderValue,
    message: messageText(form),
  };
}

function datesOf(
  { orderedAt, openedAt, daysOnly }: CaseFacts,
  thread: ReadThread | null,
): CaseDates {
  const messages = thread?.messages ?? [];
  const answer = messages.findLastIndex(({ from }) => from === 'seller');
  // The oldest message of the customer that waits, as for every deadline.
  const waiting = messages.slice(answer + 1).find(({ from }) => from === 'buyer');
  const first = messages.find(({ from }) => from === 'buyer');
  return {
    orderedAt,
    openedAt: openedAt ?? (waiting ?? first)?.earliestAt ?? null,
    answeredAt: waiting ? null : (messages[answer]?.at ?? null),
    daysOnly,
  };
}

function eventsOf({ openedAt, answeredAt }: CaseDates): CaseEvent[] {
  if (openedAt === null) return [];
  const opened: CaseEvent = { kind: 'feedback', at: openedAt, feedback: 'not-arrived' };
  if (answeredAt === null) return [opened];
  return [opened, { kind: 'answered', at: answeredAt, answer: null }];
}
