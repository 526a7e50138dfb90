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

/** What 'a few' stands for, and at most; 'a few seconds' is all that is not yet a minute. */
const FEW = 3;
const FEW_AT_MOST = 10;
const FEW_SECONDS_AT_MOST = 59;

/**
 * The time that lies the printed amounts before `now`. Panels cut the last unit off ('2 h' up to
 * 2:59) or round it ('2 h' from 1:30); days and longer units may be counted in calendar days.
 */
export function amountTime({ amounts, lessThan }: RelativePart, now: number): PrintedTime {
  const smallest = amounts.at(-1) ?? { count: 1, unit: 'second' as const };
  const counted = sum(amounts, (each) => (each.count ?? FEW) * LENGTHS[each.unit].usual);
  if (lessThan) return bounded(now - counted, now - counted, now, now);
  const unit = LENGTHS[smallest.unit];
  const most = sum(
    amounts,
    (each) => (each.count ?? mostOf(each.unit)) * LENGTHS[each.unit].longest,
  );
  const rounding = unit.usual >= DAY ? unit.usual : unit.usual / 2;
  const isFew = smallest.count === null;
  return bounded(
    now - counted,
    now - most - unit.longest,
    now - counted + (isFew ? FEW * unit.usual : rounding),
    now,
  );
}

const mostOf = (unit: Unit): number => (unit === 'second' ? FEW_SECONDS_AT_MOST : FEW_AT_MOST);

function sum(amounts: readonly Amount[], length: (amount: Amount) => number): number {
  return amounts.reduce((ms, amount) => ms + length(amount), 0);
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
