import type { GateDecision } from '../decision';
import type { DiscussionEvent, DiscussionId } from '../event';
import { turnsOf } from '../turns';
import type { DiscussionView } from '../view';
import { type Counting, describedBy, viewOf } from '../view-of';

import { type Cycle, cyclesOf } from './cycle';

/** One discussion with all that figures are made of. */
export interface DiscussionRecord {
  readonly view: DiscussionView;
  /** Country of its market, ISO 3166-1 alpha-2; null where it is not known. */
  readonly market: string | null;
  readonly cycles: readonly Cycle[];
  readonly decisions: readonly GateDecision[];
}

/** A discussion as its events show it, with all its waitings and what was decided at its gate. */
export function recordOf(
  id: DiscussionId,
  events: readonly DiscussionEvent[],
  counting: Counting,
): DiscussionRecord {
  const view = viewOf(id, events, counting);
  const cycles = cyclesOf(turnsOf(events), counting.clock);
  const decisions = events.flatMap((event) => (event.kind === 'decided' ? event.decision : []));
  const market = describedBy(events).market?.country ?? null;
  const isUnclear = view.state === 'unknown' && view.lastReadAt > 0;
  return { view, market, cycles: isUnclear ? [...cycles, unclear(view)] : cycles, decisions };
}

/** Somebody may wait, and nothing tells whether. */
function unclear({ lastReadAt }: DiscussionView): Cycle {
  const nothing = { receivedAt: null, atTheLatest: true, dueAt: null, end: null };
  return { ...nothing, isFirst: false, at: lastReadAt };
}

/**
 * Records with decisions where they belong. A page may not tell whose account it is when the gate
 * opens: a decision that stands by itself is that of the only discussion with its key.
 */
export function withDecisions(records: readonly DiscussionRecord[]): DiscussionRecord[] {
  const homes = new Map<string, DiscussionRecord | null>();
  for (const record of records.filter(({ view }) => view.lastReadAt > 0)) {
    const key = identity(record);
    homes.set(key, homes.has(key) ? null : record);
  }
  const added = new Map<DiscussionRecord, GateDecision[]>();
  const rest: DiscussionRecord[] = [];
  for (const record of records) {
    const home = record.view.lastReadAt > 0 ? record : homes.get(identity(record));
    if (!home) rest.push(record);
    else if (home !== record) added.set(home, [...(added.get(home) ?? []), ...record.decisions]);
    else rest.push(record);
  }
  if (added.size === 0) return rest;
  return rest.map((record) => {
    const more = added.get(record);
    return more ? { ...record, decisions: [...record.decisions, ...more] } : record;
  });
}

function identity({ view }: DiscussionRecord): string {
  return `${view.platform} ${view.key}`;
}
