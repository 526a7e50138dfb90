import { expect, test } from 'vitest';

import { discussionWords, otherListWords } from '@/utils/panel/words/discussions';

test.each(['Kundenanfragen', 'Anliegen', 'Kundenanliegen', 'Poptávky a dotazy', 'Üzenetek'])(
  '“%s” names a list of discussions',
  (title) => {
    expect(discussionWords.has(title)).toBe(true);
  },
);

test.each(['Bestellungen', 'Hodnocení', 'Dojmovi i ocjene', 'Számlák'])(
  '“%s” does not',
  (title) => {
    expect(otherListWords.has(title)).toBe(true);
    expect(discussionWords.has(title)).toBe(false);
  },
);
