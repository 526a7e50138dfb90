import { expect, test } from 'vitest';

import type { Finding } from '@/utils/guard';
import { checkDraft } from '@/utils/guard';
import type { Carrier } from './frames';
import type { Evasion } from './matrix';
import { evasions, MARKETS } from './matrix';
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

function isMissed({ market, draft, start, end }: Evasion): boolean {
  return !contactsIn(market, draft).some((found) => found.start < end && found.end > start);
}

const drafts = MARKETS.flatMap((market, index) => evasions(market, SEED + index));
const single = drafts.filter(({ operators }) => operators.length === 1);
const double = drafts.filter(({ operators }) => operators.length > 1);

/** Of how many drafts a disguise may be missed: those that have to be guessed at, and those not read yet. */
const MOST_MISSED: Readonly<Record<string, number>> = {
  'account S and B': 2,
  'account figures and words': 2,
  'mail at provider': 2,
  'phone S and B': 2,
  'phone aside': 5,
  'site comma for the dot': 3,
  'site dot inserted': 2,
  'site dot left out': 7,
};

test.each([...Map.groupBy(single, ({ carrier, operators }) => `${carrier} ${operators.join()}`)])(
  '%s is found in the languages of all markets',
  (disguise, all) => {
    const missed = all.filter(isMissed).map(({ draft }) => draft);
    expect(missed.length > (MOST_MISSED[disguise] ?? 0) ? missed : []).toEqual([]);
  },
);

/** Of a hundred contacts in two disguises at once, how many are found. */
const LEAST_FOUND: Readonly<Record<Carrier, number>> = {
  phone: 95.5,
  account: 96,
  mail: 97.5,
  site: 83.5,
};

test.each([...Map.groupBy(double, ({ carrier }) => carrier)])(
  '%s in two disguises at once is found nearly always',
  (carrier, all) => {
    const missed = all.filter(isMissed);
    expect(100 - (missed.length / all.length) * 100).toBeGreaterThan(LEAST_FOUND[carrier]);
  },
);

/** How often a long number of an order may be taken for a phone's, of a hundred. */
const MOST_ALARMS = 0.5;

test('orders, prices, sizes, versions and addresses written in the same ways are no contacts', () => {
  const all = MARKETS.flatMap((market) => twins(market, SEED));
  const alarms = all.filter(({ market, draft }) =>
    contactsIn(market, draft).some(({ severity }) => severity !== 'hint'),
  );
  expect(alarms.length).toBeLessThanOrEqual((all.length * MOST_ALARMS) / 100);
});
