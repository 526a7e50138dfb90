import { expect, test } from 'vitest';

import { readTimestamp } from '@/utils/time';

const now = Date.parse('2026-11-21T14:30:00Z');
const at = Date.parse('2026-11-20T14:05:00Z');

test.each([
  {
    text: String(at / 1000),
    why: 'seconds',
    expected: { at, precisionMs: 1000, earliest: at, latest: at + 999 },
  },
  {
    text: String(at),
    why: 'milliseconds',
    expected: { at, precisionMs: 1, earliest: at, latest: at },
  },
  {
    text: ` ${at / 1000}.123456 `,
    why: 'seconds with a fraction',
    expected: { at, precisionMs: 1000, earliest: at, latest: at + 999 },
  },
  { text: '0901123456', why: 'a phone number', expected: null },
  { text: '4006381333931', why: 'an EAN', expected: null },
  { text: '202611200042', why: 'an order number', expected: null },
  { text: '2026112000', why: 'an order number of ten digits', expected: null },
  { text: '17', why: 'a count', expected: null },
  { text: '', why: 'nothing', expected: null },
])('"$text" ($why)', ({ text, expected }) => {
  expect(readTimestamp(text, { now })).toEqual(expected);
});
