import { expect, test } from 'vitest';

import { discussionWords } from '@/utils/panel/words/discussions';

test.each(['Kundenanfragen', 'Anliegen', 'Kundenanliegen', 'Poptávky a dotazy', 'Üzenetek'])(
  '“%s” names a list of discussions',
  (title) => {
    expect(discussionWords.has(title)).toBe(true);
  },
);

test.each(['Bestellungen', 'Retouren', 'Hodnocení', 'Számlák'])('“%s” does not', (title) => {
  expect(discussionWords.has(title)).toBe(false);
});
