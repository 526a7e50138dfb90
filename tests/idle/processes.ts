import { readFile } from 'node:fs/promises';

import type { Devtools } from './devtools.ts';

/** What the extension's own processes use; Linux tells which these are. */
export interface Use {
  /** Processor time since the first look, s. */
  readonly cpuSeconds: number;
  /** Memory now: proportional share of what they have in use, bytes. */
  readonly bytes: number;
}

/** Looks at the extension's processes again and again; one that has ended keeps what it had used. */
export class ExtensionProcesses {
  readonly #devtools: Devtools;
  readonly #used = new Map<number, { first: number; last: number }>();

  constructor(devtools: Devtools) {
    this.#devtools = devtools;
  }

  async look(): Promise<Use> {
    const { processInfo } = Object(await this.#devtools.send('SystemInfo.getProcessInfo'));
    let bytes = 0;
    for (const { id, cpuTime } of processInfo) {
      if (!(await isOfExtension(id))) continue;
      const first = this.#used.get(id)?.first ?? (this.#used.size === 0 ? cpuTime : 0);
      this.#used.set(id, { first, last: cpuTime });
      bytes += await memoryOf(id);
    }
    const cpuSeconds = [...this.#used.values()].reduce(
      (sum, { first, last }) => sum + last - first,
      0,
    );
    return { cpuSeconds, bytes };
  }
}

async function isOfExtension(pid: number): Promise<boolean> {
  return (await inProc(pid, 'cmdline')).includes('--extension-process');
}

async function memoryOf(pid: number): Promise<number> {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(await inProc(pid, 'smaps_rollup'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** '' for a process that has ended, and on systems that have no such files. */
function inProc(pid: number, file: string): Promise<string> {
  return readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
}
