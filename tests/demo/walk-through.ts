import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { look, visible, type ExtensionBrowser, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { complain, TALKS } from '../e2e/talks.ts';
import { openWatched } from '../e2e/watching.ts';
import { HOSTS, type Host } from '../panels/hosts.ts';
import type { PanelServer } from '../panels/server.ts';

const HOST: Host = 'predajca.swopify.com';
const WINDOW = [1280, 800] as const;
const POPUP = [420, 600] as const;

/** Goes through the main job as a seller does, prints what the extension knows and keeps pictures in `folder`. */
export async function walkThrough(
  seller: ExtensionBrowser,
  server: PanelServer,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const picture = async (page: Page, name: string): Promise<void> => {
    for (const scheme of ['light', 'dark'] as const) {
      await seller.setColorScheme(scheme);
      await page.screenshot(path.join(folder, `${name}-${scheme}.png`));
    }
  };

  const key = complain(server, HOST);
  const { buyer } = server.truth(HOST).list.find((row) => row.key === key)!;
  const page = await openList(seller, HOST);
  await picture(page, 'list');

  const { reply, phone } = TALKS[HOST];
  const { composer, send } = server.truth(HOST).threads[key]!;
  await page.goto(seller.address(HOST, server.panelAt(HOST).paths.thread(key)));
  await page.click(composer);
  await page.type(`${reply} ${phone}`);
  await until('the finding', async () => (await visible(page, '[data-rule]')).at(0));
  await picture(page, 'finding');
  await page.click(send);
  await until('the gate', async () => (await visible(page, '[data-panelwatch-gate]')).at(0));
  console.log(`\nA reply to ${buyer} with a telephone number: stopped, ${sent(server)}.`);
  await picture(page, 'gate');
  await page.click('[data-panelwatch-gate] [data-action="edit"]');
  for (let i = 0; i < phone.length + 1; i++) await page.press('Backspace');
  await page.click(send);
  await until('the reply', () => server.posts(HOST).length > 0);
  console.log(`The same reply without it: ${sent(server)}.`);

  const popup = await seller.openExtensionPage('popup.html');
  await popup.resize(...POPUP);
  await until('the popup', async () => (await visible(popup, ROW)).length > 0);
  await picture(popup, 'popup');
  for (const host of Object.keys(HOSTS) as Host[]) {
    const list = await openList(seller, host);
    await list.close();
    await until(`${host} in the popup`, async () =>
      (await visible(popup, 'body'))[0]?.text.includes(host),
    );
  }
  printTable(await look(popup, ROW));
  console.log(`\nPictures: ${folder}`);
}

const ROW = '[data-panelwatch-row]';

async function openList(seller: ExtensionBrowser, host: Host): Promise<Page> {
  const page = await openWatched(seller, host, HOSTS[host].paths.list);
  await page.resize(...WINDOW);
  const badge = '[data-panelwatch-badge][data-due]';
  await until(`badges on ${host}`, async () => (await visible(page, badge)).length > 0);
  return page;
}

function sent(server: PanelServer): string {
  const replies = server.posts(HOST).length;
  return `${replies} ${replies === 1 ? 'reply has' : 'replies have'} reached the panel`;
}

function printTable(rows: Awaited<ReturnType<typeof look>>): void {
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  console.log('\nWhat the extension knows of, by time left:\n');
  const table = rows.map(({ text, data }) => {
    const [buyer = '', left = '', about = ''] = text.split('\n').filter((line) => line.trim());
    const due = data['due'] === undefined ? '' : when.format(Date.parse(data['due']));
    return [data['state'] ?? '', due, left, buyer, about];
  });
  const all = [['state', 'due', 'time left', 'buyer', 'discussion'], ...table];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  for (const row of all) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  }
}
