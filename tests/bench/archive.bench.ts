import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { launch, originOf, runInside } from './dashboard/browser.ts';

const RUNS = 5;
/** What is looked for, without its diacritics. */
const QUERIES = { 'one of all': 'xylofon', 'an order number': 'reklamacia 2026-105' } as const;

/**
 * How long the archive takes to open and to search, with 10,000 and 100,000 messages: the build in
 * `.output/chrome-mv3` in a real browser. Also the longest that the page answered nothing meanwhile.
 */
export default async function benchmark(): Promise<void> {
  for (const messages of [10_000, 100_000]) {
    const profile = await mkdtemp(path.join(tmpdir(), 'panelwatch-archive-'));
    const context = await launch(profile);
    try {
      await context.addInitScript(noteLongTasks);
      const origin = await originOf(context);
      const filling = { messages, now: Date.now() };
      await runInside(
        context,
        origin,
        'tests/bench/dashboard/fill-archive.ts',
        'fillArchive',
        filling,
      );
      const page = await context.newPage();
      await page.goto(`${origin}/tools.html#archive`);
      const all = `.found[data-found="${messages / 10}"][aria-busy="false"]`;
      const some = `.found[aria-busy="false"]:not(${all})`;
      const opened = await settled(page, all);
      const rows: Record<string, string> = { 'opened, first hits': ms([opened.first]) };
      rows['opened, all counted'] = ms([opened.last]);
      for (const [name, query] of Object.entries(QUERIES)) {
        const times: { first: number; last: number }[] = [];
        for (let run = 0; run < RUNS; run++) {
          await page.fill('input[name="text"]', '');
          await settled(page, all);
          await page.evaluate(() => Reflect.set(globalThis, 'begun', performance.now()));
          await page.fill('input[name="text"]', query);
          times.push(await settled(page, some));
        }
        rows[`${name}, first hits`] = ms(times.map(({ first }) => first));
        rows[`${name}, all`] = ms(times.map(({ last }) => last));
      }
      const longest = await page.evaluate(() => Number(Reflect.get(globalThis, 'longest') ?? 0));
      console.log(`\n${messages} messages`);
      console.table({ ...rows, 'longest task': ms([longest]) });
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  }
}

/** When the page showed the first hits of a search and when it was done, ms since it was begun. */
async function settled(page: Page, isDone: string): Promise<{ first: number; last: number }> {
  return page.evaluate(async (done) => {
    const begun = Number(Reflect.get(globalThis, 'begun') ?? 0);
    const before = document.querySelector('.found')?.getAttribute('data-found');
    let first = Number.NaN;
    for (;;) {
      await new Promise(requestAnimationFrame);
      const found = document.querySelector('.found');
      const isNew = found !== null && found.getAttribute('data-found') !== before;
      const passed = performance.now() - begun;
      if (isNew && found.getAttribute('data-found') !== '0' && Number.isNaN(first)) first = passed;
      if (found?.matches(done)) return { first, last: passed };
    }
  }, isDone);
}

/** Runs in the page. */
function noteLongTasks(): void {
  new PerformanceObserver((tasks) => {
    for (const { duration } of tasks.getEntries()) {
      const longest = Number(Reflect.get(globalThis, 'longest') ?? 0);
      Reflect.set(globalThis, 'longest', Math.max(longest, duration));
    }
  }).observe({ type: 'longtask', buffered: true });
}

function ms(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return `${median.toFixed(0)} ms (slowest ${Math.max(...values).toFixed(0)})`;
}
