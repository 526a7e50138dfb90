import { browser } from '#imports';

/**
 * Host of the panel in front: of the tab behind the popup or, where the popup is a tab of its own, of
 * the panel tab used last. Null where the browser does not tell: it shows only addresses that the
 * click on the toolbar button or a permission opens to us.
 */
export async function hostInFront(): Promise<string | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = browser.runtime.getURL('/');
  if (active && !active.url?.startsWith(own)) return panelHost(active.url);
  const tabs = await browser.tabs.query({});
  const hosts = tabs
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .map(({ url }) => panelHost(url));
  return hosts.find((host) => host !== null) ?? null;
}

function panelHost(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address);
  return url?.protocol === 'https:' ? url.hostname : null;
}
