import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { BrowserContext, Page } from '@playwright/test';

import { launch, originOf, runInside } from './dashboard/browser.ts';

const RUNS = 5;
const CASES = [
  { count: 10_000, waitingEach: 50 },
  { count: 100_000, waitingEach: 500 },
  // Nobody answers: all that the popup could ever have to look at.
  { count: 10_000, waitingEach: 1 },
] as const;

/**
 * How long popup and dashboard take to show their first rows, and the dashboard all of its figures of
 * 30 and 90 days: the build in `.output/chrome-mv3` in a real browser, from the click on. The empty
 * page, which has read nothing yet, is what the browser alone takes on this machine.
 */
export default async function benchmark(): Promise<void> {
  for (const { count, waitingEach } of CASES) {
    const profile = await mkdtemp(path.join(tmpdir(), 'panelwatch-dashboard-'));
    const context = await launch(profile);
    await context.addInitScript(noteFirst);
    try {
      const origin = await originOf(context);
      const filling = { count, waitingEach, now: Date.now() };
      await runInside(context, origin, 'tests/bench/dashboard/fill.ts', 'fillLedger', filling);
      const popup = await timed(context, `${origin}/popup.html`, true);
      const warm = await timed(context, `${origin}/popup.html`, false);
      const month = await timed(context, `${origin}/dashboard.html`, false);
      const quarter = await timed(context, `${origin}/dashboard.html?days=90`, false);
      console.log(`\n${count} discussions, ${Math.ceil(count / waitingEach)} of them waiting`);
      console.table({
        'popup, worker asleep': row(popup),
        'popup, worker awake': row(warm),
        'dashboard, 30 days': row(month),
        'dashboard, 90 days': row(quarter),
      });
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  }
}

/** Runs in each page: notes when the first row and the first figure are drawn, ms since the click. */
function noteFirst(): void {
  const wanted = { page: 'main', rows: '[data-panelwatch-row]', figures: '.tile' };
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { firstSeen: seen });
  new PerformanceObserver((tasks) => {
    for (const { duration } of tasks.getEntries())
      seen.blocked = Math.max(seen.blocked ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (name in seen || document.querySelector(selector) === null) continue;
      seen[name] = Number.NaN;
      requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
    }
  }).observe(document, { childList: true, subtree: true });
}

interface Times {
  /** The page without anything of the ledger. */
  readonly page: number[];
  readonly rows: number[];
  readonly figures: number[];
  /** The longest that nothing on the page answered; 0 where it was never longer than 50 ms. */
  readonly blocked: number[];
}

async function timed(context: BrowserContext, url: string, isAsleep: boolean): Promise<Times> {
  const times: Times = { page: [], rows: [], figures: [], blocked: [] };
  const awaited = url.includes('popup') ? 'rows' : 'figures';
  for (let run = 0; run < RUNS; run++) {
    const page = await context.newPage();
    if (isAsleep) await putToSleep(context, page);
    await page.goto(url);
    await page.waitForFunction(
      (name) => Object(Reflect.get(globalThis, 'firstSeen'))[name] > 0,
      awaited,
      { timeout: 120_000 },
    );
    const seen = await page.evaluate(() => Object(Reflect.get(globalThis, 'firstSeen')));
    times.page.push(Number(seen.page));
    times.rows.push(Number(seen.rows));
    times.figures.push(Number(seen.figures));
    times.blocked.push(Number(seen.blocked ?? 0));
    await page.close();
  }
  return times;
}

async function putToSleep(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function row({ page, rows, figures, blocked }: Times): Record<string, string> {
  const all = figures.some((value) => value > 0) ? { 'figures of all': ms(figures) } : {};
  return { 'empty page': ms(page), 'first rows': ms(rows), ...all, 'longest task': ms(blocked) };
}

function ms(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return `${median.toFixed(0)} ms (slowest ${Math.max(...values).toFixed(0)})`;
}
