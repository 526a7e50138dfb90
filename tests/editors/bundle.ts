import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { build } from 'esbuild';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the editors' packages lie after `bundleEditors`. */
export const packages = path.join(here, 'node_modules');

/** Where the page's scripts lie after `bundleEditors`; not under version control. */
export const bundles = path.join(here, 'bundles');

/** Where Harper lies after `installHarper`. */
export const harper = path.join(here, 'harper/node_modules/harper.js');

/** Installs the tool that ours is measured beside, which is too large to be there for every test. */
export const installHarper = (): Promise<void> => install(path.join(here, 'harper'));

/** Builds the page with all editors from their npm packages, installing those when they are missing. */
export async function bundleEditors(): Promise<void> {
  await install(here);
  await build({
    entryPoints: [path.join(here, 'page/page.js')],
    outdir: bundles,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Instead of the project's own tsconfig.json, whose JSX is Preact's.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** Without their install scripts: the editors work without them, and some report home. */
async function install(folder: string): Promise<void> {
  const wanted = await readFile(path.join(folder, 'package-lock.json'), 'utf8');
  const mark = path.join(folder, 'node_modules/.installed');
  if ((await readFile(mark, 'utf8').catch(() => '')) === wanted) return;
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  await writeFile(mark, wanted);
}
