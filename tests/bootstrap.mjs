// node tests/bootstrap.mjs SCRIPT [ARGUMENT …]
// Runs a script of the project on a fresh clone: installs the packages if they are missing or out of
// date, and hands over to the Node that they bring. This file has to run on any Node since 18.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

if (!installed())
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
process.env.PATH = `${bin}${delimiter}${process.env.PATH ?? ''}`;
run('node', process.argv.slice(2));

/** Whether the packages were installed after the last change of the lock file. */
function installed() {
  const record = join(root, 'node_modules', '.package-lock.json');
  const runtime = join(bin, windows ? 'node.cmd' : 'node');
  if (!existsSync(record) || !existsSync(runtime)) return false;
  return statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
