import { expect, test } from 'vitest';

import { riskIn } from '@/utils/claims/recognise';

// By hand, one file a language: `kind: message`, and `-` before what is none.
const files = import.meta.glob<string>('/tests/corpora/claims/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('there are messages in every language of the markets', () => {
  expect(Object.keys(files)).toHaveLength(13);
});

test.each(Object.entries(files))('what buyers write in %s', (_file, text) => {
  const lines = text.trim().split('\n');
  const wrong = lines.flatMap((line) => {
    const [, kind = '', message = ''] = /^([\w-]+): (.+)$/.exec(line) ?? [];
    const found = riskIn(message) ?? '-';
    return found === kind ? [] : [`${found} instead of ${line}`];
  });
  expect(wrong).toEqual([]);
  expect(lines.filter((line) => !line.startsWith('-')).length).toBeGreaterThanOrEqual(12);
  expect(lines.filter((line) => line.startsWith('-')).length).toBeGreaterThanOrEqual(20);
});
