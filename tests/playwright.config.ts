import { defineConfig } from '@playwright/test';

import type { BrowserName } from './e2e/fixtures.ts';

// Each test starts a browser with a profile of its own, and a server of its own for it to reach.
export default defineConfig<{ browserUnderTest: BrowserName }>({
  testDir: 'e2e',
  outputDir: 'results/e2e',
  globalSetup: './e2e/setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 3,
  // Each wait in a test has its own patience; all of them together have room on a busy machine.
  timeout: 180_000,
  reporter: [['list'], ['json', { outputFile: 'results/e2e.json' }]],
  projects: [
    {
      name: 'chromium',
      use: { browserUnderTest: 'chromium' },
      // Chromium reads what an administrator sets only where nobody else may write.
      testIgnore: 'policy.spec.ts',
    },
    { name: 'firefox', use: { browserUnderTest: 'firefox' } },
  ],
});
