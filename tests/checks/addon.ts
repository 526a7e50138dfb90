import { execFile } from 'node:child_process';

import { root } from './step.ts';

// Judges the Firefox build by the rules of its store: prints every remark, fails on an error.
const report = await lint('.output/firefox-mv3');
for (const { _type, code, file, line, message } of report) {
  console.log(`${_type} ${code} ${file ?? ''}${line === undefined ? '' : `:${line}`} ${message}`);
}
const errors = report.filter(({ _type }) => _type === 'error').length;
console.log(`${errors} errors, ${report.length - errors} other remarks`);
process.exitCode = errors === 0 ? 0 : 1;

interface Remark {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

async function lint(folder: string): Promise<Remark[]> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const options = { cwd: root, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
  // The linter's exit code repeats what its report says.
  execFile('addons-linter', ['--output=json', folder], options, (_error, out) => resolve(out));
  const found = Object(JSON.parse(await promise));
  return [found.errors, found.warnings, found.notices].flat() as Remark[];
}
