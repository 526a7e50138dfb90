import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('a number to be read elsewhere and dialled', () => {
  test.each([
    ['es', 'Mire en las páginas amarillas de Talavera, toldos, el único que hay: descuelgo yo.'],
    ['de', 'Unser Betrieb steht im Örtlichen unter Sanitär, da sitzt meine Schwester am Apparat.'],
    ['hr', 'U kutiji ispod pjene ostavit ću papirić s brojem, prozvonite mu.'],
    ['fr', "Sur la pub au dos du calendrier, y'a de quoi joindre l'atelier."],
    ['pl', 'Na zdjęciu widać szyld, proszę sobie przepisać i przekręcić.'],
    ['hu', 'A felhasználónevem végén van kilenc szám, nyugodtan tárcsázza.'],
    ['en', 'The digits are on the van in the second picture, dial those.'],
  ])('is found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('contact.phone');
  });

  test.each([
    ['pl', 'Zakrętkę proszę przekręcić w lewo, widać to na zdjęciu.'],
    ['hr', 'Okrenite poklopac, na poklopcu je strelica.'],
    ['en', 'On the photo you can see the dial, it is on the underside.'],
  ])('but not what else is turned (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});

test.each([
  ['fr', 'Il est sur w w w (feutrine et compagnie, collé) . f r rubrique nuancier.'],
  ['sk', '31 tu nemám, ale na w w w . malé-čižmičky (bez dĺžňov) . s k ich nájdete.'],
])('a host is told by its spelled beginning (%s): %s', (market, draft) => {
  expect(alarms(market, '', draft)).toContain('contact.url');
});
