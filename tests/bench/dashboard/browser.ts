import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { type BrowserContext, chromium } from '@playwright/test';
import { build } from 'esbuild';

import { findChromium } from '../../browsers/installed.ts';

/** A browser with the built extension of `.output/chrome-mv3`, and no way out of the machine. */
export async function launch(profile: string): Promise<BrowserContext> {
  const executablePath = await findChromium();
  const extension = path.resolve('.output/chrome-mv3');
  return chromium.launchPersistentContext(profile, {
    ...(executablePath !== undefined && { executablePath }),
    headless: false,
    args: [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}

/** Address of the extension's pages. */
export async function originOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** Runs the function that the script of `entry` leaves in the global scope, with `argument`, in a page of the extension. */
export async function runInside(
  context: BrowserContext,
  origin: string,
  entry: string,
  name: string,
  argument: object,
): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '#imports': 'wxt/browser' },
  });
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  const script = outputFiles[0]?.text ?? '';
  await page.evaluate(`${script};globalThis.${name}(${JSON.stringify(argument)})`);
  await page.close();
  // The browser closes a database for seconds after much was written, and opens it only then.
  await pause(4000);
}
