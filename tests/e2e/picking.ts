import { visible, type ExtensionBrowser, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';

export const PICKER = '[data-panelwatch-picker]';

/** Has the picker brought into the panel's tab by the popup's button. */
export async function startPicker(seller: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await seller.openExtensionPage('popup.html');
  await popup.click('[data-action="teach-panel"]');
  await page.show();
  await until('the picker', async () => (await visible(page, PICKER)).at(0));
}

/** Waits until the picker asks for this. */
export async function asked(page: Page, stage: string): Promise<void> {
  await until(`the picker at ${stage}`, async () =>
    (await visible(page, PICKER)).some(({ data }) => data['stage'] === stage),
  );
}

/** Presses the mouse on an element of the page, whatever lies over it. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  const [{ box } = { box: undefined }] = await visible(page, selector);
  if (box === undefined) throw new Error(`Nothing to point at: ${selector}`);
  await page.clickAt(box.left + box.width / 2, box.top + box.height / 2);
}
