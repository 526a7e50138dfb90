import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import limits from './size-limits.json' with { type: 'json' };
import { root } from './step.ts';

/** Scripts and style sheets of a page, and the modules that a script imports. */
const REFERENCE: Readonly<Record<string, RegExp>> = {
  '.html': /(?:src|href)="([^":]+\.(?:js|css))"/g,
  '.js': /(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g,
};

// Prints what each part of the built extension weighs, minified and gzipped, and fails when one is
// over its limit (in KB of 1000 bytes).
const builds = ['chrome-mv3', 'firefox-mv3'];
let over = false;
for (const build of builds) {
  const folder = path.join(root, '.output', build);
  for (const [entry, limit] of await allLimits(folder)) {
    const weight = await weighAll(folder, entry.split(' + '));
    const tooMuch = weight > limit;
    over ||= tooMuch;
    const figures = `${weight.toFixed(1).padStart(7)} KB of ${String(limit).padStart(3)}`;
    console.log(`${build.padEnd(12)} ${entry.padEnd(46)} ${figures}${tooMuch ? '  TOO MUCH' : ''}`);
  }
}
process.exitCode = over ? 1 : 0;

/** The limits, with one for each file where a star stands for several. */
async function allLimits(folder: string): Promise<[entry: string, limit: number][]> {
  const all = Object.entries(limits).map(async ([entry, limit]) => {
    const starred = entry.split(' + ').find((file) => file.includes('*'));
    if (starred === undefined) return [[entry, limit] satisfies [string, number]];
    const files = await Array.fromAsync(glob(starred, { cwd: folder }));
    if (files.length === 0) throw new Error(`No file is ${starred}`);
    return files
      .toSorted()
      .map((file): [string, number] => [entry.replace(starred, () => file), limit]);
  });
  return (await Promise.all(all)).flat();
}

async function weighAll(folder: string, files: readonly string[]): Promise<number> {
  const weights = await Promise.all(files.map((file) => weigh(folder, file)));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** KB, gzipped, of a file and of all that it brings in. */
async function weigh(folder: string, entry: string): Promise<number> {
  let bytes = 0;
  for (const file of await withImports(folder, entry, new Set())) {
    bytes += gzipSync(await readFile(path.join(folder, file)), { level: 9 }).length;
  }
  return bytes / 1000;
}

async function withImports(folder: string, file: string, seen: Set<string>): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = await readFile(path.join(folder, file), 'utf8');
  for (const [, named] of text.matchAll(REFERENCE[path.extname(file)] ?? /$^/g)) {
    if (named === undefined) continue;
    const place = named.startsWith('/') ? named.slice(1) : path.join(path.dirname(file), named);
    await withImports(folder, place, seen);
  }
  return seen;
}
