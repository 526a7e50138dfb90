import { chromium, type Browser, type JSHandle, type Page } from '@playwright/test';
import { build } from 'esbuild';

import { findChromium } from '../browsers/installed.ts';
import { costOfChanges } from './panel/living.ts';
import type { panelBench } from './panel/page.ts';

const TIMES = 9;

interface Measured {
  readonly ms: number;
  readonly found: number;
}

/**
 * Reading a panel in a real browser. Goals: a list of 1,000 rows in 20,000 elements is worked out in
 * 50 ms, read by its profile in 10 ms; one changed row among 10,000 costs less than 1 ms of scripting,
 * which is all that the extension as it is built does in the page, up to the badge; the page's style and
 * layout are its own, whoever asks for them first.
 */
export default async function benchmark(): Promise<void> {
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser): Promise<void> {
  const first = await firstReadings(browser);
  const { page, bench } = await pageWithReader(browser);
  const size = await bench.evaluate(({ fill }) => fill(1000));
  const sliced = await repeated(() => bench.evaluate(({ slices }) => slices()));
  const inferred = await repeated(() => bench.evaluate(({ infer }) => infer()));
  const applied = await repeated(() => bench.evaluate(({ apply }) => apply()));
  for (const { found } of [...first, ...inferred])
    if (found !== size.rows) throw new Error(`${found} of ${size.rows} rows were found`);
  await bench.evaluate(({ fill }) => fill(10_000));
  const reading = await scriptingOfChange(page, bench);
  const [initial, ...others] = await costOfChanges();
  console.table({
    'working a list out for the first time': row(first.map(({ ms }) => ms)),
    'working it out again': row(inferred.map(({ ms }) => ms)),
    'longest slice of working it out': row(sliced.map(({ ms }) => ms)),
    'reading it by its profile': row(applied.map(({ ms }) => ms)),
    'one changed row among 10,000, read': row(reading),
    'all scripts of the extension, first change': row([initial?.scripts ?? Number.NaN]),
    'all scripts of the extension, later changes': row(others.map(({ scripts }) => scripts)),
    'style and layout that they wait for': row(others.map(({ layout }) => layout)),
  });
  console.log(`${size.rows} rows, ${size.elements} elements`);
}

/** The first reading in each of several processes, none of which has run a line of the reader before. */
async function firstReadings(browser: Browser): Promise<Measured[]> {
  const taken: Measured[] = [];
  for (let time = 0; time < TIMES; time++) {
    const { page, bench } = await pageWithReader(browser);
    await bench.evaluate(({ fill }) => fill(1000));
    taken.push(await bench.evaluate(({ infer }) => infer()));
    await page.context().close();
  }
  return taken;
}

async function repeated(run: () => Promise<Measured>): Promise<Measured[]> {
  const found: Measured[] = [];
  for (let time = 0; time < TIMES; time++) found.push(await run());
  return found;
}

/** What scripts cost from a change until it is read, by the browser's own count. */
async function scriptingOfChange(
  page: Page,
  bench: JSHandle<typeof panelBench>,
): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scripted = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await bench.evaluate(({ follow }) => follow());
    const before = await scripted();
    const rows = await bench.evaluate(({ changeRow }) => changeRow());
    if (rows !== 1) throw new Error(`${rows} rows were read`);
    taken.push((await scripted()) - before);
  }
  return taken;
}

async function pageWithReader(
  browser: Browser,
): Promise<{ page: Page; bench: JSHandle<typeof panelBench> }> {
  const context = await browser.newContext({ timezoneId: 'Europe/Bratislava', locale: 'en-GB' });
  const page = await context.newPage();
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/panel/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  await page.setContent(
    '<!doctype html><html lang="en"><title>Messages</title><body></body></html>',
  );
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return { page, bench: await page.evaluateHandle<typeof panelBench>('panelBench') };
}

function row(ms: readonly number[]): { median: string; slowest: string } {
  const printed = (value: number): string => `${value.toFixed(2)} ms`;
  const median = ms.toSorted((a, b) => a - b)[Math.floor(ms.length / 2)] ?? Number.NaN;
  return { median: printed(median), slowest: printed(Math.max(...ms)) };
}
