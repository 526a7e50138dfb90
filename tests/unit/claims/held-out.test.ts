import { expect, test } from 'vitest';

import { riskIn } from '@/utils/claims/recognise';

// Written after the words, which are not changed for them: what is to be expected of other messages.
const files = import.meta.glob<string>('/tests/corpora/claims/held-out/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('most of what was not looked at is recognised, and little else', () => {
  const lines = Object.values(files).flatMap((text) => text.trim().split('\n'));
  const judged = lines.map((line) => {
    const [, kind = '', message = ''] = /^([\w-]+): (.+)$/.exec(line) ?? [];
    return { isOne: kind !== '-', found: riskIn(message) };
  });
  const rightly = judged.filter(({ isOne, found }) => isOne && found !== null).length;
  const all = judged.filter(({ isOne }) => isOne).length;
  const raised = judged.filter(({ found }) => found !== null).length;
  expect(rightly / raised).toBeGreaterThanOrEqual(0.98);
  expect(rightly / all).toBeGreaterThanOrEqual(0.9);
});
