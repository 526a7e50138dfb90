import { glob } from 'node:fs/promises';
import path from 'node:path';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const COUNTING = 'utils/sla/working-calendar.ts';
const ALL_LAWS = 'utils/sla/holidays/laws.ts';

/** What runs beside the panel script asks for one country's holidays at a time, as that does. */
const ASKS = /^entrypoints\/(panel|mail|claims|composer|pick)\.content\//;

const entries = await Array.fromAsync(
  glob('entrypoints/*/{index.ts,index.tsx,main.ts,main.tsx}', { cwd: root }),
);
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: entries,
  outdir: '.output/architecture',
  alias: { '@': root },
  external: ['#imports'],
  loader: { '.css': 'empty' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  bundle: true,
  format: 'esm',
  target: 'esnext',
  metafile: true,
  write: false,
});
const built = Object.values(metafile.outputs).flatMap(({ entryPoint, inputs }) => {
  const has = (file: string): boolean => (inputs[file]?.bytesInOutput ?? 0) > 0;
  return entryPoint === undefined ? [] : [{ entryPoint, has }];
});

test('some entrypoints count working days', () => {
  expect(built).toHaveLength(entries.length);
  expect(built.filter(({ has }) => has(COUNTING)).length).toBeGreaterThan(3);
});

test.each(built.filter(({ has }) => has(COUNTING)))(
  '$entryPoint, which counts working days, knows the holidays of all countries or asks for them',
  ({ entryPoint, has }) => {
    expect(has(ALL_LAWS)).toBe(!ASKS.test(entryPoint));
  },
);
