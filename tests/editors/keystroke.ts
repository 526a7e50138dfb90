import { setTimeout as pause } from 'node:timers/promises';

import type { CDPSession } from '@playwright/test';

import type { ExtensionBrowser } from '../browsers/page.ts';
import { installHarper } from './bundle.ts';
import { Stage, type Kind } from './stage.ts';

/** Of a slow machine. */
const SLOWDOWN = 4;
const DRAFT_LENGTH = 1000;
/** What is typed behind the draft, a key at a time, in the rhythm of a quick typist. */
const TYPED =
  'Posielame vám nový kus, doručenie potrvá dva až tri dni. Ospravedlňujeme sa za starosti';
const BETWEEN_KEYS_MS = 140;
const SENTENCE = 'Dobrý deň, ďakujeme za správu, na objednávku sme sa pozreli a pracujeme na nej. ';

declare global {
  interface Window {
    harperCosts: number[];
  }
}

/** Milliseconds of scripting from a key to the next. */
interface Cost {
  readonly median: number;
  readonly p99: number;
}

/**
 * What a keystroke costs in scripts of the page and ours together, until the next key, on a machine slowed down
 * four times: with the extension and without it.
 */
export async function keystrokeCosts(browser: ExtensionBrowser, kind: Kind): Promise<Cost> {
  return onPage(browser, async (stage, session) => {
    await stage.open(browser, { kind, unwatched: true });
    const without = await typeOn(stage, session);
    await stage.open(browser, { kind });
    return less(await typeOn(stage, session), without);
  });
}

/** What Harper costs when it checks the same draft in the same page. */
export async function harperCosts(browser: ExtensionBrowser, kind: Kind): Promise<Cost> {
  await installHarper();
  return onPage(browser, async (stage, session) => {
    await stage.open(browser, { kind, unwatched: true });
    await stage.page.evaluate(bringHarper, null);
    await typeOn(stage, session);
    // The browser's count leaves WebAssembly out: Harper's is taken by the clock.
    return less(await stage.page.evaluate(() => window.harperCosts, null), []);
  });
}

async function onPage<Result>(
  browser: ExtensionBrowser,
  measure: (stage: Stage, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const stage = new Stage(await browser.newPage());
  const { page } = stage;
  const session = await page.devtools?.();
  if (!session) throw new Error('Only Chromium tells what scripts cost');
  await session.send('Performance.enable');
  try {
    return await measure(stage, session);
  } finally {
    await session.detach();
    await page.close();
  }
}

async function typeOn(stage: Stage, session: CDPSession): Promise<number[]> {
  await stage.page.insert(SENTENCE.repeat(20).slice(0, DRAFT_LENGTH));
  await pause(1500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  // Before the first key that counts, everything has been compiled, as after the first word.
  for (const key of 'Dnes vám ') await press(session, key);
  const costs: number[] = [];
  for (const key of TYPED) {
    const before = await scripted(session);
    await press(session, key);
    costs.push((await scripted(session)) - before);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return costs;
}

async function press(session: CDPSession, key: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  await pause(BETWEEN_KEYS_MS);
}

/** All that scripts of the page have cost so far, ms. */
async function scripted(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** In the page: Harper checks the draft after each change, as its own editor plug-ins do. */
async function bringHarper(): Promise<void> {
  const from = '/harper/dist/';
  const [{ LocalLinter }, { binary }] = await Promise.all([
    import(`${from}index.js`),
    import(`${from}binary.js`),
  ]);
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const { editor } = window.desk.composers[0]!;
  await linter.lint(editor.text());
  window.harperCosts = [];
  const check = async (): Promise<void> => {
    const began = performance.now();
    await linter.lint(editor.text());
    window.harperCosts.push(performance.now() - began);
  };
  document.addEventListener('input', () => void check());
}

function less(costs: readonly number[], base: readonly number[]): Cost {
  const baseline = base.length > 0 ? quantile(base, 0.5) : 0;
  return {
    median: Math.max(0, quantile(costs, 0.5) - baseline),
    p99: Math.max(0, quantile(costs, 0.99) - baseline),
  };
}

/** By the nearest rank. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
