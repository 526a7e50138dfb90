import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

const MOST_BYTES = 10_000;

test('the holidays of all countries fit into 10 kB, compressed', async () => {
  const root = fileURLToPath(new URL('../../../..', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: "import '@/utils/sla/holidays/all'; export * from '@/utils/sla/holidays';",
      resolveDir: root,
    },
    alias: { '@': root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').byteLength).toBeLessThan(MOST_BYTES);
});
