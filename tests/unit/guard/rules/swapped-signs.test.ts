import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

import {
  BARE_NICKNAMES,
  CASH_WITH_RETURNS,
  HONEST,
  LITTLE_AT_SIGNS,
  MASKED_MARKS,
  NAMED_MAILBOXES,
  NUMBERS_AS_PRICES,
  NUMBERS_ON_GOODS,
  OTHER_FIRST_LETTERS,
  OTHER_FORMS,
  SERVICE_LINKS,
  SLIPS_AND_CHEQUES,
  SWAPPED_LETTERS,
} from './swapped-sign-cases';
import type { Breach } from './swapped-sign-cases';

/** The rules of all that is more than a hint. */
function rulesIn(market: string, draft: string): RuleId[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

const BREACHES: Readonly<Record<string, readonly Breach[]>> = {
  'links to pay or to talk by, with words for their signs': SERVICE_LINKS,
  'names of channels with letters that look like others': SWAPPED_LETTERS,
  'providers and marks with figures or signs for letters': MASKED_MARKS,
  'a little word for the sign between a name and a host': LITTLE_AT_SIGNS,
  'numbers written as prices or codes, and said to be none': NUMBERS_AS_PRICES,
  'numbers that stand on the goods': NUMBERS_ON_GOODS,
  'a name with an underscore, and nothing said of where': BARE_NICKNAMES,
  'a mailbox by its name and whose post it is': NAMED_MAILBOXES,
  'slips and cheques, and pleas to leave an account': SLIPS_AND_CHEQUES,
  'names of channels with another first letter, and pet names': OTHER_FIRST_LETTERS,
  'signs of other forms: in capitals, codes, tortoise shells, without vowels': OTHER_FORMS,
  'money put in the envelope of a return': CASH_WITH_RETURNS,
};

describe.each(Object.entries(BREACHES))('%s', (_, breaches) => {
  test.each(breaches)('%s: %j in "%s"', (market, rules, draft) => {
    expect(rulesIn(market, draft)).toEqual(expect.arrayContaining([...rules]));
  });
});

test.each(HONEST)('%s: no more than a hint in "%s"', (market, draft) => {
  expect(rulesIn(market, draft)).toEqual([]);
});
