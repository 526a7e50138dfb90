import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import { run, step, timed, type Count } from './step.ts';
import { playwright, vitest } from './tested.ts';

// npm test: everything that has to hold, in the order in which it is quick to know.
const built = [
  await step('build for Chromium', () => run('wxt', ['build', '-b', 'chrome'])),
  await step('build for Firefox', () => run('wxt', ['build', '-b', 'firefox'])),
];
const counts: Count[] = [
  ...built,
  await step('formatting', () => run('prettier', ['--check', '--log-level=warn', '.'])),
  await step('lint', () => run('oxlint')),
  await step('types', () => run('tsc', ['--noEmit'])),
  await step('types of the pure modules', () => run('tsc', ['-p', 'tests/tsconfig.pure.json'])),
  await timed('unit and component tests', vitest),
];
// Without a build there is nothing to look at; that it failed is counted.
if (built.every(({ failed }) => failed === 0)) {
  counts.push(
    await step('sizes', () => run('node', ['tests/checks/sizes.ts'])),
    await step('add-on linter', () => run('node', ['tests/checks/addon.ts'])),
    await step('browsers', browsers),
    await timed('end-to-end tests', playwright),
  );
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function browsers(): Promise<number> {
  for (const path of [await ensureChromium(), await ensureFirefox()]) console.log(`using ${path}`);
  return 0;
}
