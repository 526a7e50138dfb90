import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Random cases in numbers that are too large for the normal run. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    env: { TZ: 'Pacific/Auckland' },
    setupFiles: ['utils/sla/holidays/all.ts'],
    include: ['tests/property/**/*.test.ts'],
    testTimeout: 3_600_000,
  },
});
