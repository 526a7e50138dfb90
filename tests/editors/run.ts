import { cp, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import type { ExtensionBrowser } from '../browsers/page.ts';
import {
  BEHAVIOURS,
  type BehaviourName,
  IN_VARIANTS,
  SentUnseen,
  troubleAlone,
  worksThere,
} from './behaviours.ts';
import { bundleEditors } from './bundle.ts';
import { harperCosts, keystrokeCosts } from './keystroke.ts';
import { randomSequences } from './random.ts';
import { serveEditors } from './serve.ts';
import { KINDS, Stage, VARIANTS, type Kind, type Variant } from './stage.ts';

// npm run editors -- random: instead, 1,000 random sequences in each editor in Chromium, or as many as asked.
// npm run editors -- keystroke: instead, what a keystroke costs, and what Harper does.
// npm run editors: tries every behaviour in every editor, in both browsers, and prints the table.
// Words narrow it down: `npm run editors -- firefox quill tinymce frame undo`.
const asked = process.argv.slice(2);
const only = <T extends string>(all: readonly T[]): readonly T[] => {
  const some = all.filter((one) => asked.includes(one));
  return some.length > 0 ? some : all;
};
const browsers = only(['chromium', 'firefox'] as const);
const kinds = only(KINDS);
const variants = only(VARIANTS);
const behaviours = only(Object.keys(BEHAVIOURS) as BehaviourName[]);

interface Result {
  readonly browser: string;
  readonly kind: Kind;
  readonly variant: Variant;
  readonly behaviour: BehaviourName;
  readonly outcome: Outcome;
}

/** `alone`: the editor itself breaks down there, without us on the page. */
type Outcome = 'right' | 'wrong' | 'alone';

const SIGNS: Readonly<Record<Outcome, string>> = { right: '✓', wrong: '✗', alone: '–' };

/** What keystrokes are measured in: a field, and editors with a model of their own. */
const TYPED_IN = ['textarea', 'ckeditor5', 'lexical', 'prosemirror'] as const;

await bundleEditors();
// A browser reads an extension's files whenever it needs them: another build must not change them.
const builds = await mkdtemp(path.join(tmpdir(), 'panelwatch-editors-'));
await cp(fileURLToPath(new URL('../../.output', import.meta.url)), builds, { recursive: true });
const server = await serveEditors();
const results: Result[] = [];
try {
  if (asked.includes('random')) await tryAtRandom();
  else if (asked.includes('keystroke')) await measureKeystrokes();
  else await Promise.all(browsers.map(tryAll));
} finally {
  server.close();
  await rm(builds, { recursive: true, force: true });
}
if (results.length > 0) print();

async function launch(name: 'chromium' | 'firefox'): Promise<ExtensionBrowser> {
  const extension = path.join(builds, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const options = { extension, port: server.port };
  return name === 'chromium'
    ? launchChromium(await ensureChromium(), options)
    : launchFirefox(await ensureFirefox(), options);
}

async function tryAll(name: 'chromium' | 'firefox'): Promise<void> {
  const browser = await launch(name);
  try {
    const stage = new Stage(await browser.newPage());
    for (const kind of kinds) {
      for (const variant of variants) await tryEditor(browser, stage, kind, variant);
    }
  } finally {
    await browser.close();
  }
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

async function tryEditor(browser: ExtensionBrowser, stage: Stage, kind: Kind, variant: Variant) {
  const tried = behaviours.filter((name) => variant === 'plain' || IN_VARIANTS.includes(name));
  const works = variant === 'plain' || (await worksThere(stage, browser, kind, variant));
  for (const behaviour of tried) {
    const outcome = works ? await outcomeOf(behaviour, stage, browser, { kind, variant }) : 'alone';
    results.push({ browser: browser.name, kind, variant, behaviour, outcome });
  }
}

async function outcomeOf(
  behaviour: BehaviourName,
  stage: Stage,
  browser: ExtensionBrowser,
  setting: { readonly kind: Kind; readonly variant: Variant },
): Promise<Outcome> {
  const { kind, variant } = setting;
  const tell = (what: string) =>
    console.log(`${browser.name} ${kind} ${variant} ${behaviour}: ${what}`);
  try {
    await BEHAVIOURS[behaviour](stage, browser, setting);
    return 'right';
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    if (error instanceof SentUnseen) return 'wrong';
    const alone = await troubleAlone(behaviour, stage, browser, setting);
    if (alone === null) return 'wrong';
    tell(`broken without us too: ${alone}`);
    return 'alone';
  }
}

function print(): void {
  for (const browser of browsers) {
    const rows = kinds.flatMap((kind) => variants.map((variant) => rowOf(browser, kind, variant)));
    console.log(`\n${browser}`);
    console.table(Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0)));
  }
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  console.log(
    `${count('right')} right (✓), ${count('wrong')} wrong (✗), ${count('alone')} where the editor is broken without us too (–)`,
  );
  process.exitCode = count('wrong') === 0 ? 0 : 1;
}

function rowOf(browser: string, kind: Kind, variant: Variant): [string, Record<string, string>] {
  const own = results.filter(
    (result) => result.browser === browser && result.kind === kind && result.variant === variant,
  );
  const cells = own.map(({ behaviour, outcome }) => [behaviour, SIGNS[outcome]] as const);
  return [variant === 'plain' ? kind : `${kind}, ${variant}`, Object.fromEntries(cells)];
}
