/** A time in which the user is not there; epoch ms. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/**
 * The next time in which notifications are held back, or the one that is now; null where none is set.
 *
 * @param quiet - wall-clock times 'HH:MM' of this machine's zone, every day; past midnight where
 *   `to` is not the later one
 */
export function nextPause(
  quiet: { readonly from: string; readonly to: string } | null,
  now: number,
): Pause | null {
  if (!quiet) return null;
  const nights = quiet.to <= quiet.from ? 1 : 0;
  const pauses = [-1, 0, 1].map((day) => ({
    from: wallClock(now, day, quiet.from),
    to: wallClock(now, day + nights, quiet.to),
  }));
  return pauses.find(({ to }) => to > now) ?? null;
}

/** Whether `now` lies in the pause. */
export function isPaused(pause: Pause | null, now: number): boolean {
  return pause !== null && now >= pause.from && now < pause.to;
}

/** Whether the user has turned notifications off at `now`; `paused` as the settings have it. */
export function isHeldBack(paused: number | 'turned-on' | null, now: number): boolean {
  return paused === 'turned-on' || (paused !== null && now < paused);
}

/** 'HH:MM' of the day that is `days` after today, epoch ms. */
function wallClock(now: number, days: number, clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const today = new Date(now);
  const date = today.getDate() + days;
  return new Date(today.getFullYear(), today.getMonth(), date, hours, minutes).getTime();
}
