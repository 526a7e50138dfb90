import { expect, test } from 'vitest';

import en from '@/public/_locales/en/messages.json';
import { createWords } from '@/utils/i18n/words';

import { messagesOf } from '../../messages-of';

test.each([
  ['en-GB', 'en-GB'],
  ['en-US', 'en-US'],
  ['', 'en'],
  // Dutch has no catalogue: English words, and days as English writes them.
  ['nl-NL', 'en'],
])('in a browser of %j words in English go with days written as in %j', (browser, locale) => {
  expect(createWords(messagesOf(en), browser).locale).toBe(locale);
});
