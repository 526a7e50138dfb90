import type { Unit } from './lexicon';
import type { PrintedTime } from './printed-time';
import type { Amount, RelativePart } from './relative-part';

const DAY = 86_400_000;

/** Length of a unit in ms: as counted, and the longest that it can be. */
const LENGTHS: Readonly<Record<Unit, { usual: number; longest: number }>> = {
  second: { usual: 1000, longest: 1000 },
  minute: { usual: 60_000, longest: 60_000 },
  hour: { usual: 3_600_000, longest: 3_600_000 },
  day: { usual: DAY, longest: DAY },
  week: { usual: 7 * DAY, longest: 7 * DAY },
  month: { usual: 30 * DAY, longest: 31 * DAY },
  year: { usual: 365 * DAY, longest: 366 * DAY },
};

/** What 'a few' stands for, and at most. */
const FEW = 3;
const FEW_AT_MOST = 10;

/**
 * The time that lies the printed amounts before `now`. Panels cut the last unit off ('2 h' up to
 * 2:59) or round it ('2 h' from 1:30); days and longer units may be counted in calendar days.
 */
export function amountTime({ amounts, lessThan }: RelativePart, now: number): PrintedTime {
  const smallest = amounts.at(-1) ?? { count: 1, unit: 'second' as const };
  const counted = total(amounts, 'usual', FEW);
  const unit = LENGTHS[smallest.unit];
  if (lessThan) return bounded(now - counted, now - counted, now, now);
  const few = smallest.count === null ? FEW - 1 : 0;
  const rounding = unit.usual >= DAY ? unit.usual : unit.usual / 2;
  return bounded(
    now - counted,
    now - total(amounts, 'longest', FEW_AT_MOST) - unit.longest,
    now - counted + rounding + few * unit.usual,
    now,
  );
}

function total(amounts: readonly Amount[], length: 'usual' | 'longest', few: number): number {
  return amounts.reduce((ms, { count, unit }) => ms + (count ?? few) * LENGTHS[unit][length], 0);
}

/** 'just now': at most `ago` ms before `now`. */
export function recent(ago: number, now: number): PrintedTime {
  return bounded(now, now - ago, now, now);
}

/** 'last week', 'this month': the calendar unit, wherever in it `now` stands. */
export function spanTime(span: { unit: Unit; back: 0 | 1 }, now: number): PrintedTime {
  const { usual, longest } = LENGTHS[span.unit];
  return bounded(now - span.back * usual, now - (span.back + 1) * longest, now, now);
}

function bounded(at: number, earliest: number, latest: number, now: number): PrintedTime {
  const last = Math.min(latest, now);
  return { at, precisionMs: Math.max(at - earliest, last - at), earliest, latest: last };
}
