import { expect, test } from 'vitest';

import { fixFor } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

function fixed(rule: RuleId, draft: string, part: string): string | null {
  const start = draft.indexOf(part);
  const fix = fixFor({ rule, start, end: start + part.length }, draft);
  return fix === null ? null : draft.slice(0, fix.start) + fix.replacement + draft.slice(fix.end);
}

test.each<[RuleId, string, string, string | null, string]>([
  [
    'contact.phone',
    'Volajte 0911 640 285.',
    '0911 640 285',
    'Volajte.',
    'a number and the space before it',
  ],
  [
    'contact.email',
    'Pište (info@a.sk) hneď.',
    'info@a.sk',
    'Pište hneď.',
    'the brackets around it go too',
  ],
  ['contact.url', 'a.sk je web', 'a.sk', 'je web', 'at the start, the space behind goes'],
  ['contact.messenger', 'Napíšte na WhatsApp.', 'WhatsApp', null, 'words cannot be cut out'],
  ['contact.phone', 'Zavolajte nám.', 'Zavolajte nám', null, 'nor can a plea'],
])('%s in "%s"', (rule, draft, part, expected) => {
  expect(fixed(rule, draft, part)).toBe(expected);
});
