import { expect, test } from 'vitest';

import { allContacts, contactsOf } from '@/utils/platforms/contacts';
import { packs } from '@/utils/platforms/registry';

test('every platform names whom to turn to, each under its own id', () => {
  for (const { id, name } of packs) {
    const cards = contactsOf(id);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter(({ platform }) => platform !== name)).toEqual([]);
    expect(cards.filter(({ contact }) => !contact.id.startsWith(`${id}.contact.`))).toEqual([]);
  }
  const ids = allContacts().map(({ contact }) => contact.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(allContacts())('$contact.id is reached in some way, and its page was read', (card) => {
  const { phone, email, url } = card.contact;
  expect(phone ?? email ?? url).toBeDefined();
  expect(new URL(card.page!.url).protocol).toBe('https:');
});

test('nobody is known of a platform that has no pack', () => {
  expect(contactsOf('shop.example')).toEqual([]);
});
