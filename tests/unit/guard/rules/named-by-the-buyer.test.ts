import { describe, expect, test } from 'vitest';

import { alarms, findings } from '../findings-in';

describe('what the buyer named', () => {
  test.each([
    ['es', 'El pedido 611 204 877 pone cancelado.', 'El 611 204 877 se canceló solo.'],
    ['pl', 'Paczka 602 330 218 nie dotarła.', 'Sprawdziłem, 602 330 218 leży w Kielcach.'],
    ['en', 'Order 07700 900 255 is late.', '07700 900 255 was scanned in Leeds this morning.'],
  ])('is no phone number where it was one of an order (%s): %s – %s', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toEqual([]);
  });

  test.each([
    ['es', 'El pedido 611 204 877 pone cancelado.', 'Llámame al 611 204 877.'],
    ['es', '¿Dónde está mi pedido?', 'El 611 204 877.'],
  ])('is one where it is to be called or is new (%s): %s – %s', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toContain('contact.phone');
  });

  test.each([
    [
      'fr',
      'La voiturette « Insta » est laquelle ?',
      "C'est la jaune, « Insta » est l'autocollant.",
    ],
    ['en', 'Is it the insta-fit or the screw fit blind?', 'Insta-Fit, the clip sort, no drilling.'],
  ])('is no network where it is a thing (%s): %s – %s', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toEqual([]);
  });

  test('is a network where one is to be met there', () => {
    expect(
      alarms(
        'fr',
        'La voiturette « Insta » est laquelle ?',
        'Suivez-nous sur « Insta » : atelier_lou.',
      ),
    ).toContain('contact.social');
  });

  test('is no insult where it is the name of a game', () => {
    const buyer = "Le jeu « L'Âne bâté » se joue à combien ?";
    expect(alarms('fr', buyer, "Le perdant porte le bonnet d'âne.")).toEqual([]);
    expect(alarms('fr', buyer, 'Vous êtes un âne.')).toContain('reply.discourteous');
  });
});

test('what stands between quotation marks calls nobody so', () => {
  const buyer = 'Pan mnie obraził w poprzedniej wiadomości.';
  expect(alarms('pl', buyer, '„Baran” to typ zaworu hydraulicznego, a nie o Pani.')).toEqual([]);
  expect(alarms('fr', '', 'Vous êtes un « âne » et voilà.')).toContain('reply.discourteous');
});

test("a carrier's number is no card", () => {
  expect(alarms('es', '', 'Está en Getafe, envío 6300 0071 2845 9913.')).toEqual([]);
  expect(alarms('es', '', 'Pague aquí: 6300 0071 2845 9913.')).toContain('payment.off-platform');
  expect(findings('es', '', 'El segundo (2/2, Tipsa 041 229 88310) está en Mérida.')).toEqual([]);
});

describe('a call', () => {
  test.each([['hu', 'A gyártó így hívja a katalizátoros változatot.']])(
    "of a thing's name is none of the shop's (%s): %s",
    (market, draft) => {
      expect(alarms(market, '', draft)).toEqual([]);
    },
  );

  test.each([
    ['hu', 'Hívja a műhelyt.'],
    ['sk', 'Zavolajte nášmu technikovi.'],
    ['fr', 'Appelez notre électricien.'],
  ])('is one (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('contact.phone');
  });
});

test.each([
  ['hu', 'Hogy elkészüljön, négy nap, hogy elkopjon, remélem, húsz év. Derékbőség 74 cm.'],
  ['pt', 'Regue logo que chegar, coitadinhas vêm com sede.'],
])('a statement that calls nobody anything is not even hinted at (%s): %s', (market, draft) => {
  expect(findings(market, '', draft).filter(({ rule }) => rule === 'reply.discourteous')).toEqual(
    [],
  );
});

test('a contact that is closed is no shop', () => {
  const draft = 'Normalmente chiuso: a riposo passa corrente. I morsetti sono 21-22, portata 6 A.';
  expect(alarms('it', 'Cosa vuol dire contatto NC?', draft)).toEqual([]);
});
