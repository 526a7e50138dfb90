import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // A busy machine takes its time; no test fails by the clock.
    testTimeout: 60_000,
    // A zone that no panel uses: code that forgets the panel's zone fails here and not at a seller's.
    env: { TZ: 'Pacific/Auckland' },
    restoreMocks: true,
    projects: [
      {
        plugins: [WxtVitest({ root })],
        test: {
          name: 'unit',
          root,
          environment: 'node',
          include: ['tests/{architecture,unit}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest({ root })],
        test: {
          name: 'components',
          root,
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx'],
        },
      },
    ],
  },
});
