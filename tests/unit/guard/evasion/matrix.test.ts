import { expect, test } from 'vitest';

import type { Finding } from '@/utils/guard';
import { checkDraft } from '@/utils/guard';
import { evasions, MARKETS } from './matrix';
import type { Twin } from './twins';
import { twins } from './twins';

const SEED = 20;
const CONTACT = /^(?:contact|payment)/;

function contactsIn(market: string, draft: string): Finding[] {
  return checkDraft(draft, {
    platform: 'swopify',
    market,
    buyerMessages: [],
    previousReplies: [],
  }).filter(({ rule }) => CONTACT.test(rule));
}

/** What a share of the single disguises may be missed of: those that have to be guessed at, and those not read yet. */
const MOST_MISSED: Readonly<Record<string, number>> = {
  'account S and B': 3,
  'account backwards': 2,
  'account figures and words': 2,
  'mail at provider': 4,
  'phone S and B': 2,
  'phone aside': 8,
  'phone letters apart': 2,
  'site comma for the dot': 4,
  'site dot left out': 6,
  'site backwards': 2,
};
const USUALLY_MISSED = 1;

const drafts = MARKETS.flatMap((market, index) =>
  evasions(market, SEED + index).filter(({ operators }) => operators.length === 1),
);

test.each([...Map.groupBy(drafts, ({ carrier, operators }) => `${carrier} ${operators.join()}`)])(
  '%s is found in the languages of all markets',
  (disguise, all) => {
    const missed = all.filter(
      ({ market, draft, start, end }) =>
        !contactsIn(market, draft).some((found) => found.start < end && found.end > start),
    );
    const most = MOST_MISSED[disguise] ?? USUALLY_MISSED;
    expect(missed.length > most ? missed.map(({ draft }) => draft) : []).toEqual([]);
  },
);

/** How often a long number of an order may be taken for a phone's, of a hundred. */
const MOST_ALARMS = 1;

test('orders, prices, sizes, versions and addresses written in the same ways are no contacts', () => {
  const all = MARKETS.flatMap((market): Twin[] => twins(market, SEED));
  const alarms = all.filter(({ market, draft }) =>
    contactsIn(market, draft).some(({ severity }) => severity !== 'hint'),
  );
  expect(alarms.length).toBeLessThanOrEqual((all.length * MOST_ALARMS) / 100);
});
