import type { DiscussionEvent } from './event';
import { unansweredAsks } from './asking';
import { canBeSame, isAfter, type Turn, turnsOf } from './turns';

/**
 * Whether a buyer's message is in `after` that `before` did not know, and that still waits.
 *
 * @param before - all events of the discussion before a reading was merged into them
 * @param lastReadAt - when the panel was read before, epoch ms: a discussion never seen until then is
 *   new only if its message is; older ones merely came into sight. Null before the first reading,
 *   of which nothing is new.
 */
export function hasNewMessage(
  before: readonly DiscussionEvent[],
  after: readonly DiscussionEvent[],
  lastReadAt: number | null,
): boolean {
  if (lastReadAt === null) return false;
  const turns = turnsOf(after);
  const newest = unansweredAsks(turns).reduce<Turn | null>(
    (last, ask) => (last === null || isAfter(ask, last) ? ask : last),
    null,
  );
  if (!newest) return false;
  if (before.length === 0) return newest.time === null || newest.time.latest >= lastReadAt;
  const known = turnsOf(before).filter(({ side }) => side === 'ask');
  return !known.some((ask) => isSameMessage(ask, newest, turns));
}

/** Two sightings are of one message if their times allow it and no answer lies between them. */
function isSameMessage(known: Turn, found: Turn, turns: readonly Turn[]): boolean {
  return (
    canBeSame(known, found) &&
    !turns.some((turn) => turn.side === 'answer' && isAfter(turn, known) && isAfter(found, turn))
  );
}
