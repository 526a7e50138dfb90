import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;
const BETWEEN_MS = 50;

/**
 * Waits until `look` finds something and returns that; throws with the name of what was awaited when
 * patience ends.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false | null> | T | undefined | false | null,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false && found !== null) return found;
    if (performance.now() > end) throw new Error(`Waited ${patienceMs} ms in vain for ${what}.`);
    await pause(BETWEEN_MS);
  }
}
