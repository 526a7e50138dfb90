import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

// Holidays are known as everywhere but in the panel script, which is told of them country by country.
const setupFiles = ['utils/sla/holidays/all.ts'];

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
          setupFiles,
          environment: 'node',
          include: ['tests/{architecture,unit}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest({ root })],
        test: {
          name: 'components',
          root,
          setupFiles: [...setupFiles, 'tests/components/patience.ts'],
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx'],
        },
      },
    ],
  },
});
