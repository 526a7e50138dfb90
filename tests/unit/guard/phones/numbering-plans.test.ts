import { readFileSync } from 'node:fs';

import { type CountryCode, getCountryCallingCode } from 'libphonenumber-js';
import { expect, test } from 'vitest';

import { numberingPlans } from '@/utils/guard/phone-metadata/build.mjs';
import { isEuropean, isInternational, nationalFit } from '@/utils/guard/phones/numbering';

const examples: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('node_modules/libphonenumber-js/examples.mobile.json', 'utf8'),
);
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

const COUNTRIES: readonly CountryCode[] = [
  ...([
    'AL',
    'AT',
    'BA',
    'BE',
    'BG',
    'BY',
    'CH',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
  ] as const),
  ...([
    'FR',
    'GB',
    'GR',
    'HR',
    'HU',
    'IE',
    'IS',
    'IT',
    'LI',
    'LT',
    'LU',
    'LV',
    'MD',
    'ME',
  ] as const),
  ...([
    'MK',
    'MT',
    'NL',
    'NO',
    'PL',
    'PT',
    'RO',
    'RS',
    'SE',
    'SI',
    'SK',
    'TR',
    'UA',
    'XK',
  ] as const),
];

test.each(COUNTRIES)('a mobile number of %s is known without a plus before it', (country) => {
  expect(isEuropean(`${getCountryCallingCode(country)}${examples[country]}`)).toBe(true);
});
