import { packById } from '@/utils/platforms/registry';
import type { Market, PackClock } from '@/utils/platforms/types';
import type { Clock, Closure } from '@/utils/sla/clock';

import type { Counting } from './view-of';

/** What the user has set for one panel; every field may be left open. */
export interface PanelChoice {
  readonly market: Market | null;
  /** For panels in no pack: how deadlines are counted there. */
  readonly clock: Clock | null;
  /** Whose public holidays count, where not the market's: a country, or 'none'. */
  readonly holidays: string | null;
  /** IANA zone in which the panel prints times, where not the market's. */
  readonly timeZone: string | null;
  /**
   * Days that the platform leaves out besides public holidays, as the user knows them: regional ones,
   * say. The shop's own closing days stop no platform's clock.
   */
  readonly closures?: readonly Closure[];
}

/** A panel for which nothing has been set. */
export const NO_CHOICE: PanelChoice = { market: null, clock: null, holidays: null, timeZone: null };

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/**
 * How deadlines are counted on a panel: by its pack's clock; without a pack by the user's own, else
 * in 24 running hours, the strictest rule that marketplaces impose.
 *
 * @param platform - id of the pack, or the host
 * @param viewerZone - IANA zone to count days in where neither market nor settings tell one
 */
export function countingOn(
  platform: string,
  market: Market | null,
  choice: PanelChoice,
  viewerZone: string,
): Counting {
  const pack = packById(platform);
  if (!pack) return { clock: choice.clock ?? { kind: 'running', hours: 24 }, rule: null };
  const clock = packClock(pack.reply.clock, market ?? choice.market, choice, viewerZone);
  return { clock, rule: pack.reply.rule };
}

/**
 * The pack's clock with the market's calendar. Without a market no holiday is left out: an earlier
 * deadline does no harm, a later one does.
 */
function packClock(
  clock: PackClock,
  market: Market | null,
  choice: PanelChoice,
  viewerZone: string,
): Clock {
  if (clock.kind !== 'workingDays') return clock;
  const holidays = choice.holidays ?? market?.country ?? 'none';
  return {
    ...clock,
    calendar: {
      timeZone: choice.timeZone ?? market?.timeZone ?? viewerZone,
      workingWeekdays: MONDAY_TO_FRIDAY,
      holidays: holidays === 'none' ? null : holidays,
      closures: choice.closures ?? [],
    },
  };
}
