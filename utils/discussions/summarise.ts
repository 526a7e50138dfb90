import { packById } from '@/utils/platforms/registry';

import { asksForMore } from './claim';
import type { SentReading } from './schema';
import { searchFor } from './search';
import {
  badgeState,
  type DiscussionView,
  type Overview,
  type OverviewRequest,
  type PanelSummary,
  type Paused,
  type Summary,
  type Tried,
} from './view';

/** Clocks of two machines may differ by so much, ms. */
const AHEAD_MS = 3_600_000;

/** What is known of one panel and account besides its discussions. */
export interface PanelState {
  readonly platform: string;
  readonly host: string;
  readonly account: string | null;
  readonly health: SentReading['health'] | null;
  readonly lastReadAt: number | null;
  readonly trouble: PanelSummary['trouble'];
  readonly tried?: Tried | null;
}

/**
 * The whole picture: counts for each panel, and what waits or is unknown, by time left.
 *
 * @param now - epoch ms
 * @param lookedAt - epoch ms since which a message is new; null: none is
 */
export function summarise(
  panels: readonly PanelState[],
  views: readonly DiscussionView[],
  now: number,
  leadMs: number,
  lookedAt: number | null = null,
): Summary {
  return {
    panels: panels.map((panel) => panelSummary(panel, views, now, leadMs, lookedAt)),
    discussions: views
      .filter(({ state, claim }) => state !== 'answered' || asksForMore(claim))
      .toSorted(byTimeLeft),
    leadMs,
  };
}

function panelSummary(
  { health, ...panel }: PanelState,
  views: readonly DiscussionView[],
  now: number,
  leadMs: number,
  lookedAt: number | null,
): PanelSummary {
  const own = views.filter(({ host, account }) => host === panel.host && account === panel.account);
  const states = own.map((view) => badgeState(view, now, leadMs));
  const count = (state: string): number => states.filter((other) => other === state).length;
  return {
    ...panel,
    name: packById(panel.platform)?.name ?? panel.host,
    overdue: count('overdue'),
    dueSoon: count('due-soon'),
    waiting: own.filter(({ state }) => state === 'waiting').length,
    unread: own.filter(({ unread }) => unread === true).length,
    unknown: count('unknown'),
    isDatedAhead: own.some(
      ({ state, receivedAt }) => state === 'waiting' && (receivedAt ?? 0) > now + AHEAD_MS,
    ),
    fresh:
      lookedAt === null
        ? 0
        : own.filter(({ newestSeenAt }) => (newestSeenAt ?? 0) > lookedAt).length,
    health: health ?? 'never-read',
  };
}

/** The part of a summary that the popup shows. */
export function overviewOf(
  summary: Summary,
  { query, limit }: OverviewRequest,
  paused: Paused,
): Overview {
  const found = summary.discussions.filter(searchFor(query));
  return { ...summary, discussions: found.slice(0, limit), found: found.length, paused };
}

/** What the platform may take over first; then the nearest deadline first; those without one after them, the longest waiting first. */
export function byTimeLeft(a: DiscussionView, b: DiscussionView): number {
  return (
    Number(b.claim?.risk != null) - Number(a.claim?.risk != null) ||
    nullsLast(a.dueAt, b.dueAt) ||
    Number(a.state === 'unknown') - Number(b.state === 'unknown') ||
    nullsLast(a.receivedAt, b.receivedAt) ||
    (a.key < b.key ? -1 : 1)
  );
}

function nullsLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
