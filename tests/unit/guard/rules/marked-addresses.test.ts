import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { Finding } from '@/utils/guard';

import { MARKED_HOSTS, MARKED_MAILBOXES, NETWORKS_BY_LOOK } from './marked-address-cases';
import {
  BRACKETS_IN_SENTENCES,
  GOODS_CALLED_SO,
  NUMBERS_OF_FRAMES,
  OWN_PAGES,
  SIGNS_ON_GOODS,
  TYPED_INTO_DEVICES,
} from './marked-harmless-cases';

function contactsIn(market: string, draft: string): Finding[] {
  return checkDraft(draft, {
    platform: 'swopify',
    market,
    buyerMessages: ['OK?'],
    previousReplies: [],
  }).filter(({ rule }) => rule.startsWith('contact.'));
}

describe('mailboxes with anything in brackets or pictures for their signs', () => {
  test.each(MARKED_MAILBOXES)('%s: %s', (market, draft) => {
    const rules = contactsIn(market, draft).map(({ rule }) => rule);
    expect(rules).toContain('contact.email');
  });
});

describe('hosts with the same for their dots', () => {
  test.each(MARKED_HOSTS)('%s: %s', (market, draft) => {
    const rules = contactsIn(market, draft).map(({ rule }) => rule);
    expect(rules).toContain('contact.url');
  });
});

describe('networks by what their sign shows, and pages by their names', () => {
  test.each(NETWORKS_BY_LOOK)('%s: %s', (market, draft) => {
    const rules = contactsIn(market, draft).map(({ rule }) => rule);
    expect(rules).toContain('contact.social');
  });
});

describe.each([
  ['goods that the at sign is called after', GOODS_CALLED_SO],
  ['an address of mail that is typed into a device', TYPED_INTO_DEVICES],
  ['the number of a frame or a chassis', NUMBERS_OF_FRAMES],
  ["goods with a network's sign on them or its name in theirs", SIGNS_ON_GOODS],
  ["a page of the platform's own with words behind it", OWN_PAGES],
  ['brackets and pictures before words that are domains as well', BRACKETS_IN_SENTENCES],
] as const)('leads nobody away: %s', (_, rows) => {
  test.each(rows)('%s: %s', (market, draft) => {
    expect(contactsIn(market, draft)).toEqual([]);
  });
});
