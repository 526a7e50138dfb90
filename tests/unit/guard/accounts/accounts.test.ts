import { expect, test } from 'vitest';

import { ibanFit } from '@/utils/guard/accounts/iban';
import { isCzechAccount, isNationalAccount } from '@/utils/guard/accounts/national';
import { isEan, isLuhn } from '@/utils/guard/text/checksums';

test.each([
  ['SK3112000000198742637541', 'valid'],
  ['DE89370400440532013000', 'valid'],
  ['DE89370400440532013001', 'shaped'],
  ['RR767362650SI', 'none'],
])('%s is %s as an IBAN', (compact, fit) => {
  expect(ibanFit(compact)).toBe(fit);
});

test('national accounts hold their check digits', () => {
  expect(isNationalAccount('61109010140000071219812874', 'pl')).toBe(true);
  expect(isNationalAccount('61109010140000071219812875', 'pl')).toBe(false);
  expect(isNationalAccount('21000418450200051332', 'es')).toBe(true);
  expect(isNationalAccount('117730161111101800000000', 'hu')).toBe(true);
  expect(isCzechAccount('19', '2000145399')).toBe(true);
  expect(isCzechAccount('', '2000145398')).toBe(false);
});

test('device and goods numbers hold their check digits', () => {
  expect(isLuhn('354075116677109')).toBe(true);
  expect(isLuhn('354075116677108')).toBe(false);
  expect(isEan('5944362543735')).toBe(true);
  expect(isEan('5944362543734')).toBe(false);
});
