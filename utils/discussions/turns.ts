import type { DiscussionEvent, MessageSeen, SetAside, StateRead } from './event';

/**
 * One step of a discussion: the buyer asked (`ask`), or that ended (`answer`): the seller replied,
 * the platform took over or closed it, or a human set it aside.
 */
export interface Turn {
  readonly side: 'ask' | 'answer';
  readonly by: 'message' | 'row' | 'mark';
  /** Interval in which it happened, epoch ms; null where no time was printed. */
  readonly time: { readonly earliest: number; readonly latest: number } | null;
  readonly firstReadAt: number;
  readonly lastReadAt: number;
  /** Place in the thread; null for what was not read in one. */
  readonly index: number | null;
}

const MINUTE_MS = 60_000;

/**
 * The turns of a discussion. Messages of the platform are none; neither is a row or a message that
 * does not tell whose turn it is.
 */
export function turnsOf(events: readonly DiscussionEvent[]): Turn[] {
  const observed = events.flatMap((event): Turn[] => {
    if (event.kind === 'state-read') return rowTurn(event);
    return event.kind === 'message-seen' ? messageTurn(event) : [];
  });
  return [...observed, ...markTurns(events, observed)];
}

/** Whether a row says that the discussion waits; null where it says neither. */
export function waits({ awaitingReply, from }: StateRead): boolean | null {
  if (awaitingReply !== null) return awaitingReply;
  if (from === 'buyer') return true;
  return from === 'seller' ? false : null;
}

function rowTurn(event: StateRead): Turn[] {
  const waiting = waits(event);
  if (waiting === null) return [];
  const { firstReadAt, lastReadAt } = event;
  // A row that is done though the buyer or the platform spoke last was closed at an unknown time
  // after that message.
  const time = waiting || event.from === 'seller' ? printedTime(event) : null;
  const side = waiting ? 'ask' : 'answer';
  return [{ side, by: 'row', time, firstReadAt, lastReadAt, index: null }];
}

function messageTurn(event: MessageSeen): Turn[] {
  const { from, index, firstReadAt, lastReadAt } = event;
  if (from !== 'buyer' && from !== 'seller') return [];
  const side = from === 'buyer' ? 'ask' : 'answer';
  return [{ side, by: 'message', time: printedTime(event), firstReadAt, lastReadAt, index }];
}

/** The interval that the printed time of a row or a message allows. */
export function printedTime(event: StateRead | MessageSeen): Turn['time'] {
  if (event.at === null) return null;
  return {
    earliest: event.earliestAt ?? event.at,
    latest: event.at + Math.max(event.precisionMs ?? 0, MINUTE_MS),
  };
}

/** Marks that still count: not taken back, and not followed by an answer that ended the matter. */
function markTurns(events: readonly DiscussionEvent[], observed: readonly Turn[]): Turn[] {
  const marks = events.filter((event): event is SetAside => event.kind === 'set-aside');
  return marks
    .filter(({ undone }) => !undone)
    .filter(({ at }) => !marks.some((other) => other.undone && other.at >= at))
    .filter(({ at }) => !observed.some((turn) => answeredAfter(turn, at)))
    .map(({ at }) => ({
      side: 'answer',
      by: 'mark',
      time: { earliest: at, latest: at },
      firstReadAt: at,
      lastReadAt: at,
      index: null,
    }));
}

function answeredAfter({ side, time, lastReadAt }: Turn, at: number): boolean {
  return side === 'answer' && (time ? time.earliest : lastReadAt) > at;
}

/**
 * Whether `a` came after `b`. Within a thread its order decides, else the printed times where they
 * leave no doubt; where they do, what was still to be seen later came later: rows only ever show
 * the last message.
 */
export function isAfter(a: Turn, b: Turn): boolean {
  if (a.index !== null && b.index !== null) return a.index > b.index;
  if (a.time && b.time) {
    if (a.time.earliest > b.time.latest) return true;
    if (b.time.earliest > a.time.latest) return false;
  }
  if (a.lastReadAt !== b.lastReadAt) return a.lastReadAt > b.lastReadAt;
  return a.firstReadAt !== b.firstReadAt ? a.firstReadAt > b.firstReadAt : a.side > b.side;
}

/** Whether two turns can be the same message, as far as their times tell. */
export function canBeSame(a: Turn, b: Turn): boolean {
  if (!a.time || !b.time) return a.time === b.time;
  return a.time.earliest <= b.time.latest && b.time.earliest <= a.time.latest;
}
