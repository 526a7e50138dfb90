import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { root, run, type Count } from './step.ts';

/** Runs the unit and component tests. */
export async function vitest(): Promise<Count> {
  const file = path.join(root, 'tests/results/unit.json');
  await rm(file, { force: true });
  const code = await run('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const report = Object(JSON.parse(await readFile(file, 'utf8')));
  return counted(code, Number(report.numPassedTests), Number(report.numFailedTests));
}

/** Runs the end-to-end tests in both browsers. */
export async function playwright(): Promise<Count> {
  const file = path.join(root, 'tests/results/e2e.json');
  await rm(file, { force: true });
  const code = await run('playwright', ['test', '--config=tests/playwright.config.ts']);
  const { stats } = Object(JSON.parse(await readFile(file, 'utf8')));
  return counted(code, Number(stats.expected), Number(stats.unexpected));
}

/** A failure outside any test, for example in a file that does not load, is one as well. */
function counted(code: number, passed: number, failed: number): Count {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
