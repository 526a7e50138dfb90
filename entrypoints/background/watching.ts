import { browser } from '#imports';
import { logError } from '@/utils/log';
import { packAt } from '@/utils/platforms/registry';
import { changeWatch, type PanelwatchDatabase } from '@/utils/storage';
import { newWatch } from '@/utils/watch';

const SCRIPT = '/content-scripts/panel.js';

/**
 * Watches `host` from now on, with the permission that the user has just granted: the content script
 * on every page of it, at once in the open ones, and the poll.
 *
 * @throws {Error} if the permission is missing
 */
export async function startWatching(db: PanelwatchDatabase, host: string): Promise<void> {
  const origins = [pattern(host)];
  if (!(await browser.permissions.contains({ origins }))) {
    throw new Error(`No permission for ${host}`);
  }
  const known = await db.get('watches', host);
  await changeWatch(db, host, () => newWatch(host));
  // A pack's panels have their script by the manifest.
  if (packAt({ hostname: host }) || known?.active) return;
  await registerScript(host);
  const tabs = await browser.tabs.query({ url: pattern(host) });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id)])));
}

/** Ends the watching and gives the permission back. What the ledger knows stays. */
export async function stopWatching(db: PanelwatchDatabase, host: string): Promise<void> {
  if (packAt({ hostname: host })) {
    await changeWatch(db, host, (watch) => ({ ...watch, active: false }));
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
  const [watches, registered] = await Promise.all([
    db.getAll('watches'),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const known = new Set(registered.map(({ id }) => id));
  for (const { host, active } of watches) {
    if (!active || packAt({ hostname: host }) || known.has(scriptId(host))) continue;
    if (await browser.permissions.contains({ origins: [pattern(host)] }))
      await registerScript(host);
  }
}

/** A permission was taken back: what needs it ends, and the panel says so. */
export async function permissionsLost(
  db: PanelwatchDatabase,
  origins: readonly string[],
): Promise<void> {
  const watches = await db.getAll('watches');
  for (const { host } of watches.filter((watch) => origins.includes(pattern(watch.host)))) {
    await changeWatch(db, host, (watch) => ({ ...watch, trouble: 'no-permission' }));
  }
}

/** Match pattern of all pages of a panel. */
function pattern(host: string): string {
  return `https://${host}/*`;
}

function scriptId(host: string): string {
  return `panel ${host}`;
}

function registerScript(host: string): Promise<void> {
  return browser.scripting.registerContentScripts([
    {
      id: scriptId(host),
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
