import { check } from 'recheck';
import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('/utils/time/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const patterns = Object.entries(sources).flatMap(([path, source]) =>
  [
    ...source.matchAll(
      /(?<=[(=:] ?|return )\/((?:\\.|\[(?:\\.|[^\]\n])+\]|[^/\n*\\[])(?:\\.|\[(?:\\.|[^\]\n])+\]|[^/\n\\[])*)\/([dgimsuvy]*)(?=[.,;)])/g,
    ),
  ].map(([, pattern = '', flags = '']) => ({ path, pattern, flags })),
);

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(8);
});

test.each(patterns)(
  '$path /$pattern/$flags takes linear time',
  async ({ pattern, flags }) => {
    expect((await check(pattern, flags, { timeout: null, checker: 'automaton' })).status).toBe(
      'safe',
    );
  },
  30_000,
);
