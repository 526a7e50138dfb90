import { browser } from '#imports';
import { sendMessage } from '@/utils/messaging/protocol';
import type { PanelwatchDatabase } from '@/utils/storage';

/** How long a tab may take to read its page and report, ms. */
const PATIENCE_MS = 5_000;

const waiting = new Map<string, Set<() => void>>();

/** To be called when a tab of `host` has reported a list. */
export function tabReported(host: string): void {
  for (const resolve of waiting.get(host) ?? []) resolve();
  waiting.delete(host);
}

/**
 * Has an open tab of the panel read its page.
 *
 * @param since - epoch ms
 * @returns whether a list was read since then
 */
export async function askOpenTab(
  db: PanelwatchDatabase,
  host: string,
  since: number,
): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: `https://${host}/*`, discarded: false });
  const ids = tabs.flatMap(({ id, incognito }) => (id === undefined || incognito ? [] : [id]));
  if (ids.length === 0) return false;
  const reported = reportOf(host);
  // A tab that was opened before the extension has nobody in it who answers; one that is held up, by a
  // question of its page for example, answers when that is over: nobody waits for it.
  for (const id of ids) sendMessage('rereadPanel', undefined, id).catch(() => undefined);
  await Promise.race([reported, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  const panels = await db.getAll('panels', IDBKeyRange.bound([host], [host, []]));
  return panels.some(({ list }) => list !== null && list.readAt >= since);
}

function reportOf(host: string): Promise<void> {
  return new Promise((resolve) => {
    waiting.set(host, (waiting.get(host) ?? new Set()).add(resolve));
  });
}
