import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

import { LOOK_ALIKES } from './look-alike-cases';
import { MASKED_ADDRESSES } from './masked-contact-cases';
import type { Row } from './masked-contact-cases';
import { MASKED_WORDS, OPEN_FIELDS, PAYMENTS_DESCRIBED } from './masked-wording-cases';
import { MASKED_CHANNELS, TOLD_NUMBERS } from './told-contact-cases';

/** The rules of all that is more than a hint. */
function rulesIn(market: string, draft: string): RuleId[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

const DISGUISES: Readonly<Record<string, readonly Row[]>> = {
  'an address with its signs described, replaced or summed up': MASKED_ADDRESSES,
  'a number told in pieces': TOLD_NUMBERS,
  'a channel behind signs, a profile or what it does': MASKED_CHANNELS,
  'a field of a template left open': OPEN_FIELDS,
  'words of a deal, an offer or a review in figures and signs': MASKED_WORDS,
  'a link to pay by, an account that is described': PAYMENTS_DESCRIBED,
};

describe.each(Object.entries(DISGUISES))('%s is found', (_what, rows) => {
  test.each(rows)('%s: %s in "%s"', (market, rule, draft) => {
    expect(rulesIn(market, draft)).toContain(rule);
  });
});

test.each(LOOK_ALIKES)('%s: "%s" hides nothing', (market, draft) => {
  expect(rulesIn(market, draft)).toEqual([]);
});
