import { expect, test } from 'vitest';

import { absenceLetter, LETTER_LANGUAGES } from '@/utils/absence/letter';
import { LANGUAGES } from '@/utils/guard/languages';

const ANNOUNCED = {
  shop: 'Obchod $& {from}',
  from: '2026-06-01',
  to: '2026-06-14',
  workingDays: 10,
  replacement: 'Jana Nováková',
};

test('is written in every language of the markets whose replies are checked', () => {
  expect(LETTER_LANGUAGES.toSorted()).toEqual([...LANGUAGES].toSorted());
});

test.each(LETTER_LANGUAGES)('says all that was answered, in %s', (language) => {
  const { subject, text } = absenceLetter(ANNOUNCED, language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  for (const day of [ANNOUNCED.from, ANNOUNCED.to]) {
    expect(subject).toContain(date.format(new Date(day)));
    expect(text).toContain(date.format(new Date(day)));
  }
  expect(text).toContain('10');
  expect(text).toContain('Jana Nováková');
  // Word for word, whatever it looks like.
  expect(text).toContain('Obchod $& {from}');
});

test('leaves out what was not answered', () => {
  const { text } = absenceLetter({ ...ANNOUNCED, shop: ' ', replacement: ' ' }, 'sk');
  expect(text).not.toMatch(/\{|odpovedať|obchodu/);
  expect(text.split('\n\n')).toHaveLength(3);
});

test('is in English for a market whose language it does not speak', () => {
  expect(absenceLetter(ANNOUNCED, 'sv')).toEqual(absenceLetter(ANNOUNCED, 'en'));
});
