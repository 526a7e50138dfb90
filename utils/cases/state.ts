import { type Decision, outcomeAfterAny, outcomeOf, type Response, type Share } from './answers';
import { customerDueAt, protectedUntil, shopDueAt } from './days';

/** What the customer says of an order. */
export type Feedback = 'all-fine' | 'not-arrived' | 'not-refunded' | 'other';

/** What the shop answered. */
export interface Answer {
  readonly decision: Decision;
  readonly share: Share;
}

/** One thing that happened to a protected order; times are epoch ms, an answer is null where it is not known. */
export type CaseEvent =
  | { readonly kind: 'ordered'; readonly at: number }
  | { readonly kind: 'feedback'; readonly at: number; readonly feedback: Feedback }
  | { readonly kind: 'answered'; readonly at: number; readonly answer: Answer | null }
  | { readonly kind: 'responded'; readonly at: number; readonly response: Response };

/** How far a case has come. `protected`: no case is open, but one may still be opened. */
export type Stage = 'protected' | 'awaiting-shop' | 'awaiting-customer' | 'service-team' | 'closed';

/** Who has the move, and until when. */
export interface CaseState {
  readonly stage: Stage;
  readonly move: 'customer' | 'shop' | 'service-team' | null;
  /** Last instant of the move, epoch ms; null where nothing limits it. */
  readonly until: number | null;
}

interface Course extends CaseState {
  /** What the shop answered last. */
  readonly answer: Answer | null;
}

const CLOSED: Course = { stage: 'closed', move: null, until: null, answer: null };
const SERVICE_TEAM: Course = {
  stage: 'service-team',
  move: 'service-team',
  until: null,
  answer: null,
};

/**
 * The state of an order's case at `now`. A shop that lets its days pass has the service team step in; a
 * customer who does lets the case close. What comes after that, or is not offered, changes nothing.
 *
 * @param events - oldest first
 * @returns null before the order, or before a case where the order is not known
 */
export function caseAt(events: readonly CaseEvent[], now: number): CaseState | null {
  let course: Course | null = null;
  for (const event of events) {
    if (event.at > now) break;
    course = after(course && runOut(course, event.at), event);
  }
  if (!course) return null;
  const { stage, move, until } = runOut(course, now);
  return { stage, move, until };
}

/** What becomes of a case whose move was not made in time. */
function runOut(course: Course, now: number): Course {
  if (course.until === null || now <= course.until) return course;
  return course.stage === 'awaiting-shop' ? SERVICE_TEAM : CLOSED;
}

function after(course: Course | null, event: CaseEvent): Course | null {
  switch (event.kind) {
    case 'ordered':
      return (
        course ?? {
          stage: 'protected',
          move: 'customer',
          until: protectedUntil(event.at),
          answer: null,
        }
      );
    case 'feedback':
      return afterFeedback(course, event.feedback, event.at);
    case 'answered': {
      if (course?.stage !== 'awaiting-shop') return course;
      const until = customerDueAt(event.at);
      return { stage: 'awaiting-customer', move: 'customer', until, answer: event.answer };
    }
    default:
      return course && afterResponse(course, event.response);
  }
}

/** Two of the four things that a customer can say open a case: `trustedshops.case-opens`. */
function afterFeedback(course: Course | null, feedback: Feedback, at: number): Course | null {
  if (course && course.stage !== 'protected') return course;
  if (feedback === 'all-fine') return CLOSED;
  if (feedback === 'other') return course;
  return { stage: 'awaiting-shop', move: 'shop', until: shopDueAt(at), answer: null };
}

function afterResponse(course: Course, response: Response): Course {
  if (course.stage !== 'awaiting-customer') return course;
  const outcome = course.answer
    ? outcomeOf(course.answer.decision, course.answer.share, response)
    : outcomeAfterAny(response);
  if (outcome === null) return course;
  return outcome === 'closed' ? CLOSED : SERVICE_TEAM;
}
