import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

import { NUMBERING_PLANS } from '@/utils/guard/phone-metadata/numbering-plans';

const sources = import.meta.glob<string>('/utils/guard/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const LITERAL =
  /(?<=[=(,:?&|!]\s?|\n\s+|return )\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*(?=[;,.)\s])/g;

const patterns = [
  ...Object.entries(sources)
    .filter(([path]) => !path.includes('/lexicons/') && !path.includes('/phone-metadata/'))
    .flatMap(([path, source]) =>
      [...source.replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, '').matchAll(LITERAL)].map(
        ([literal]) => [path, literal] as const,
      ),
    ),
  ...NUMBERING_PLANS.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .split(' ')
        .slice(3)
        .map((pattern) => [line.slice(0, 2), `/^(?:${pattern})$/`] as const),
    ),
];

test('the search for regular expressions finds them', () => {
  expect(patterns.length).toBeGreaterThan(100);
});

test.each(patterns)('%s: %s takes linear time', (_path, literal) => {
  const end = literal.lastIndexOf('/');
  // Exactly decided, however long it takes. The flag v is beyond the tool; none of our patterns needs it.
  const { status } = checkSync(
    literal.slice(1, end),
    literal.slice(end + 1).replaceAll(/[dvy]/g, ''),
    { timeout: null, checker: 'automaton' },
  );
  expect(status).toBe('safe');
});
