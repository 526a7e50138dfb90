import { expect, test } from 'vitest';

import { unseenFindings } from '@/entrypoints/composer.content/unseen-findings';

const context = { platform: 'swopify', market: 'sk', buyerMessages: [], previousReplies: [] };

test.each([
  { what: 'an address that does not show', typed: 'Píšte na jan@gmail.com', shown: '', found: 1 },
  {
    what: 'an address of which a part shows',
    typed: 'Píšte na jan@gmail.com',
    shown: 'Píšte na jangmailcom',
    found: 1,
  },
  {
    what: 'an address that shows, in a text that does not',
    typed: 'xx jan@gmail.com',
    shown: 'Píšte na jan@gmail.com',
    found: 0,
  },
  { what: 'nothing that blocks', typed: 'Dobrý deň, posielame nový kus.', shown: '', found: 0 },
  { what: 'nothing typed', typed: '', shown: 'Píšte na jan@gmail.com', found: 0 },
])('finds $found in $what', ({ typed, shown, found }) => {
  const findings = unseenFindings(typed, shown, context);
  expect(findings.map(({ severity, excerpt }) => [severity, excerpt])).toEqual(
    Array.from({ length: found }, () => ['block', 'jan@gmail.com']),
  );
});
