import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

import { LANGUAGES } from '@/utils/guard/languages';
import { TOPICS } from '@/utils/guard/lexicons/topics';
import { NUMBERING_PLANS } from '@/utils/guard/phone-metadata/numbering-plans';
import { foldPhrase } from '@/utils/guard/normalise/fold';
import type { Lexicon } from '@/utils/guard/lexicons/lexicon';
import { alternative } from '@/utils/guard/text/word-patterns';

import { patternLiterals } from '../../architecture/pattern-literals';

const sources = import.meta.glob<string>('/utils/guard/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const patterns = [
  ...Object.entries(sources)
    .filter(([path]) => !path.includes('/lexicons/intents/') && !path.includes('/phone-metadata/'))
    .flatMap(([path, source]) =>
      patternLiterals(source).map((literal) => [path, literal] as const),
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

const TEMPLATE = /new RegExp\(\s*`((?:\\.|[^`\\])*)`(?:,\s*'(\w+)')?/g;
const SLOT = /\$\{(?:[^{}]|\{[^{}]*\}|\([^()]*\))*\}/g;

/**
 * Those that are built when the check is loaded, with two words for each list in them. Two files' are beyond the tool,
 * for how long their counted parts are: tried on one word alone, and on the beginning of a sentence.
 */
const templates = Object.entries(sources)
  .filter(([path]) => !/\/(?:said-domains|conditions)\.ts$/.test(path))
  .flatMap(([path, source]) =>
    Array.from(source.matchAll(TEMPLATE), ([, template = '', flags = '']) => {
      const pattern = template.replaceAll(SLOT, 'one|two').replaceAll('\\\\', '\\');
      return [path, `/${pattern}/${flags}`] as const;
    }),
  );

const BUILT = /wordPattern\(\s*'(\w+)',\s*(\/.+\/\w*),?\s*\)/g;

/** The same with the words of all markets at once: of more alternatives than any market has. */
const built = Object.entries(sources).flatMap(([path, source]) =>
  Array.from(source.matchAll(BUILT), ([, topic = '', literal = '']) => {
    const lexicon: Lexicon = Object.entries(TOPICS).find(([name]) => name === topic)?.[1] ?? {};
    const entries = ['all' as const, ...LANGUAGES].flatMap((language) =>
      foldPhrase(lexicon[language] ?? '').split(','),
    );
    const words = new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ''));
    return [
      `${path} with ${words.size} ${topic}`,
      literal.replace('WORDS', () => `(?:${Array.from(words, alternative).join('|')})`),
    ] as const;
  }),
);

test('patterns that are built from words are found', () => {
  expect(built.length).toBeGreaterThan(10);
});

test.each([
  ...patterns.filter(([, literal]) => !literal.includes('WORDS')),
  ...templates,
  ...built,
])('%s: %s takes linear time', (_path, literal) => {
  const end = literal.lastIndexOf('/');
  // Exactly decided, however long it takes. The flag v is beyond the tool; none of our patterns needs it.
  const { status } = checkSync(
    literal.slice(1, end),
    literal.slice(end + 1).replaceAll(/[dvy]/g, ''),
    { timeout: null, checker: 'automaton' },
  );
  expect(status).toBe('safe');
});
