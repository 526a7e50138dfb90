import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { LENT_MODULES } from '@/utils/panel/lent-modules';

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

// A module is borrowed by the name of its file: an index by the name of its folder would be lent in vain.
test.each(LENT_MODULES.filter((name) => name.startsWith('@/')))('%s is a file', (name) => {
  const file = path.join(root, name.slice(1));
  expect(['.ts', '.tsx'].some((ending) => existsSync(file + ending))).toBe(true);
});
