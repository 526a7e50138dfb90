import { canBeSame, isAfter, type Turn } from './turns';

/** What the oldest unanswered buyer message is known to be. */
export interface Asking {
  /** Earliest instant at which it can have arrived, epoch ms; null where no time was printed. */
  readonly receivedAt: number | null;
  /** True unless the message itself was read: a row shows only the newest one. */
  readonly atTheLatest: boolean;
}

/** Which message started the clock that runs; null where nothing is unanswered. */
export function asking(turns: readonly Turn[]): Asking | null {
  return oldest(unansweredAsks(turns), answersOf(turns));
}

/** Which message started the clock of the last thing answered, and when it was; null before any. */
export function lastAnswer(turns: readonly Turn[]): (Asking & { answeredAt: number }) | null {
  const answers = answersOf(turns);
  const asks = turns.filter(({ side }) => side === 'ask');
  const newest = answers.reduce<Turn | null>(
    (last, turn) => (last === null || isAfter(turn, last) ? turn : last),
    null,
  );
  if (!newest) return null;
  const lastAsk = asks
    .filter((turn) => !isAfter(turn, newest))
    .reduce<Turn | null>(
      (last, turn) => (last === null || isAfter(turn, last) ? turn : last),
      null,
    );
  if (!lastAsk) return { receivedAt: null, atTheLatest: true, answeredAt: instantOf(newest) };
  const ending = answers.filter((answer) => endsAsk(answer, lastAsk, asks));
  const earlier = answers.filter((answer) => !ending.includes(answer));
  const cycle = asks.filter((ask) => !earlier.some((answer) => endsAsk(answer, ask, asks)));
  return {
    ...(oldest(cycle, earlier) ?? { receivedAt: null, atTheLatest: true }),
    answeredAt: Math.min(...ending.map(instantOf)),
  };
}

/** Latest instant at which an answer can have been given where its time is not printed: its reading. */
export function instantOf({ time, firstReadAt }: Turn): number {
  return time?.earliest ?? firstReadAt;
}

/** The turns that end a waiting. */
export function answersOf(turns: readonly Turn[]): Turn[] {
  return turns.filter(({ side }) => side === 'answer');
}

/** Buyer messages, as rows and threads showed them, that nothing has answered. */
export function unansweredAsks(turns: readonly Turn[]): Turn[] {
  const answers = answersOf(turns);
  const asks = turns.filter(({ side }) => side === 'ask');
  return asks.filter((ask) => !answers.some((answer) => endsAsk(answer, ask, asks)));
}

/**
 * When the newest unanswered message was first read, epoch ms; null where nothing is unanswered. One
 * message that is read again with another printed time is not newer for that.
 */
export function newestSeenAt(turns: readonly Turn[]): number | null {
  const asks = unansweredAsks(turns);
  const newest = asks.reduce<Turn | null>(
    (last, ask) => (last === null || isAfter(ask, last) ? ask : last),
    null,
  );
  if (!newest) return null;
  const sightings = asks.filter((ask) => canBeSame(ask, newest));
  return Math.min(newest.firstReadAt, ...sightings.map(({ firstReadAt }) => firstReadAt));
}

/** Whether `answer` ended the waiting that `ask` began; `asks` are all of the discussion. */
export function endsAsk(answer: Turn, ask: Turn, asks: readonly Turn[]): boolean {
  return answer.by === 'mark' ? !reopens(ask, answer, asks) : isAfter(answer, ask);
}

/** A mark covers every message known when it was set, however often that is read again. */
function reopens(ask: Turn, mark: Turn, asks: readonly Turn[]): boolean {
  if (ask.time && ask.time.earliest > mark.lastReadAt) return true;
  return !asks.some((known) => known.firstReadAt <= mark.lastReadAt && canBeSame(known, ask));
}

/**
 * The oldest of the messages that `asks` show. One message is often printed with several times
 * ("2 h ago", "yesterday", 14:05): the narrowest says most, and a wider one adds a message only
 * where it cannot be a narrower one.
 */
export function oldest(asks: readonly Turn[], answers: readonly Turn[]): Asking | null {
  if (asks.length === 0) return null;
  const distinct: Turn[] = [];
  for (const ask of asks.toSorted(byExactness)) {
    if (ask.time && !distinct.some((known) => canBeSame(known, ask))) distinct.push(ask);
  }
  const first = distinct.reduce<Turn | null>(
    (best, ask) => (best === null || receivedAt(ask, []) < receivedAt(best, []) ? ask : best),
    null,
  );
  if (!first) return { receivedAt: null, atTheLatest: true };
  const isRead = asks.some((ask) => ask.by === 'message' && canBeSame(ask, first));
  return { receivedAt: receivedAt(first, answers), atTheLatest: !isRead };
}

/** The narrower interval first, then the earlier reading. */
function byExactness(a: Turn, b: Turn): number {
  return widthOf(a) - widthOf(b) || a.firstReadAt - b.firstReadAt;
}

function widthOf({ time }: Turn): number {
  return time ? time.latest - time.earliest : Number.MAX_SAFE_INTEGER;
}

/** A message that is known to have come after an answer cannot have come before it. */
function receivedAt(ask: Turn, answers: readonly Turn[]): number {
  const after = answers.flatMap(({ time }) => (ask.index === null && time ? [time.earliest] : []));
  const earliest = ask.time?.earliest ?? Number.POSITIVE_INFINITY;
  const latest = ask.time?.latest ?? Number.POSITIVE_INFINITY;
  return Math.max(earliest, ...after.filter((at) => at <= latest));
}
