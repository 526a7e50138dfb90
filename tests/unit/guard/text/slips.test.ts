import { expect, test } from 'vitest';

import { isSlip } from '@/utils/guard/text/slips';

test.each([
  ['sdem', 'sedem'],
  ['seedem', 'sedem'],
  ['sdeem', 'sedem'],
  ['zavianc', 'zavinac'],
])('takes "%s" for "%s"', (word, meant) => {
  expect(isSlip(word, meant)).toBe(true);
});

test.each([
  ['itself', 'sedem', 'sedem'],
  ['another ending', 'sedema', 'sedem'],
  ['a word without its ending', 'sede', 'sedem'],
  ['a short word', 'dav', 'dva'],
  ['another letter', 'seden', 'sedem'],
  ['two slips', 'sdme', 'sedem'],
])('takes %s for no slip', (_what, word, meant) => {
  expect(isSlip(word, meant)).toBe(false);
});
