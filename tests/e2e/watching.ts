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
  const waiting = server
    .truth(host)
    .list.filter(({ page, awaitingReply }) => page === 1 && awaitingReply !== false);
  const rows = await until(`${waiting.length} discussions`, async () => {
    const drawn = await visible(popup, ROW);
    return drawn.length === waiting.length && drawn;
  });
  return rows.map(({ data }) => data['key']);
}
