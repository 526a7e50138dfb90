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
  [
    'contact.phone',
    'Zavolajte mi prosím na 0905 123 456.',
    '0905 123 456',
    'Zavolajte mi prosím.',
    'no preposition is left over',
  ],
  [
    'contact.phone',
    'Rufen Sie an unter der Nummer: 0171 2345678',
    '0171 2345678',
    'Rufen Sie an',
    'nor what the number is called',
  ],
  [
    'contact.phone',
    'Rufen Sie mich an 0171 2345678.',
    '0171 2345678',
    'Rufen Sie mich an.',
    'but what belongs to the verb is',
  ],
  [
    'contact.phone',
    'Olá\nLigue para o 912 345 678.',
    '912 345 678',
    'Olá\nLigue.',
    'nor one of two such words',
  ],
  ['contact.email', 'Schreiben Sie an a@b.de!', 'a@b.de', 'Schreiben Sie!', 'unlike before a mail'],
  [
    'contact.phone',
    'Volajte 0905 123 456 alebo 0911 640 285.',
    '0911 640 285',
    'Volajte 0905 123 456.',
    'nor a conjunction',
  ],
  [
    'contact.phone',
    'Volajte na 0905 123 456 do piatej.',
    '0905 123 456',
    'Volajte na do piatej.',
    'in the midst of a clause the seller sees for themselves',
  ],
  [
    'contact.phone',
    'Naše číslo 0905 123 456.',
    '0905 123 456',
    'Naše číslo.',
    'what is no preposition stays',
  ],
  ['contact.messenger', 'Napíšte na WhatsApp.', 'WhatsApp', null, 'words cannot be cut out'],
  ['contact.phone', 'Zavolajte nám.', 'Zavolajte nám', null, 'nor can a plea'],
])('%s in "%s"', (rule, draft, part, expected) => {
  expect(fixed(rule, draft, part)).toBe(expected);
});
