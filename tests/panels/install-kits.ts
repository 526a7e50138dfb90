import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Installs the kits' npm packages when they are missing or the lock file has changed: those of the demo
 * panels, or also those of the further pages on which the reader is measured. Without their install
 * scripts: the kits work without them, and some report home.
 */
export async function installKits(wanted: 'demo' | 'all'): Promise<void> {
  const lock = await readFile(path.join(here, 'package-lock.json'), 'utf8');
  const sufficient = wanted === 'demo' ? (['demo', 'all'] as const) : (['all'] as const);
  const installed = await Promise.all(
    sufficient.map((kits) => readFile(mark(kits), 'utf8').catch(() => '')),
  );
  if (installed.includes(lock)) return;
  const kits = wanted === 'demo' ? '--omit=dev' : '--include=dev';
  await run('npm', ['ci', kits, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    shell: process.platform === 'win32',
  });
  await writeFile(mark(wanted), lock);
}

/** Where the lock file of the last installation is kept; `npm ci` removes it. */
const mark = (kits: 'demo' | 'all'): string =>
  path.join(here, 'node_modules', `.installed-${kits}`);
