import { readFile } from 'node:fs/promises';
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
  for (const [entry, limit] of Object.entries(limits)) {
    const weight = await weigh(folder, entry);
    const tooMuch = weight > limit;
    over ||= tooMuch;
    const figures = `${weight.toFixed(1).padStart(7)} KB of ${String(limit).padStart(3)}`;
    console.log(`${build.padEnd(12)} ${entry.padEnd(28)} ${figures}${tooMuch ? '  TOO MUCH' : ''}`);
  }
}
process.exitCode = over ? 1 : 0;

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
