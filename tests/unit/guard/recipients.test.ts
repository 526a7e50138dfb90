import { describe, expect, test } from 'vitest';

import { recipientFindings, type Recipients } from '@/utils/guard/recipients';

const RELAY = 'reply+a81f@relay.dott.example';

function head(to: string[], cc: string[] = [], bcc: string[] = []): Recipients {
  return { to, cc, bcc };
}

describe('an answer that goes to', () => {
  test.each<[sentence: string, now: Recipients, found: string[]]>([
    ['the same address', head([RELAY]), []],
    ['the same address in capital letters', head([RELAY.toUpperCase()]), []],
    ['the same address with a name before it', head([`"Dott, support" <${RELAY}>`]), []],
    ['the same address as a copy', head([], [RELAY]), []],
    ['nobody but an empty field', head(['  ', RELAY]), []],
    ['somebody else as well', head([RELAY, 'boss@shop.example']), ['boss@shop.example']],
    ['a copy as well', head([RELAY], ['boss@shop.example']), ['boss@shop.example']],
    [
      'a hidden copy as well',
      head([RELAY], [], ['Me <me@shop.example>']),
      ['Me <me@shop.example>'],
    ],
    ['another address alone', head(['buyer@mail.example']), ['buyer@mail.example', RELAY]],
    [
      'another relay of the same platform',
      head(['reply+b92e@relay.dott.example']),
      ['reply+b92e@relay.dott.example', RELAY],
    ],
    ['an address that ends like it', head([`x${RELAY}`]), [`x${RELAY}`, RELAY]],
    ['nobody', head([]), [RELAY]],
    ['the same stranger twice', head([RELAY, 'a@b.example'], ['a@b.example']), ['a@b.example']],
  ])('%s', (_sentence, now, found) => {
    expect(recipientFindings(head([RELAY]), now).map(({ excerpt }) => excerpt)).toEqual(found);
  });

  test('the name under which the head shows it', () => {
    const original = head([`Dott support <${RELAY}>`]);
    expect(recipientFindings(original, head(['Dott Support']))).toEqual([]);
    expect(recipientFindings(original, head(['Jane Buyer']))).toHaveLength(2);
  });
});

test('a changed recipient blocks, by the rule that wants it unchanged, and marks no place in the draft', () => {
  expect(recipientFindings(head([RELAY]), head([RELAY, 'a@b.example']), 'other.rule')).toEqual([
    {
      rule: 'mail.recipient',
      severity: 'block',
      start: 0,
      end: 0,
      source: 'other.rule',
      excerpt: 'a@b.example',
    },
  ]);
});
