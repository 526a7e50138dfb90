import type { Devtools } from './devtools.ts';

/** Has `hosts` watched by the extension, each read once as if its list had been open in a tab. */
export async function watchAll(
  devtools: Devtools,
  extension: string,
  hosts: readonly string[],
): Promise<void> {
  const origins = hosts.map((host) => `https://${host}/*`);
  await devtools.runAt('chrome://extensions/', allow, { extension, origins });
  await devtools.runAt(`chrome-extension://${extension}/manifest.json`, watch, { hosts, origins });
}

/** Runs on Chromium's page of extensions, which does the same when its user allows a host. */
async function allow({ extension, origins }: { extension: string; origins: readonly string[] }) {
  const { developerPrivate } = chrome;
  await developerPrivate.updateExtensionConfiguration({
    extensionId: extension,
    hostAccess: 'ON_SPECIFIC_SITES',
  });
  for (const origin of origins) await developerPrivate.addHostPermission(extension, origin);
}

/** Runs in a page of the extension. */
async function watch({
  hosts,
  origins,
}: {
  hosts: readonly string[];
  origins: readonly string[];
}): Promise<void> {
  const send = async (type: string, data: unknown): Promise<void> => {
    const answer = await chrome.runtime.sendMessage({ type, data, id: 1, timestamp: Date.now() });
    if (answer?.err) throw new Error(answer.err.message);
  };
  await chrome.permissions.request({ origins });
  for (const host of hosts) await send('watchPanel', { host });
  const request = indexedDB.open('panelwatch');
  await new Promise((resolve, reject) => {
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });
  const tx = request.result.transaction('panels', 'readwrite');
  for (const host of hosts) {
    const list = { url: `https://${host}/messages`, readAt: 1 };
    const panel = { host, account: '', platform: host, health: 'ok', lastReadAt: 1, list };
    tx.objectStore('panels').put(panel);
  }
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  request.result.close();
  await send('refresh', null);
}
