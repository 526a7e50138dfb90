import { expect, test } from 'vitest';

import { findings } from '../findings-in';

test.each([
  ['hr', 'Koliki je doseg drona i koliko teži?', 'Dron ima odličan doseg za svoju klasu.'],
  ['es', '¿Cuántos litros tiene la olla?', 'Tiene la capacidad adecuada para su uso. Un saludo.'],
  ['cs', 'Kolik to bere ve stand-by?', 'Spotřeba je velmi nízká.'],
  ['ro', 'Câte grame are?', 'Are cât trebuie la o ciocolată bună, nu s-a plâns nimeni.'],
  ['sl', 'Koliko kg nosijo?', 'Sani so lepe in kvalitetne, otroci jih imajo zelo radi.'],
])('%s: praise is no amount', (market, buyer, draft) => {
  expect(findings(market, buyer, draft).map(({ rule }) => rule)).toEqual(['reply.incomplete']);
});

test.each([
  ['it', 'Quanti pezzi?', 'Nove in tutto.'],
  ['en', 'Smoke free home?', 'Yes and no pets.'],
  ['hu', 'Engedne az árból?', 'Nem áll módomban, köszönöm az érdeklődést.'],
])('%s: a number, a yes and a no answer', (market, buyer, draft) => {
  expect(findings(market, buyer, draft)).toEqual([]);
});

test('no idea is no answer', () => {
  expect(findings('es', '¿Funciona con gas?', 'No sé, depende.')).not.toEqual([]);
});
