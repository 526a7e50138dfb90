import { expect, test } from 'vitest';

import { prefixOf } from '@/utils/panel/list/prefix';
import { sideInSentence, sideNamed, sideOfName } from '@/utils/panel/list/sides';

test.each([
  ['Vy', 'seller'],
  ['Sie', 'seller'],
  ['Odpovedali ste', 'seller'],
  ['Último: loja', 'seller'],
  ['Od vás', 'seller'],
  ['You replied', 'seller'],
  ['Odpovedali ste na túto správu', 'seller'],
  ['The customer replied to you', 'buyer'],
  ['kupec', 'buyer'],
  ['Último: comprador', 'buyer'],
  ['Od zákazníka', 'buyer'],
  ['Letzte Nachricht: Kunde', 'buyer'],
  ['A vevő írt', 'buyer'],
  ['Ön válaszolt', 'seller'],
  ['Der Kunde wartet', 'buyer'],
  ['tržnica', 'platform'],
  ['System', 'platform'],
  ['Wsparcie: moderator', 'platform'],
])('"%s" names the %s', (text, side) => {
  expect(sideNamed(text)).toBe(side);
});

test.each([
  'Jana Nováková',
  'Jana replied to you',
  'Answer to the customer',
  'Réponse envoyée au client',
  'Odpoveď zákazníkovi',
  'Odgovor kupcu',
  'Jana vous a répondu',
  'Jana hat Ihnen geschrieben',
  'Dobrý deň',
  'Seller and buyer',
  'Waiting for the customer',
  'Awaiting your reply',
  'Čaká na vás',
])('"%s" names no side', (text) => {
  expect(sideNamed(text)).toBeNull();
});

test.each([
  ['Ada Byron te escribió', 'buyer'],
  ['You replied to Ada Byron 2 h ago', 'seller'],
  ['Letzter Beitrag von Ihnen gestern, 17.48 Uhr', 'seller'],
  ['Letzter Beitrag vom Käufer Mi 18.11.26', 'buyer'],
  ['Letzter Beitrag vom Basar-Team Mi 18.11.26', 'platform'],
  ['Bazaar closed the case of Ada Byron', 'platform'],
  ['Posted by Ada Byron on 19.11.2026', 'buyer'],
  ['Reminder for Ada Byron', null],
  ['Closed by Ada Byron', null],
])('"%s" tells what the %s did', (text, side) => {
  const names = { shop: [], site: ['Bazaar', 'Basar'] };
  expect(sideInSentence(text, names, 'Ada Byron')).toBe(side);
});

test('a name stands for the buyer of the row, the shop or the site', () => {
  const names = { shop: ['Záhradné Dielo'], site: ['Továrna'] };
  expect(sideOfName('Jana', names, 'Jana Nováková')).toBe('buyer');
  expect(sideOfName('Záhradné Dielo', names, 'Jana Nováková')).toBe('seller');
  expect(sideOfName('tovarna', names, 'Jana Nováková')).toBe('platform');
  expect(sideOfName('Peter', names, 'Jana Nováková')).toBeNull();
});

test.each([
  ['Vy: ďakujeme', 'Vy'],
  ['Odpovedali ste: Dobrý deň', 'Odpovedali ste'],
  ['[You] thanks', 'You'],
  ['↩ thanks', '↩'],
  ['Toy Shop – thanks', 'Toy Shop'],
  ['Wrong size sent – the blue one', null],
  ['✓', null],
  ['Dobrý deň, kedy príde balík?', null],
  ['o 14:05 som volal', null],
])('the beginning of "%s" is %s', (text, prefix) => {
  expect(prefixOf(text)).toBe(prefix);
});
