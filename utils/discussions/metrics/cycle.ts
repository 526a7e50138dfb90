import type { Clock } from '@/utils/sla/clock';

import { answersOf, endsAsk, instantOf, oldest } from '../asking';
import type { Turn } from '../turns';
import { deadline } from '../view-of';

/** One waiting of a buyer: from the oldest message that nothing had answered to what ended it. */
export interface Cycle {
  /** Earliest instant at which that message can have arrived, epoch ms; null where none was printed. */
  readonly receivedAt: number | null;
  /** True unless the message itself was read: an older one may have waited as well. */
  readonly atTheLatest: boolean;
  /** Epoch ms; null where the message's time or the clock is not known. */
  readonly dueAt: number | null;
  readonly end: CycleEnd | null;
  /** Whether nothing of the seller's is known before it: the discussion's first answer ends it. */
  readonly isFirst: boolean;
  /** Epoch ms at which it is counted: its arrival, else the best that is known of it. */
  readonly at: number;
}

/** What ended a waiting. */
export interface CycleEnd {
  readonly by: 'answer' | 'mark';
  /** Interval in which it happened, epoch ms. */
  readonly earliest: number;
  readonly latest: number;
  /** Whether the panel printed its time; else it is known only from readings. */
  readonly isTimed: boolean;
}

/**
 * Every waiting of a discussion, the oldest first.
 *
 * Buyer messages between the same two answers are one waiting, which the first of them began.
 */
export function cyclesOf(turns: readonly Turn[], clock: Clock | null): Cycle[] {
  const answers = answersOf(turns);
  const asks = turns.filter(({ side }) => side === 'ask');
  const groups = new Map<string, { asks: Turn[]; ending: Turn[] }>();
  for (const ask of asks) {
    const ending = answers.filter((answer) => endsAsk(answer, ask, asks));
    const key = ending.map((answer) => answers.indexOf(answer)).join(' ');
    const group = groups.get(key);
    if (group) group.asks.push(ask);
    else groups.set(key, { asks: [ask], ending });
  }
  const ordered = [...groups.values()].toSorted((a, b) => b.ending.length - a.ending.length);
  if (ordered.length === 0) return unaskedAnswer(answers);
  return ordered.map((group, i) => {
    const later = ordered[i + 1]?.ending ?? [];
    const own = group.ending.filter((answer) => !later.includes(answer));
    const earlier = answers.filter((answer) => !group.ending.includes(answer));
    const begun = oldest(group.asks, earlier) ?? { receivedAt: null, atTheLatest: true };
    const end = endOf(own, group.asks);
    return {
      ...begun,
      dueAt: deadline(begun.receivedAt, clock),
      end,
      isFirst: i === 0 && earlier.length === 0,
      at: begun.receivedAt ?? end?.earliest ?? lastSeen(group.asks),
    };
  });
}

/**
 * A list that was first read when a discussion was answered tells of an answer to something that was
 * never seen; a thread that the seller began tells of none.
 */
function unaskedAnswer(answers: readonly Turn[]): Cycle[] {
  const end = endOf(
    answers.filter(({ by }) => by === 'row'),
    [],
  );
  if (!end) return [];
  return [
    { receivedAt: null, atTheLatest: true, dueAt: null, end, isFirst: true, at: end.earliest },
  ];
}

function endOf(answers: readonly Turn[], asks: readonly Turn[]): CycleEnd | null {
  const [first] = answers.toSorted((a, b) => instantOf(a) - instantOf(b));
  if (!first) return null;
  const by = first.by === 'mark' ? 'mark' : 'answer';
  const seen = Math.min(...answers.map(({ firstReadAt }) => firstReadAt));
  // A row that was read as waiting was not answered until then.
  const waited = Math.max(
    0,
    ...asks.map(({ by: how, lastReadAt }) => (how === 'row' ? lastReadAt : 0)),
  );
  if (!first.time)
    return { by, earliest: Math.min(waited || seen, seen), latest: seen, isTimed: false };
  const { earliest } = first.time;
  const latest = Math.max(earliest, Math.min(first.time.latest, seen));
  return { by, earliest: Math.min(Math.max(earliest, waited), latest), latest, isTimed: true };
}

function lastSeen(asks: readonly Turn[]): number {
  return Math.max(0, ...asks.map(({ lastReadAt }) => lastReadAt));
}
