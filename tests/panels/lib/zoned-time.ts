export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A wall clock's reading; `weekday` is ISO, 1 = Monday. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock in `timeZone` shows at `instant` (epoch ms). */
export function wallTime(instant: number, timeZone: string): WallTime {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      weekday: 'short',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
  return {
    year: Number(part['year']),
    month: Number(part['month']),
    day: Number(part['day']),
    hour: Number(part['hour']),
    minute: Number(part['minute']),
    second: Number(part['second']),
    weekday: WEEKDAYS.indexOf(part['weekday'] ?? '') + 1,
  };
}

/**
 * The instant (epoch ms) at which a clock in `timeZone` shows `wall`; days may overflow a month. Of a time that
 * is shown twice in autumn the first; for one that is left out in spring the end of the hour that is left out.
 */
export function instantOf(
  wall: Pick<WallTime, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'>,
  timeZone: string,
): number {
  const wanted = asUtc(wall);
  const readings = [wanted - DAY, wanted + DAY].map(
    (nearby) => wanted - (asUtc(wallTime(nearby, timeZone)) - nearby),
  );
  const [first, second] = [Math.min(...readings), Math.max(...readings)];
  const shown = [first, second].find((at) => asUtc(wallTime(at, timeZone)) === wanted);
  return shown ?? (Math.floor(first / HOUR) + 1) * HOUR;
}

/** The first instant at which a clock in a zone shows the same: one hour of the autumn is told twice. */
export function firstShowing(at: number, timeZone: string): number {
  const [now, before] = [wallTime(at, timeZone), wallTime(at - HOUR, timeZone)];
  return now.hour === before.hour ? at - HOUR : at;
}

/** Calendar days from `instant` to `now` in a zone: 0 today, 1 yesterday. */
export function daysBefore(instant: number, now: number, timeZone: string): number {
  return Math.round(
    (midnight(wallTime(now, timeZone)) - midnight(wallTime(instant, timeZone))) / DAY,
  );
}

function asUtc(wall: Omit<WallTime, 'weekday'>): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
}

function midnight(wall: WallTime): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day);
}
