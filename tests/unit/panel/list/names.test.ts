import { expect, test } from 'vitest';

import {
  areInitialsOf,
  isCode,
  isCount,
  isHandle,
  isMoney,
  isPersonName,
} from '@/utils/panel/list/names';

test.each(['Jana Nováková', 'Ada L.', 'João da Silva', 'O’Neil Patrick', 'Kovács Anna Mária'])(
  '"%s" is a person’s name',
  (text) => {
    expect(isPersonName(text)).toBe(true);
  },
);

test.each(['Poškodený balík', 'Objednávka 123', 'jana', 'Dobrý deň, Jana'])(
  '"%s" is no person’s name',
  (text) => {
    expect(isPersonName(text)).toBe(false);
  },
);

test('avatars show the first letters of a name', () => {
  expect(areInitialsOf('JN', 'Jana Nováková')).toBe(true);
  expect(areInitialsOf('JĎ', 'Juraj Ďurčo')).toBe(true);
  expect(areInitialsOf('MC', 'Maria do Carmo Lopes')).toBe(true);
  expect(areInitialsOf('NJ', 'Jana Nováková')).toBe(false);
});

test('codes, sums, counts and logins are told apart', () => {
  expect(['HD/91768', '#1234', 'VF-255242'].every((text) => isCode(text))).toBe(true);
  expect(['12,90 €', '£ 7.50', '1 290 Ft'].every((text) => isMoney(text))).toBe(true);
  expect(['3', '(12)', '99+'].every((text) => isCount(text))).toBe(true);
  expect(
    ['jana.n12', 'ad***e', 'Jana1958', 'J.Novak', 'jana1958'].every((text) => isHandle(text)),
  ).toBe(true);
  expect([isCode('Paket'), isMoney('12 Stück'), isCount('2026'), isHandle('balík')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
