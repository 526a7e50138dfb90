import {
  asksForMore,
  type DiscussionEvent,
  type DiscussionView,
  viewOf,
} from '@/utils/discussions';

import type { Standing, StoredDiscussion } from './database';

/** A discussion with all that follows from its events. */
export function storedDiscussion(
  id: Pick<StoredDiscussion, 'platform' | 'account' | 'key'>,
  events: readonly DiscussionEvent[],
): StoredDiscussion {
  const { state, unread, lastReadAt, claim } = viewOf(id, events, { clock: null, rule: null });
  const standing = asksForMore(claim) ? 'open' : standingOf(state, unread, lastReadAt);
  return { ...id, events, standing, lastEventAt: Math.max(0, ...events.map(instantOf)) };
}

function instantOf(event: DiscussionEvent): number {
  if (event.kind === 'decided') return event.decision.at;
  // The former is the later one where a clock was wrong.
  return event.kind === 'set-aside' || event.kind === 'claim'
    ? event.at
    : Math.max(event.firstReadAt, event.lastReadAt);
}

function standingOf(
  state: DiscussionView['state'],
  unread: boolean | null,
  lastReadAt: number,
): Standing {
  // What was decided on a page that no list has shown yet is kept, and nothing to look at.
  if (lastReadAt === 0) return 'settled';
  if (state === 'waiting' || unread === true) return 'open';
  return state === 'unknown' ? 'unknown' : 'settled';
}
