import { countingOn, type PanelChoice } from '@/utils/discussions/counting';
import type { DiscussionView } from '@/utils/discussions/view';
import type { Market, PlatformPack } from '@/utils/platforms/types';
import { absenceNotice } from '@/utils/sla/absence';
import { DAY_MS, isoDayOf, parseDay } from '@/utils/sla/civil-day';
import type { Calendar, Closure } from '@/utils/sla/clock';
import { instantShowing } from '@/utils/sla/wall-clock';
import { zoneOf } from '@/utils/sla/zone';

/** What a platform wants of one absence. Days are `YYYY-MM-DD`. */
export interface AbsencePlan {
  readonly workingDays: number;
  /** Last day on which it can be announced in time; null where it need not be. */
  readonly noticeBy: string | null;
  /** Day by which the platform would like the listings withdrawn; null where it does not say, or need not. */
  readonly withdrawBy: string | null;
  /** Epoch ms: begin of the first day. */
  readonly from: number;
  /** Epoch ms: end of the last day. */
  readonly to: number;
}

/**
 * The plan of an absence; null where the days are none or the last is before the first.
 *
 * @param calendar - of the market: see `absenceCalendar`
 */
export function planAbsence(
  days: Pick<Closure, 'from' | 'to'>,
  rule: NonNullable<PlatformPack['absence']>,
  calendar: Calendar,
): AbsencePlan | null {
  if (!isDay(days.from) || !isDay(days.to) || days.to < days.from) return null;
  const { workingDays, lastDay } = absenceNotice(days, calendar, rule);
  const zone = zoneOf(calendar.timeZone);
  const first = parseDay(days.from);
  const { withdrawDays } = rule;
  const isWithdrawn = lastDay !== null && withdrawDays !== undefined;
  return {
    workingDays,
    noticeBy: lastDay,
    withdrawBy: isWithdrawn ? isoDayOf(first - withdrawDays) : null,
    from: instantShowing(first * DAY_MS, zone).at,
    to: instantShowing((parseDay(days.to) + 1) * DAY_MS, zone).at,
  };
}

/** The days that a market works, by whose count an absence is long or short. */
export function absenceCalendar(pack: PlatformPack, market: Market, choice: PanelChoice): Calendar {
  const { clock } = countingOn(pack.id, market, choice, market.timeZone);
  if (clock && 'calendar' in clock) return clock.calendar;
  const { timeZone, country } = market;
  return { timeZone, workingWeekdays: [1, 2, 3, 4, 5], holidays: country, closures: [] };
}

/** What waits now and falls due in the absence, the earliest first. */
export function dueInside(
  views: readonly DiscussionView[],
  { from, to }: Pick<AbsencePlan, 'from' | 'to'>,
): DiscussionView[] {
  return views
    .filter((view) => view.state === 'waiting' && dueAt(view) >= from && dueAt(view) < to)
    .toSorted((a, b) => dueAt(a) - dueAt(b));
}

function dueAt(view: DiscussionView): number {
  return view.dueAt ?? Infinity;
}

function isDay(text: string): boolean {
  try {
    return parseDay(text) > 0;
  } catch {
    return false;
  }
}
