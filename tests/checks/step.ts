import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a part of the run amounts to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a program of the project with its output shown; resolves with its exit code. */
export async function run(command: string, args: readonly string[] = []): Promise<number> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** One step that passes or fails as a whole. */
export async function step(name: string, action: () => Promise<number>): Promise<Count> {
  return timed(name, async () => {
    const code = await action();
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });
}

/** A step of many tests, which counts by itself; one that counts nothing has failed. */
export async function timed(name: string, action: () => Promise<Count>): Promise<Count> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const count = await action().catch((error: unknown): Count => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const state = count.failed === 0 && count.passed > 0 ? 'passed' : 'FAILED';
  console.log(`── ${name} ${state} in ${seconds} s`);
  return count.passed === 0 && count.failed === 0 ? { passed: 0, failed: 1 } : count;
}
