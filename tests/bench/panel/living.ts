import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { type CDPSession, chromium, type Page } from '@playwright/test';

import { findChromium } from '../../browsers/installed.ts';
import { servePanels } from '../../panels/server.ts';
import { listPage } from './list-page.ts';

const HOST = 'predajca.swopify.com';
const ROWS = 10_000;
const CHANGES = 15;
/** After a change all is done within this time, ms. */
const SETTLED_MS = 600;
/** How often the browser looks at what is running, µs. */
const SAMPLING_US = 50;

/** What one change of a row costs in the page, ms. */
export interface CostOfChange {
  /** All scripts of the extension, by the browser's profiler; style and layout that they ask for included. */
  readonly scripts: number;
  /** Of that, what asks for style and layout. */
  readonly layout: number;
}

/**
 * The extension as it is built, in a tab with a list of 10,000 rows: what its scripts cost there from the
 * change of a row until its badge says what the ledger knows of it. The first change comes first.
 */
export async function costOfChanges(): Promise<CostOfChange[]> {
  const extension = await builtExtension();
  const server = await servePanels({
    hosts: {},
    others: {
      [HOST]: (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(listPage(ROWS));
      },
    },
  });
  const executablePath = await findChromium();
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath !== undefined && { executablePath }),
    headless: false,
    ignoreHTTPSErrors: true,
    args: [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
    ],
  });
  try {
    const page = await context.newPage();
    await page.goto(`https://${HOST}/messages`);
    await page.locator('[data-panelwatch-badge]').first().waitFor({ timeout: 60_000 });
    await pause(10 * SETTLED_MS);
    return await changed(page);
  } finally {
    await context.close();
    await server.close();
  }
}

async function changed(page: Page): Promise<CostOfChange[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
  const costs: CostOfChange[] = [];
  for (let change = 0; change < CHANGES; change++) {
    await session.send('Profiler.start');
    const isWaiting = change % 2 === 0;
    await page.evaluate((waits) => {
      const row = document.querySelector('.talk:nth-child(5)')!;
      row.querySelector('.text span')!.textContent = waits
        ? 'Is there any news?'
        : 'You: It is on its way.';
      row.querySelector('.state')!.textContent = waits ? 'Waiting for reply' : 'Answered';
    }, isWaiting);
    await pause(SETTLED_MS);
    costs.push(await costOf(session));
    const state = await stateOfBadge(page);
    if ((state === 'answered') === isWaiting) throw new Error(`The badge says ${state}`);
  }
  return costs;
}

function stateOfBadge(page: Page): Promise<string | null> {
  return page.locator('[data-panelwatch-badge][data-key="70012"]').getAttribute('data-state');
}

/** What asks the browser for style or layout. */
const LAYOUT =
  /^(?:getBoundingClientRect|getClientRects|elementsFromPoint|getComputedStyle|get client|get inner)/;

async function costOf(session: CDPSession): Promise<CostOfChange> {
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const visit = (id: number, isOurs: boolean): void => {
    const node = nodes.get(id);
    const isOwn = isOurs || node?.callFrame.url.startsWith('chrome-extension:') === true;
    if (isOwn) ours.add(id);
    node?.children?.forEach((child) => visit(child, isOwn));
  };
  visit(profile.nodes[0]!.id, false);
  let [scripts, layout] = [0, 0];
  profile.samples?.forEach((id, index) => {
    // A sample stands for the time until the next one.
    const ms = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    if (!ours.has(id)) return;
    scripts += ms;
    if (LAYOUT.test(nodes.get(id)?.callFrame.functionName ?? '')) layout += ms;
  });
  return { scripts, layout };
}

/** Folder of the production build, which is made if there is none. */
async function builtExtension(): Promise<string> {
  const folder = path.resolve('.output/chrome-mv3');
  if (!existsSync(folder)) {
    const build = spawn('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
    await once(build, 'exit');
  }
  return folder;
}
