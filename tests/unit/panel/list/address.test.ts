import { expect, test } from 'vitest';

import { addressWords, pathShape, resolver, samePath } from '@/utils/panel/list/address';

const PAGE = 'https://panel.example/seller/talks?page=2';

test.each([
  ['a page below the list', '/seller/talks/7', true],
  ['an absolute address below it', 'https://panel.example/seller/talks/7', true],
  ['the list itself', '/seller/talks', false],
  ['another branch', '/seller/orders/7', false],
  ['another host', 'https://other.example/seller/talks/7', false],
  ['the list’s own script with an id', '/seller/talks?id=7', true],
])('%s', (_what, address, expected) => {
  expect(samePath(address, PAGE)).toBe(expected);
});

test('addresses are made absolute, scripts refused', () => {
  const absolute = resolver(PAGE);
  expect(absolute('/seller/talks/7')).toBe('https://panel.example/seller/talks/7');
  expect(absolute('talks/7')).toBe('https://panel.example/seller/talks/7');
  expect(absolute('/a/../b')).toBe('https://panel.example/b');
  expect(absolute('//evil.example/x')).toBe('https://evil.example/x');
  expect(absolute('javascript:alert(1)')).toBeNull();
});

test('an address gives words and a shape without ids', () => {
  expect(addressWords('/konto/spr%C3%A1vy?tab=inbox', PAGE)).toBe(' konto správy tab inbox ');
  expect(pathShape('https://panel.example/seller/talks/1234/edit')).toBe('/seller/talks/*/edit');
});
