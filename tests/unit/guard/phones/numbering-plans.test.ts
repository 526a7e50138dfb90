import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { numberingPlans } from '@/utils/guard/phone-metadata/build.mjs';
import { isInternational, nationalFit } from '@/utils/guard/phones/numbering';

const metadata = readFileSync('node_modules/libphonenumber-js/metadata.max.json', 'utf8');

test("the table is what libphonenumber-js's metadata says", () => {
  expect(readFileSync('utils/guard/phone-metadata/numbering-plans.ts', 'utf8')).toBe(
    numberingPlans(metadata),
  );
});

test.each([
  ['sk', '0911640285', 'mobile'],
  ['cs', '731212340', 'mobile'],
  ['pl', '601234567', 'mobile'],
  ['hu', '06301234567', 'mobile'],
  ['de', '0301234567', 'any'],
  ['sk', '12345678', 'none'],
])('in %s, %s is %s', (market, digits, fit) => {
  expect(nationalFit(digits, market)).toBe(fit);
});

test.each([
  ['421911640285', true, 'Slovak mobile'],
  ['390612345678', true, 'Italian, with the zero that stays'],
  ['4211', false, 'too short'],
  ['81312345678', true, 'a country outside the table, by length'],
])('+%s: %s, %s', (digits, expected) => {
  expect(isInternational(digits)).toBe(expected);
});
