import { visible, type ExtensionBrowser, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import type { Host } from '../panels/hosts.ts';
import type { PanelServer } from '../panels/server.ts';

/** A discussion that waits, in the popup or on the dashboard. */
export const ROW = '[data-panelwatch-row]';

/** Opens a page of a panel; a host that the extension does not know is first watched through the popup. */
export async function openWatched(
  seller: ExtensionBrowser,
  host: string,
  path: string,
): Promise<Page> {
  const page = await seller.newPage();
  await page.goto(seller.address(host, path));
  if (host.endsWith('.example')) await watch(seller, host);
  await page.show();
  return page;
}

/** Watches a host through the popup. */
export async function watch(seller: ExtensionBrowser, host: string): Promise<void> {
  await seller.willAllow(host);
  const popup = await seller.openExtensionPage('popup.html');
  await until('the button that starts watching', async () =>
    (await visible(popup, '[data-action="watch-panel"]')).at(0),
  );
  // A browser that does not tell the address of the tab behind has it typed.
  if ((await visible(popup, 'input[type="url"]')).length > 0) {
    await popup.click('input[type="url"]');
    await popup.type(`https://${host}`);
  }
  await popup.click('[data-action="watch-panel"]');
  await until(`${host} to be watched`, async () =>
    (await visible(popup, '[data-action="stop-watching"]')).at(0),
  );
  await popup.close();
}

/**
 * Keys of what the popup shows of the first page of the panel's list, in its order: what waits, and
 * what may. All of them are awaited: the popup draws what is in sight before the rest.
 */
export async function waitingIn(
  popup: Page,
  server: PanelServer,
  host: Host,
): Promise<readonly (string | undefined)[]> {
  const count = countWaiting(server, host);
  const rows = await until(`${count} discussions`, async () => {
    const drawn = await visible(popup, ROW);
    return drawn.length === count && drawn;
  });
  return rows.map(({ data }) => data['key']);
}

/** How many discussions wait, or may, on the first page of the panel's list. */
export function countWaiting(server: PanelServer, host: Host): number {
  return server
    .truth(host)
    .list.filter(({ page, awaitingReply }) => page === 1 && awaitingReply !== false).length;
}

/**
 * Opens a panel's list and waits until all that waits on it is in the ledger. The page draws its badges
 * before that, and pages of the extension that look into the ledger once would find nothing.
 */
export async function openRead(
  seller: ExtensionBrowser,
  server: PanelServer,
  host: Host,
): Promise<Page> {
  const page = await openWatched(seller, host, server.panelAt(host).paths.list);
  await until('the badges', async () => (await visible(page, '[data-panelwatch-badge]')).at(0));
  const popup = await seller.openExtensionPage('popup.html');
  await waitingIn(popup, server, host);
  await popup.close();
  await page.show();
  return page;
}
