import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

import { patternLiterals } from './pattern-literals';

// The draft check's own, with those that it builds from words, are tested beside its other tests.
const sources = import.meta.glob<string>(
  ['/{utils,entrypoints,components}/**/*.{ts,tsx}', '!/utils/guard/**'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Files whose patterns see short texts alone, or none that a page's visitors can write. */
const OF_SHORT_TEXTS: readonly string[] = [
  // Selectors that the reader made itself.
  '/utils/panel/list/columns.ts',
  '/utils/panel/list/touched-records.ts',
  // Not looked at beyond the length of a notice.
  '/utils/panel/thread/notices.ts',
];

const patterns = new Map(
  Object.entries(sources)
    .filter(([path]) => !OF_SHORT_TEXTS.includes(path))
    .flatMap(([path, source]) => patternLiterals(source).map((literal) => [literal, path])),
);

test('the search for regular expressions finds them', () => {
  expect(patterns.size).toBeGreaterThan(300);
});

// A buyer's message of 100,000 dashes must not hold up the seller's page.
test.each([...patterns])('%s of %s takes linear time', (literal) => {
  const end = literal.lastIndexOf('/');
  // The flag v is beyond the tool; none of our patterns needs it.
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1).replaceAll(/[dvy]/g, '')];
  // Decided where it can be; attacked where not, as with lookarounds, by steps alone and never by the clock.
  const { status } = checkSync(source, flags, {
    timeout: null,
    // Counts as ours have can be decided too.
    maxRepeatCount: 64,
    attackTimeout: null,
    incubationTimeout: null,
  });
  expect(status).toBe('safe');
});
