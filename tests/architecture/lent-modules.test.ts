import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** What scripts that come after the panel script may import, wherever they take it from. */
const SOURCES = [
  'components/**/*.{ts,tsx}',
  'utils/**/*.{ts,tsx}',
  'entrypoints/{claims,composer,mail,pick}.content/**/*.{ts,tsx}',
];

const IMPORT = /import \{([^}]*)\} from '([^']+)'/g;

/** Names that are there at run time: types are gone by then. */
const valuesIn = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));

test.each(['preact', 'preact/hooks', '@webext-core/messaging'])(
  'of %s the panel script lends all that others import',
  async (lent) => {
    const lender = await readFile(
      path.join(root, 'entrypoints/panel.content/lend-modules.ts'),
      'utf8',
    );
    const shown = [...lender.matchAll(IMPORT)].filter(([, , from]) => from === lent);
    const names = new Set(shown.flatMap(([, imported = '']) => valuesIn(imported)));
    expect(names.size).toBeGreaterThan(0);
    for await (const file of glob(SOURCES, { cwd: root })) {
      const source = await readFile(path.join(root, file), 'utf8');
      for (const [, imported = '', from] of source.matchAll(IMPORT)) {
        if (from !== lent) continue;
        for (const name of valuesIn(imported)) expect(names, file).toContain(name);
      }
    }
  },
);
