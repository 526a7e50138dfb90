import { expect, test } from 'vitest';

import readme from '@/README.md?raw';

const languages = Object.keys(import.meta.glob('/public/_locales/*/messages.json')).map(
  (file) => file.split('/').at(-2)?.split('_')[0] ?? '',
);
const names = new Intl.DisplayNames('en', { type: 'language' });

test('the README names the languages of the catalogues, English first and the others by name', () => {
  const [, told = ''] = /speaks the language of your browser: ([^.]+)\./.exec(readme) ?? [];
  const others = languages
    .filter((language) => language !== 'en')
    // Intl has another word for Slovene.
    .map((language) => (names.of(language) ?? language).replace('Slovenian', 'Slovene'));
  expect(told.split(/, | or /)).toEqual(['English', ...others.toSorted()]);
});
