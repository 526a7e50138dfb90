import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { build, type BuildOptions } from 'esbuild';

import { installKits } from './install-kits.ts';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

/** Where the scripts and style sheets of the panels lie after `bundlePanels`; not under version control. */
export const bundles = path.join(here, 'bundles');

/**
 * Builds the panels' scripts and style sheets from the kits' npm packages, installing those when they
 * are missing. Does nothing when neither a source nor a version has changed since the last time.
 */
export async function bundlePanels(): Promise<void> {
  const stamp = await fingerprint();
  const stampFile = path.join(bundles, '.stamp');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  await installKits('demo');
  const making = `${bundles}.${process.pid}`;
  await mkdir(making, { recursive: true });
  try {
    await Promise.all([scripts(making), styleSheets(making), carbon(making), daisyUi(making)]);
    await writeFile(path.join(making, '.stamp'), stamp);
    await rm(bundles, { recursive: true, force: true });
    await rename(making, bundles);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** What the bundles are made of, and by. */
const SOURCE = /\.jsx?$|werkhof[\\/]panel\.ts$|bundle\.ts$|package-lock\.json$/;

async function fingerprint(): Promise<string> {
  const entries = await readdir(here, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/node_modules|[\\/](?:bundles|further|other-pages)/.test(file))
    .filter((file) => SOURCE.test(file))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

const common: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  // Instead of the project's own tsconfig.json, whose JSX is Preact's.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
  define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  legalComments: 'none',
  logLevel: 'error',
  nodePaths: [path.join(here, 'node_modules')],
  loader: {
    '.woff2': 'file',
    '.woff': 'empty',
    '.ttf': 'empty',
    '.eot': 'empty',
    '.svg': 'dataurl',
    '.png': 'dataurl',
  },
};

async function scripts(outdir: string): Promise<void> {
  const entryPoints = [
    'handelo/client/app.jsx',
    'trgovec/client/app.js',
    'vendafacil/client/app.jsx',
  ].map((file) => ({ in: path.join(here, file), out: file.split('/')[0]! }));
  await build({ ...common, entryPoints, outdir });
}

async function styleSheets(outdir: string): Promise<void> {
  const entryPoints = [
    { in: '@tabler/core/dist/css/tabler.min.css', out: 'tabler' },
    { in: 'bootstrap/dist/css/bootstrap.min.css', out: 'bootstrap' },
    { in: 'datatables.net-bs5/css/dataTables.bootstrap5.min.css', out: 'datatables-bs5' },
  ].map((entry) => ({ ...entry, in: path.join(here, 'node_modules', entry.in) }));
  await build({ ...common, entryPoints, outdir });
}

/** Carbon's own style sheet names fonts on a server of its maker. */
async function carbon(outdir: string): Promise<void> {
  const css = await readFile(require.resolve('@carbon/styles/css/styles.min.css'), 'utf8');
  await writeFile(path.join(outdir, 'carbon.css'), css.replace(/@font-face\s*\{[^}]*\}/g, ''));
}

/** Tailwind writes the classes that the panel uses, and no others. */
async function daisyUi(outdir: string): Promise<void> {
  const config = path.join(outdir, 'tailwind.config.cjs');
  const input = path.join(outdir, 'tailwind.css');
  const content = JSON.stringify([path.join(here, 'werkhof', 'panel.ts')]);
  const plugin = JSON.stringify(require.resolve('daisyui'));
  await writeFile(input, '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n');
  await writeFile(
    config,
    `module.exports = { content: ${content}, plugins: [require(${plugin})], daisyui: { themes: ['corporate'], logs: false } };\n`,
  );
  const cli = require.resolve('tailwindcss/lib/cli.js');
  const output = path.join(outdir, 'daisyui.css');
  await run(process.execPath, [cli, '-c', config, '-i', input, '-o', output, '--minify'], {
    cwd: here,
  });
  await Promise.all([rm(config), rm(input)]);
}
