import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';

import { chromium } from '@playwright/test';

import { findChromium, findFirefox } from './installed.ts';

/** Path of a Chromium that takes the extension; installs one where there is none. */
export async function ensureChromium(): Promise<string> {
  const installed = await findChromium();
  if (installed !== undefined) return installed;
  if (await isDebianRoot()) await installPackages(['chromium', 'fonts-liberation']);
  else await run('npx', ['playwright', 'install', 'chromium']);
  return (await findChromium()) ?? missing('Chromium', 'CHROMIUM', chromium.executablePath());
}

/** Path of a Firefox; installs one where there is none, and that can be done without a question. */
export async function ensureFirefox(): Promise<string> {
  const installed = await findFirefox();
  if (installed !== undefined) return installed;
  if (await isDebianRoot()) await installPackages(['firefox-esr', 'fonts-liberation']);
  return (await findFirefox()) ?? missing('Firefox', 'FIREFOX', 'https://www.mozilla.org/firefox/');
}

/** Installs packages of the system's own; as root on Debian only. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Whether packages of the system's own can be installed. */
export async function isDebianRoot(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  return access('/etc/debian_version').then(
    () => true,
    () => false,
  );
}

async function run(command: string, args: readonly string[]): Promise<void> {
  console.log(`${command} ${args.join(' ')}`);
  const child = spawn(command, args, {
    // Packagers tell of every file; what goes wrong they say on the other stream.
    stdio: ['ignore', command === 'apt-get' ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}.`);
}

function missing(browser: string, variable: string, place: string): never {
  throw new Error(
    `No ${browser} was found. Install it (${place}), or name it in the environment variable ${variable}.`,
  );
}
