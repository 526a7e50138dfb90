import { expect, test } from 'vitest';

import '@/utils/guard';
import { readSentences } from '@/utils/guard/sentences/read-sentences';
import { ruleInput } from '@/utils/guard/rule-input';

function read(draft: string, market = 'en'): ReturnType<typeof readSentences> {
  return readSentences(
    ruleInput(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] }),
  );
}

test('sentences reach from their first word to their last', () => {
  const draft = '"All is fine." – Bye now!';
  expect(read(draft).map(({ start, end }) => draft.slice(start, end))).toEqual([
    'All is fine',
    'Bye now',
  ]);
});

test('what one sentence means is around the others', () => {
  const [first, second] = read('Pay in cash. See you there.');
  expect(first?.features).toContain('@cash');
  expect(second?.features).toContain('~cash');
  expect(second?.features).not.toContain('@cash');
});

test('a language whose senses nobody knows is read by its words alone', () => {
  const [first] = read('Pay in cash.', 'xx');
  expect([...(first?.features ?? [])].filter((feature) => /^[@~]/.test(feature))).toEqual([]);
  expect(first?.features).toContain('cash');
});

test('a sentence is known by what its phrases are about, and by what it looks like', () => {
  const [first, second] = read('Is it on WhatsApp, or by phone number? It is seven nine.');
  expect(first?.features).toContain('%phoneWords');
  expect(second?.features).not.toContain('%phoneWords');
  expect(second?.features).toContain('#numeral2');
  expect(first?.features).not.toContain('#numeral1');
});
