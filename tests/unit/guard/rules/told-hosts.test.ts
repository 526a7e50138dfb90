import { expect, test } from 'vitest';

import { alarms } from '../findings-in';

test.each([
  ['sk', 'Pozrite si našu stránku mobilko a sk, medzi ne bodku.'],
  ['cs', 'Web je retrolampy cz, chybí jen tečka.'],
  ['pl', 'Nasza strona to rowery-gdynia pl, kropka zamiast spacji.'],
  ['de', 'Schauen Sie auf unsere Seite retrolampen de.'],
  ['en', 'Our site is oak-terry com, swap the hyphen for a dot.'],
  ['fr', 'Regardez notre site velo-lyon fr, sans espaces et avec un point.'],
])('a host that is told in parts is found (%s): %s', (market, draft) => {
  expect(alarms(market, '?', draft)).toContain('contact.url');
});

test.each([
  ['sk', 'Napíšte na lipa-dielna zaviáč kozenaobuv bokda sk.'],
  ['pl', 'Proszę pisać na mkral77 mapła mobilko kroopka pl.'],
  ['es', 'Escríbame a tomhudak arorba retrolampy putno com.'],
])('a mailbox with its marks misspelt is found (%s): %s', (market, draft) => {
  expect(alarms(market, '?', draft)).toContain('contact.email');
});

test.each([
  ['en', 'It went on the van tonight around eight. I dropped it off.'],
  ['en', 'A black dot on the T-shirt came with it.'],
  ['en', 'First the dot, then next to it.'],
  ['en', 'The dot on the left-hand side, then press it.'],
  ['fr', 'La couture est solide et le point de départ est marqué.'],
  ['fr', 'Choisissez le transporteur et le point de retrait sur la page de la commande.'],
])(
  'a word that is also one for a mark, or like one, is none in a sentence (%s): %s',
  (market, draft) => {
    expect(alarms(market, '?', draft)).toEqual([]);
  },
);

test.each([
  ['en', 'After that we get one go at repairing it, then it is refund.'],
  ['en', 'The dot on the lid is 3 mm, the com port is on the left.'],
  ['de', 'Der Punkt auf der Karte ist unser Lager, Versand nach de und at.'],
  ['sk', 'Bodka na displeji svieti, keď je batéria slabá.'],
  ['fr', 'Le point relais est ouvert, livraison en France.'],
  ['es', 'El punto rojo es normal, no es un fallo.'],
])('no more than a hint (%s): %s', (market, draft) => {
  expect(alarms(market, '?', draft)).not.toContain('contact.url');
});
