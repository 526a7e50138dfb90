import { cp, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import type { ExtensionBrowser } from '../browsers/page.ts';
import { BEHAVIOURS, type BehaviourName } from './behaviours.ts';
import { bundleEditors } from './bundle.ts';
import { harperCosts, keystrokeCosts } from './keystroke.ts';
import { randomSequences } from './random.ts';
import { serveEditors } from './serve.ts';
import { nameOf, printedTable, reasonOf, wrongAmong } from './print-table.ts';
import { KINDS, VARIANTS } from './stage.ts';
import { type BrowserName, fillTable } from './table.ts';

// npm run editors -- random: instead, 1,000 random sequences in each editor in Chromium, or as many as asked.
// npm run editors -- keystroke: instead, what a keystroke costs, and what Harper does.
// npm run editors: tries every behaviour in every editor and place, in both browsers, and prints the table.
// Words narrow it down: `npm run editors -- firefox quill tinymce frame undo`.
// --workers=N: with so many browsers at once, by default half as many again as there are processors, for they
// wait most of the time.
const asked = process.argv.slice(2);
const workers = Number(
  asked.find((word) => word.startsWith('--workers='))?.slice('--workers='.length) ??
    Math.ceil(availableParallelism() * 1.5),
);
const only = <T extends string>(all: readonly T[]): readonly T[] => {
  const some = all.filter((one) => asked.includes(one));
  return some.length > 0 ? some : all;
};
const browsers = only(['chromium', 'firefox'] as const);
const kinds = only(KINDS);
const variants = only(VARIANTS);
const behaviours = only(Object.keys(BEHAVIOURS) as BehaviourName[]);

/** What keystrokes are measured in: a field, and editors with a model of their own. */
const TYPED_IN = ['textarea', 'ckeditor5', 'lexical', 'prosemirror'] as const;

await bundleEditors();
// A browser reads an extension's files whenever it needs them: another build must not change them.
const builds = await mkdtemp(path.join(tmpdir(), 'panelwatch-editors-'));
await cp(fileURLToPath(new URL('../../.output', import.meta.url)), builds, { recursive: true });
const server = await serveEditors();
try {
  if (asked.includes('random')) await tryAtRandom();
  else if (asked.includes('keystroke')) await measureKeystrokes();
  else await tryAll();
} finally {
  server.close();
  await rm(builds, { recursive: true, force: true });
}

async function launch(name: BrowserName): Promise<ExtensionBrowser> {
  const extension = path.join(builds, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const options = { extension, port: server.port };
  return name === 'chromium'
    ? launchChromium(await ensureChromium(), options)
    : launchFirefox(await ensureFirefox(), options);
}

async function tryAll(): Promise<void> {
  const wanted = { browsers, kinds, variants, behaviours };
  let tried = 0;
  const results = await fillTable(wanted, launch, workers, (result) => {
    tried++;
    if (tried % 100 === 0) console.log(`${tried} tried after ${minutesSoFar()} minutes`);
    if (result.outcome.sign !== 'right') console.log(`${nameOf(result)}: ${reasonOf(result)}`);
  });
  console.log(
    `\n${tried} tried in ${minutesSoFar()} minutes, ${workers} browsers at once; load`,
    loadavg()[0],
  );
  console.log(printedTable(results));
  process.exitCode = wrongAmong(results) === 0 ? 0 : 1;
}

function minutesSoFar(): string {
  return (performance.now() / 60_000).toFixed(1);
}

async function measureKeystrokes(): Promise<void> {
  const browser = await launch('chromium');
  const rows: Record<string, Record<string, string>> = {};
  try {
    for (const kind of asked.length > 1 ? kinds : TYPED_IN) {
      rows[`${kind}, ours`] = printed(await keystrokeCosts(browser, kind));
    }
    rows['textarea, Harper'] = printed(await harperCosts(browser, 'textarea'));
  } finally {
    await browser.close();
  }
  console.log(
    'Scripting from a key to the next, ms, less what the page alone costs; load',
    loadavg()[0],
  );
  console.table(rows);
}

function printed({ median, p99 }: { median: number; p99: number }): Record<string, string> {
  return { median: median.toFixed(1), p99: p99.toFixed(1) };
}

async function tryAtRandom(): Promise<void> {
  const count = Number(asked.find((word) => /^\d+$/.test(word)) ?? 1000);
  const seed = Number(process.env['SEED'] ?? 1);
  const browser = await launch('chromium');
  const runs: Record<string, Record<string, number>> = {};
  try {
    for (const kind of kinds) {
      const { troubles, ...figures } = await randomSequences(browser, kind, count, seed);
      for (const trouble of troubles) console.log(`${kind} ${trouble}`);
      runs[kind] = { ...figures, wrong: troubles.length };
      console.log(kind, runs[kind]);
      if (troubles.length > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
  console.table(runs);
}
