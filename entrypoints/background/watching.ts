import { browser } from '#imports';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';
import { packAt } from '@/utils/platforms/registry';
import { changeWatch, type PanelwatchDatabase } from '@/utils/storage';
import { newWatch } from '@/utils/watch';

import { ALIVE, bringReader, READER } from './bring-reader';
import { oneAtATime } from './one-at-a-time';

/**
 * Watches `host` from now on, with the permission that the user has just granted: the content script
 * on every page of it, at once in the open ones, and the poll.
 *
 * @throws {Error} if the permission is missing
 */
export const startWatching = oneAtATime(async (db: PanelwatchDatabase, host: string) => {
  const origins = [pattern(host)];
  if (!(await browser.permissions.contains({ origins }))) {
    throw new Error(`No permission for ${host}`);
  }
  const known = await db.get('watches', host);
  if (known?.active && known.trouble !== 'no-permission') return;
  await changeWatch(db, host, () => newWatch(host));
  // A pack's panels have their script by the manifest: on pages that are loaded from now on.
  if (!packAt({ hostname: host })) await registerScript(host);
  // One that is unloaded gets it when it is loaded again.
  const tabs = await browser.tabs.query({ url: pattern(host), discarded: false });
  // Nobody waits for a tab that is held up, by a question of its page for example.
  for (const { id } of tabs) {
    if (id !== undefined) bringReader(id, 'rereadPanel').catch(logError(`read a tab of ${host}`));
  }
});

/** Ends the watching and gives the permission back. What the ledger knows stays. */
export async function stopWatching(db: PanelwatchDatabase, host: string): Promise<void> {
  // Without the permission the browser does not tell which tabs these are.
  const tabs = await browser.tabs.query({ url: pattern(host), discarded: false });
  await endWatching(db, host);
  // What is not watched any more gets no badges: those that are drawn go at the next look.
  for (const { id } of tabs) {
    if (id !== undefined) sendMessage('rereadPanel', undefined, id).catch(() => undefined);
  }
}

async function endWatching(db: PanelwatchDatabase, host: string): Promise<void> {
  if (packAt({ hostname: host })) {
    await changeWatch(db, host, (watch = newWatch(host)) => ({ ...watch, active: false }));
    return;
  }
  await db.delete('watches', host);
  await browser.scripting
    .unregisterContentScripts({ ids: [scriptId(host)] })
    .catch(logError(`unregister the script of ${host}`));
  await browser.permissions.remove({ origins: [pattern(host)] });
}

/**
 * Brings registered scripts in line with what is watched: an update of the extension drops them, and
 * the user may take a permission back in the browser's own settings.
 */
export async function restoreScripts(db: PanelwatchDatabase): Promise<void> {
  for (const { host, active } of await db.getAll('watches')) {
    if (!active || packAt({ hostname: host })) continue;
    if (await browser.permissions.contains({ origins: [pattern(host)] }))
      await registerScript(host);
  }
}

/** The user took a permission back: the panels that need it say so at once. */
export async function notePermissionsLost(db: PanelwatchDatabase): Promise<void> {
  for (const { host } of await db.getAll('watches')) {
    if (await browser.permissions.contains({ origins: [pattern(host)] })) continue;
    await changeWatch(db, host, (watch) => (watch ? { ...watch, trouble: 'no-permission' } : null));
  }
}

/**
 * Watches the hosts for which a permission was granted. The popup asks for it and then for the
 * watching; in Firefox the question closes the popup, so that this is all that is left of it. A panel
 * that has its permission back, however that was given, is read at once.
 */
export async function watchPermitted(
  db: PanelwatchDatabase,
  origins: readonly string[],
): Promise<void> {
  const named = origins.flatMap((origin) => /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1] ?? []);
  const left = (await db.getAll('watches')).filter(
    ({ active, trouble }) => active && trouble === 'no-permission',
  );
  const hosts = new Set([...named, ...left.map(({ host }) => host)]);
  // One that is without it still is left as it is.
  await Promise.allSettled([...hosts].map((host) => startWatching(db, host)));
}

/** Match pattern of all pages of a panel. */
function pattern(host: string): string {
  return `https://${host}/*`;
}

function scriptId(host: string): string {
  return `panel ${host}`;
}

async function registerScript(host: string): Promise<void> {
  const id = scriptId(host);
  // Registering twice is an error: the browser may have kept it from an earlier watching.
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      matches: [pattern(host)],
      js: [READER],
      css: [ALIVE],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}
