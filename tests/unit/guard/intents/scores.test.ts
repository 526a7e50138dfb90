import { expect, test } from 'vitest';

import '@/utils/guard';
import { numberOf } from '@/utils/guard/intents/features';
import { INTENTS, STEP } from '@/utils/guard/intents/intents';
import { readSentences } from '@/utils/guard/sentences/read-sentences';
import { sentenceIntents } from '@/utils/guard/sentences/sentence-intents';
import { ruleInput } from '@/utils/guard/rule-input';
import { vocabularyOf } from '@/utils/guard/vocabulary';
import { WeightTable } from '@/utils/guard/weights/weight-table';

/** The shares of each sentence's intents by the names of its features, as a model is trained. */
function sharesByName(input: ReturnType<typeof ruleInput>): number[][] {
  const { market } = input.context;
  const table = new WeightTable(vocabularyOf(market)?.intents ?? '', INTENTS.length);
  return readSentences(input).map(({ features }) => {
    table.begin();
    for (const feature of features) table.count(table.rows.get(numberOf(feature)));
    const odds = Array.from(table.sums, (sum) => Math.exp(sum * STEP));
    return odds.map((one) => one / odds.reduce((a, b) => a + b));
  });
}

test.each([
  [
    'words, pairs and what they mean',
    'en',
    'Cancel the order and pay me 20 in cash, cheaper for you.',
  ],
  ['a word and a pair that come twice', 'en', 'We pay, we pay, and we pay.'],
  [
    'what the rest of the draft means, a question',
    'sk',
    'Zaplatíte v hotovosti? Stretneme sa vonku!',
  ],
  ['what it is about, and what it looks like', 'en', 'Call me: oh-seven-nine (at) 4l8 z9!'],
  ['letters set apart', 'sk', 'Máme pre vás z ľ a v u 20 percent na ďalší nákup.'],
])('a sentence is scored by what a model is trained on: %s', (_what, market, draft) => {
  const context = { platform: 'swopify', market, buyerMessages: [], previousReplies: [] };
  const input = ruleInput(draft, context);
  const shares = sentenceIntents(input).map((sentence) => [...sentence.shares]);
  const expected = sharesByName(input);
  expect(shares).toHaveLength(expected.length);
  for (const [index, row] of shares.entries())
    for (const [at, share] of row.entries())
      expect(share).toBeCloseTo(expected[index]?.[at] ?? -1, 5);
});
