import { RISKS } from './claim-marks';
import type { DiscussionEvent, StateRead } from './event';

/**
 * The facts of both, each once.
 *
 * Commutative, associative and idempotent: whatever the order in which tabs, polls and threads
 * report, and however often, the same facts come out, ordered by their identity.
 */
export function mergeEvents(
  a: readonly DiscussionEvent[],
  b: readonly DiscussionEvent[],
): DiscussionEvent[] {
  const merged = new Map<string, DiscussionEvent>();
  for (const event of [...a, ...b]) {
    const identity = identityOf(event);
    const known = merged.get(identity);
    merged.set(identity, known ? join(known, event) : event);
  }
  return [...merged].toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([, event]) => event);
}

/** What makes two observations the same fact. */
function identityOf(event: DiscussionEvent): string {
  switch (event.kind) {
    case 'state-read':
      return `state ${event.from} ${event.awaitingReply} ${event.unread} ${timeSlot(event)}`;
    case 'message-seen':
      return `message ${event.id} ${event.at === null ? 'untimed' : 'timed'}`;
    case 'described': {
      const { firstReadAt: _first, lastReadAt: _last, ...description } = event;
      return `described ${canonical(description)}`;
    }
    case 'claim':
      return RISKS.some((risk) => risk === event.mark)
        ? `claim ${event.mark} ${Math.floor(event.at / RISK_SLOT_MS)}`
        : `claim ${canonical(event)}`;
    default:
      return `${event.kind} ${canonical(event)}`;
  }
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** The same words in a row and in its thread, or read again, are one risk: times are printed to the hour. */
const RISK_SLOT_MS = 3_600_000;

/**
 * Which last message a row showed, as coarsely as its time was printed: "3 h ago" drifts by up to
 * its precision from one reading to the next and is still the same message. Without a time the day
 * of the reading stands in: what a row said on other days is kept, and no more than one fact a day.
 */
function timeSlot({ at, precisionMs, firstReadAt }: StateRead): string {
  if (at === null) return `read ${Math.floor(firstReadAt / DAY_MS)}`;
  const precision = Math.max(precisionMs ?? 0, MINUTE_MS);
  return `${precision} ${Math.floor(at / precision)}`;
}

/**
 * One fact out of two observations of it: the wider span, and the content of the first observation,
 * which is the most exact one for a time printed as an age.
 */
function join(a: DiscussionEvent, b: DiscussionEvent): DiscussionEvent {
  if (a.kind === 'claim' && b.kind === 'claim') return a.at <= b.at ? a : b;
  if (!('firstReadAt' in a) || !('firstReadAt' in b)) return a;
  const first = isFirst(a, b) ? a : b;
  return { ...first, lastReadAt: Math.max(a.lastReadAt, b.lastReadAt) };
}

/** Order by first reading; observations of one instant by their content, so that it is total. */
function isFirst(a: { firstReadAt: number }, b: { firstReadAt: number }): boolean {
  if (a.firstReadAt !== b.firstReadAt) return a.firstReadAt < b.firstReadAt;
  return canonical({ ...a, lastReadAt: 0 }) < canonical({ ...b, lastReadAt: 0 });
}

function canonical(value: object): string {
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
