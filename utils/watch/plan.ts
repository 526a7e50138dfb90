import type { PollOutcome, Watch } from './watch';

const MINUTE_MS = 60_000;

/** No panel is asked more often, whatever the settings say. */
const SHORTEST_INTERVAL_MS = MINUTE_MS;
/** Failing panels are tried at least this often, and servers are left alone no longer. */
export const LONGEST_INTERVAL_MS = 60 * MINUTE_MS;
/** Share of the interval by which polls are spread, so that panels are not asked in step. */
const JITTER = 0.1;

/** No poll is planned further ahead: the longest interval a user can set, and the jitter. */
const LONGEST_PLAN_MS = 25 * LONGEST_INTERVAL_MS * (1 + JITTER);

/** A panel that has just begun to be watched: due at once. */
export function newWatch(host: string): Watch {
  return { host, active: true, lastPollAt: null, nextPollAt: null, failures: 0, trouble: null };
}

/** Whether `watch` is to be polled at `now` (epoch ms). */
export function isDue(watch: Watch, now: number): boolean {
  if (!watch.active) return false;
  if (watch.nextPollAt === null) return true;
  // After the clock was set back, what was planned by the old one would wait for hours.
  const isAstray = (watch.lastPollAt ?? 0) > now || watch.nextPollAt - now > LONGEST_PLAN_MS;
  return isAstray || now >= watch.nextPollAt;
}

/** Polls due within this time of one that is due go with it, ms: each wake of a worker costs. */
const COMPANY_MS = MINUTE_MS;

/** The watches to poll at `now`: those that are due, and those that nearly are. */
export function dueTogether(watches: readonly Watch[], now: number): Watch[] {
  const isAnyDue = watches.some((watch) => isDue(watch, now));
  return isAnyDue ? watches.filter((watch) => isDue(watch, now + COMPANY_MS)) : [];
}

/** Whether a poll on demand, which does not wait for its turn, may go out at `now`. */
export function mayPoll(watch: Watch, now: number): boolean {
  if (!watch.active) return false;
  if (watch.lastPollAt === null || watch.lastPollAt > now) return true;
  return now - watch.lastPollAt >= SHORTEST_INTERVAL_MS;
}

/**
 * The watch with a request to its panel under way: claimed before it goes out, so that neither a
 * second run nor one after the worker's death asks again within the minute. Null where it may not.
 */
export function claimPoll(watch: Watch, now: number, intervalMs: number): Watch | null {
  if (!mayPoll(watch, now)) return null;
  return {
    ...watch,
    lastPollAt: now,
    nextPollAt: now + Math.max(intervalMs, SHORTEST_INTERVAL_MS),
  };
}

/** The watch when the user asked for it within the minute: polled as soon as that is over. */
export function pollSoonest(watch: Watch): Watch {
  const soonest = (watch.lastPollAt ?? 0) + SHORTEST_INTERVAL_MS;
  return { ...watch, nextPollAt: Math.min(watch.nextPollAt ?? soonest, soonest) };
}

/**
 * The watch after a poll that began at `now`. The interval doubles with each failure in a row.
 *
 * @param intervalMs - between two polls of a panel that can be read
 * @param random - 0 ≤ random < 1, spreads the polls
 */
export function afterPoll(
  watch: Watch,
  outcome: PollOutcome,
  now: number,
  intervalMs: number,
  random: number,
): Watch {
  const failures = outcome.read ? 0 : watch.failures + 1;
  const usual = Math.max(intervalMs, SHORTEST_INTERVAL_MS);
  const backedOff = Math.min(usual * 2 ** Math.max(failures - 1, 0), LONGEST_INTERVAL_MS);
  const asked = outcome.read ? 0 : Math.min(outcome.retryAfterMs ?? 0, LONGEST_INTERVAL_MS);
  const wait = Math.max(backedOff, usual, asked);
  return {
    ...watch,
    triedAt: now,
    nextPollAt: now + Math.round(wait * (1 + JITTER * random)),
    failures,
    trouble: outcome.read ? null : outcome.trouble,
  };
}

/** The watch after a tab of the panel was read: that is as good as a poll, and no request. */
export function afterTabReading(watch: Watch, now: number, intervalMs: number): Watch {
  const next = now + Math.max(intervalMs, SHORTEST_INTERVAL_MS);
  return { ...watch, nextPollAt: next, failures: 0, trouble: null };
}
