import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';

import { findChromium } from '../browsers/installed.ts';
import type { ledgerBench } from './ledger/page.ts';

const DISCUSSIONS = 100_000;
const NOW = Date.parse('2026-11-11T12:00:00Z');

/**
 * The ledger in a real browser's IndexedDB: summary and merge against 100,000 discussions, and the
 * summary against the plain approach of reading everything.
 */
export default async function benchmark(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'panelwatch-ledger-'));
  const executablePath = await findChromium();
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await measure(await pageWithLedger(context.pages()[0] ?? (await context.newPage())));
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(page: Page): Promise<void> {
  const bench = await page.evaluateHandle<typeof ledgerBench>('ledgerBench');
  const events = await bench.evaluate(({ fill }, [count, now]) => fill(count, now), [
    DISCUSSIONS,
    NOW,
  ] as const);
  const bytes = await bench.evaluate(({ bytes: read }) => read());
  const summary = await bench.evaluate(({ summaries }, now) => summaries(20, now), NOW);
  const plain = await bench.evaluate(({ plainSummaries }, now) => plainSummaries(2, now), NOW);
  const merge = await bench.evaluate(({ merges }, now) => merges(40, now), NOW);
  if (summary.result !== plain.result) {
    throw new Error(`The summary finds ${summary.result}, reading everything ${plain.result}`);
  }
  console.table({
    'summary for the popup': row(summary.ms),
    'the same by reading everything': row(plain.ms),
    'merge of a list of 50 rows': row(merge.ms),
  });
  const megabytes = (bytes / 1e6).toFixed(0);
  const ratio = (median(plain.ms) / median(summary.ms)).toFixed(0);
  console.log(
    `${DISCUSSIONS} discussions, ${events} events, ${summary.result} to show, ${megabytes} MB on disk; ` +
      `the summary is ${ratio} times as fast as reading everything`,
  );
}

async function pageWithLedger(page: Page): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/ledger/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '#imports': 'wxt/browser' },
  });
  // IndexedDB needs an origin.
  await page.route('https://ledger.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('https://ledger.test/');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return page;
}

function row(ms: readonly number[]): { median: string; slowest: string } {
  const printed = (value: number): string => `${value.toFixed(1)} ms`;
  return { median: printed(median(ms)), slowest: printed(Math.max(...ms)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
