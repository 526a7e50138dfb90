import { describe, expect, it, vi } from 'vitest';

import { isLatin, latinFirst } from '@/utils/time/latin';

describe('letters', () => {
  it.each(['', '12:30', 'Ada', 'Žofie Łęcka', '12 € · “ok”…'])('of "%s" are all Latin', (text) => {
    expect(isLatin(text)).toBe(true);
  });

  it.each(['Ωmega', '你好', 'Ада 7'])('of "%s" are not', (text) => {
    expect(isLatin(text)).toBe(false);
  });
});

describe('a pattern', () => {
  const hour = /^\d{1,2}:\d{2}\s[\p{L}]{1,4}$/u;

  it.each([
    ['9:30 Uhr', true],
    ['9:30 hód', true],
    ['9:30 ×', false],
    ['9:30 ч', true],
    ['9:30 点', true],
    ['9:30 ☎', false],
  ])('of letters says of "%s" what it says by Unicode', (text, answer) => {
    expect([latinFirst(hour)(text), hour.test(text)]).toEqual([answer, answer]);
  });

  it('that asks for letters holds of all Latin ones, and of no other sign', () => {
    const isLetter = latinFirst(/^[\p{L}]$/u);
    const signs = Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code));
    expect(signs.filter(isLetter)).toEqual(signs.filter((sign) => /^\p{L}$/u.test(sign)));
  });

  it('is left alone by texts in Latin letters', () => {
    const matched = vi.spyOn(hour, 'test');
    expect([latinFirst(hour)('9:30 Uhr'), matched.mock.calls.length]).toEqual([true, 0]);
  });
});
