import { expect, test } from 'vitest';

import { fused, leadAt, meantBy } from '@/utils/guard/text/leet';

test.each([
  ['a word without figures means itself', 'gratis', ['gratis']],
  ['each figure is the letter it looks like', 'gr4t15', ['gratis', 'gratls']],
  ['a 1 is an i or an l throughout', '1m1', ['imi', 'lml']],
  ['all figures', '023456789', ['ozeasgtbg']],
])('%s: %s', (_, word, meant) => {
  expect(meantBy(word)).toEqual(meant);
});

test.each([
  ['rn is drawn like an m', 'telegrarn', 'telegram'],
  ['vv is drawn like a w', 'vvhatsapp', 'whatsapp'],
  ['others stay', 'skype', 'skype'],
])('%s: %s', (_, word, read) => {
  expect(fused(word)).toBe(read);
});

test.each([
  ['a sign right before the word begins it', 'on $kype', 4, '$'],
  ['so it does at the beginning of the text', '$kype', 1, '$'],
  ['a sign behind another is no beginning', 'a$$kype', 3, ''],
  ['another sign is none', 'on (kype', 4, ''],
  ['nothing stands before the text', 'kype', 0, ''],
])('%s: "%s" at %i', (_, text, start, lead) => {
  expect(leadAt(text, start, '!$')).toBe(lead);
});
