import { browser } from '#imports';
import { logError } from '@/utils/log';
import { packAt } from '@/utils/platforms/registry';
import { changeWatch, type PanelwatchDatabase } from '@/utils/storage';
import { newWatch } from '@/utils/watch';

import { oneAtATime } from './one-at-a-time';

const SCRIPT = '/content-scripts/panel.js';

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
  // A pack's panels have their script by the manifest.
  if (packAt({ hostname: host })) return;
  await registerScript(host);
  const tabs = await browser.tabs.query({ url: pattern(host) });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id)])));
});

/** Ends the watching and gives the permission back. What the ledger knows stays. */
export async function stopWatching(db: PanelwatchDatabase, host: string): Promise<void> {
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
 * watching; in Firefox the question closes the popup, so that this is all that is left of it.
 */
export async function watchPermitted(
  db: PanelwatchDatabase,
  origins: readonly string[],
): Promise<void> {
  for (const origin of origins) {
    const host = /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1];
    if (host !== undefined) await startWatching(db, host);
  }
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
      js: [SCRIPT],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

function inject(tabId: number): Promise<unknown> {
  return browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}
