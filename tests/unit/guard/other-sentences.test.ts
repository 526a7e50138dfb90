import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

/** Rules of all that is more than a hint. */
function rulesIn(market: string, draft: string): RuleId[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

// [market, rule, what breaks it, another sentence of the same reply]
const CASES: [string, RuleId, string, string][] = [
  [
    'de',
    'contact.phone',
    'Unser Meister, 0151 2244 7781, bis 17 Uhr.',
    'Die IMEI steht am Karton.',
  ],
  ['fr', 'contact.phone', "Pour l'heure, le 06 51 27 84 30.", 'Montrez le code au guichet.'],
  [
    'pl',
    'contact.phone',
    'Doradzi Ewa, prosto pod 32 255 41 07.',
    'Numer paczki jest w zamówieniu.',
  ],
  ['sl', 'contact.phone', 'Prej zavrtite 03/748 21 56.', 'Naročilo je že plačano.'],
  ['cs', 'contact.messenger', 'Pošlu to jako MMS, dejte mi číslo.', 'Nálepka je odlepená.'],
  [
    'de',
    'payment.off-platform',
    '12 €, schicken Sie sie per Wero.',
    'Den Code gibt die Plattform.',
  ],
];

test.each(CASES)('%s, %s: "%s" is found before "%s"', (market, rule, draft, other) => {
  expect(rulesIn(market, `${draft} ${other}`)).toContain(rule);
});

test.each(CASES)('%s, %s: "%s" is found behind "%s"', (market, rule, draft, other) => {
  expect(rulesIn(market, `${other} ${draft}`)).toContain(rule);
});
