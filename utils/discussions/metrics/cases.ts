import type { Cycle } from './cycle';
import { type Outcome, outcomeOf } from './outcome';
import type { DiscussionRecord } from './record';
import { type LocalTime, localTimes, type Window } from './window';

/** One waiting in a period, with all by which it can be counted. */
export interface Case extends LocalTime {
  readonly record: DiscussionRecord;
  readonly cycle: Cycle;
  readonly outcome: Outcome;
}

/**
 * The waitings that began in `window`.
 *
 * @param asOf - epoch ms up to which anything is known
 * @param timeZone - IANA zone on whose calendar weekdays and hours are told
 */
export function casesIn(
  records: readonly DiscussionRecord[],
  window: Pick<Window, 'from' | 'to'>,
  asOf: number,
  timeZone: string,
): Case[] {
  const cases: Case[] = [];
  const local = localTimes(timeZone);
  for (const record of records) {
    for (const cycle of record.cycles) {
      const { at } = cycle;
      if (at < window.from || at >= window.to) continue;
      const { day, weekday, hour } = local(at);
      cases.push({ record, cycle, outcome: outcomeOf(cycle, asOf), day, weekday, hour });
    }
  }
  return cases;
}
