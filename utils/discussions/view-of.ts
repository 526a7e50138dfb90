import { dueAt } from '@/utils/sla';
import type { Clock } from '@/utils/sla/clock';

import { claimOf } from './claim';
import { type Asking, asking, lastAnswer, newestSeenAt } from './asking';
import type { Described, DiscussionEvent, DiscussionId, MessageSeen, StateRead } from './event';
import { plainName } from './plain-name';
import { isAfter, printedTime, type Turn, turnsOf, waits } from './turns';
import type { DiscussionView } from './view';

/** How a discussion's deadline is counted. */
export interface Counting {
  /** Null where neither pack nor settings give one. */
  readonly clock: Clock | null;
  /** Id of the platform's rule behind it. */
  readonly rule: string | null;
}

/** One discussion as its events show it; nothing else is known of it. */
export function viewOf(
  id: DiscussionId,
  events: readonly DiscussionEvent[],
  { clock, rule }: Counting,
): DiscussionView {
  const { host, url, buyer, subject } = describedBy(events);
  const turns = turnsOf(events);
  const open = asking(turns);
  const claim = claimOf(events);
  return {
    ...id,
    host,
    url,
    buyer: plainName(buyer),
    subject: plainName(subject),
    ...(open ? waitingSince(open, clock) : endedAs(turns, events, clock)),
    newestSeenAt: open && newestSeenAt(turns),
    ...(claim && { claim }),
    unread: newestRow(events)?.unread ?? null,
    clock,
    rule,
    lastReadAt: Math.max(0, ...observations(events).map(({ lastReadAt }) => lastReadAt)),
  };
}

type Standing = Pick<
  DiscussionView,
  | 'state'
  | 'receivedAt'
  | 'dueAt'
  | 'atTheLatest'
  | 'answeredAt'
  | 'wasDueAt'
  | 'answeredLate'
  | 'setAside'
>;

function waitingSince({ receivedAt, atTheLatest }: Asking, clock: Clock | null): Standing {
  return {
    state: 'waiting',
    receivedAt,
    dueAt: deadline(receivedAt, clock),
    atTheLatest,
    answeredAt: null,
    wasDueAt: null,
    answeredLate: null,
    setAside: false,
  };
}

function endedAs(
  turns: readonly Turn[],
  events: readonly DiscussionEvent[],
  clock: Clock | null,
): Standing {
  const last = lastAnswer(turns);
  if (!last) return NOTHING_KNOWN;
  const { receivedAt, atTheLatest, answeredAt } = last;
  const wasDueAt = deadline(receivedAt, clock);
  return {
    state: spokeSince(events, turns) ? 'unknown' : 'answered',
    receivedAt,
    dueAt: null,
    atTheLatest,
    answeredAt,
    wasDueAt,
    answeredLate: wasDueAt === null ? null : answeredAt > wasDueAt,
    setAside: turns.some(({ by }) => by === 'mark'),
  };
}

const NOTHING_KNOWN: Standing = {
  state: 'unknown',
  receivedAt: null,
  dueAt: null,
  atTheLatest: false,
  answeredAt: null,
  wasDueAt: null,
  answeredLate: null,
  setAside: false,
};

/** Epoch ms; null for a clock that states no deadline, and for one that never ends. */
export function deadline(receivedAt: number | null, clock: Clock | null): number | null {
  if (receivedAt === null || clock === null || clock.kind === 'given') return null;
  try {
    return dueAt(receivedAt, clock);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Name and place of a discussion: of each field the newest value that is known. */
export function describedBy(
  events: readonly DiscussionEvent[],
): Pick<Described, 'host' | 'url' | 'buyer' | 'subject' | 'market'> {
  const descriptions = events.filter((event): event is Described => event.kind === 'described');
  // Most discussions were never called anything else.
  const [only, other] = descriptions;
  if (only && !other) return only;
  descriptions.sort((a, b) => b.lastReadAt - a.lastReadAt || b.firstReadAt - a.firstReadAt);
  const newest = <F extends 'host' | 'url' | 'buyer' | 'subject' | 'market'>(field: F) =>
    descriptions.find((description) => description[field] !== null)?.[field] ?? null;
  return {
    host: newest('host') ?? '',
    url: newest('url'),
    buyer: newest('buyer'),
    subject: newest('subject'),
    market: newest('market'),
  };
}

function observations(events: readonly DiscussionEvent[]): (StateRead | MessageSeen | Described)[] {
  return events.filter((event) => 'lastReadAt' in event);
}

function newestRow(events: readonly DiscussionEvent[]): StateRead | null {
  return events
    .filter((event): event is StateRead => event.kind === 'state-read')
    .reduce<StateRead | null>(
      (newest, row) => (newest === null || row.lastReadAt > newest.lastReadAt ? row : newest),
      null,
    );
}

/** Whether somebody, and it is not told who, spoke after the last turn that is known. */
function spokeSince(events: readonly DiscussionEvent[], turns: readonly Turn[]): boolean {
  const mute = events
    .filter((event) => event.kind === 'state-read' || event.kind === 'message-seen')
    .filter((event) => isMute(event));
  return mute.some((event) => {
    const { firstReadAt, lastReadAt } = event;
    const index = event.kind === 'message-seen' ? event.index : null;
    const time = printedTime(event);
    const spoken: Turn = { side: 'ask', by: 'row', time, firstReadAt, lastReadAt, index };
    return turns.every((turn) => isCertainlyAfter(spoken, turn));
  });
}

function isMute(event: StateRead | MessageSeen): boolean {
  if (event.kind === 'message-seen') return event.from === null;
  // A notice of the platform changes nothing of what went before it.
  return waits(event) === null && event.from !== 'platform';
}

function isCertainlyAfter(spoken: Turn, turn: Turn): boolean {
  if (spoken.time && turn.time && spoken.index === null) {
    return spoken.time.earliest > turn.time.latest;
  }
  return isAfter(spoken, turn);
}
