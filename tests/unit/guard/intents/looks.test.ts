import { expect, test } from 'vitest';

import '@/utils/guard';
import { looksOf } from '@/utils/guard/intents/looks';
import { ruleInput } from '@/utils/guard/rule-input';

/** The looks of a text that are there at all, with how many there are. */
function looks(text: string, market = 'en'): Record<string, number> {
  const context = { platform: 'swopify', market, buyerMessages: [], previousReplies: [] };
  const { words, text: read } = ruleInput(text, context);
  const found = looksOf(words, { text: read.text, start: 0 }, market);
  return Object.fromEntries([...found].filter(([, times]) => times > 0));
}

test.each([
  ['letters that are no figures look like nothing', 'all is fine', {}],
  [
    'digits by how many stand together',
    '7 42 900 4711 602033',
    { digit: 1, digits2: 1, digits3: 1, digits4: 1, digits6: 1, digits: 16, run: 5 },
  ],
  ['letters drawn like figures', '9o4 iz5', { mixed: 2, figures: 2, digits: 3, run: 2 }],
  ['a model is mixed, and no figure', 'xr20', { mixed: 1, digits: 2, run: 1 }],
  ['number words, and noughts', 'seven zero', { numeral: 2, nought: 1, run: 2 }],
  ['words of an address', 'gmail dot com', { provider: 1, dot: 1, domain: 1 }],
  ['letters apart', 'x y z', { letter: 3, letters: 3 }],
  ['a word twice', 'very very', { again: 1 }],
  ['a short word in brackets', 'me (et) you', { at: 1, bracketed: 1 }],
  ['a long word in brackets is a remark', 'me (usually) you', {}],
  ['odd signs', 'one*two|three', { numeral: 3, run: 3, odd: 2 }],
  ['slashes, colons and quotes', 'see: "and/or"', { colon: 1, quote: 2, slash: 1 }],
  ['a line that is broken', 'see\nyou', { line: 1 }],
  ['arrows and pictures', 'see → you', { symbol: 1 }],
  ['signs that glue letters', 'see.you-all. Bye', { glued: 2 }],
  ['a capital inside a word', 'PayThere', { capital: 1 }],
])('%s', (_what, text, expected) => {
  expect(looks(text)).toEqual(expected);
});

test("number words are those of the market's language", () => {
  expect(looks('sedem nula', 'sk')).toEqual({ numeral: 2, nought: 1, run: 2 });
  expect(looks('sedem nula', 'fr')).toEqual({});
});
