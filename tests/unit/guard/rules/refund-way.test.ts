import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('the price of a sale', () => {
  test.each([
    [
      'sk',
      'Koľko mi vrátite?',
      'Lampu ste kúpili cez Black Friday za 31 €, vráti sa vám teda presne táto suma.',
    ],
    [
      'sl',
      'Koliko denarja dobim?',
      'Svetilko ste kupili po akcijski ceni 31 €, zato se vrne ta znesek.',
    ],
    ['pl', 'Ile wróci?', 'Kupiła ją Pani w Black Friday za 139 zł i taka kwota wraca.'],
    ['pt', 'Quanto me devolvem?', 'Comprou-a na Black Friday por 31 €, é esse o valor devolvido.'],
    [
      'es',
      '¿Cuánto me devuelven?',
      'La compró en Black Friday por 31 €, esa es la cantidad que se devuelve.',
    ],
    [
      'de',
      'Wie viel Geld kommt zurück?',
      'Gekauft haben Sie sie am Black Friday für 31 €, zurück kommt also dieser Betrag.',
    ],
    [
      'en',
      'How much is refunded?',
      'You bought it on Black Friday for £31, so that is what is refunded.',
    ],
    [
      'hu',
      'Mennyi pénzt kapok?',
      'Black Friday napján vette 11 990 forintért, ez az összeg jön vissza.',
    ],
    [
      'ro',
      'Cât se rambursează?',
      'Ați cumpărat-o de Black Friday cu 149 lei, suma aceasta se rambursează.',
    ],
    [
      'it',
      'Quanto mi rimborsate?',
      "L'ha comprata al Black Friday a 31 €, quindi questo è il rimborso.",
    ],
    [
      'fr',
      'Combien serai-je remboursé ?',
      "Vous l'avez achetée au Black Friday à 31 €, c'est la somme remboursée.",
    ],
    [
      'cs',
      'Kolik mi vrátíte?',
      'Vrací se cena, kterou jste na Black Friday zaplatil, tedy 899 Kč.',
    ],
    [
      'hr',
      'Koliko novca dobivam?',
      'Platforma vraća iznos koji ste na Black Friday platili, 31 €.',
    ],
  ])(
    '%s: after "%s" there is no alarm where it was paid and comes back: "%s"',
    (market, buyer, draft) => {
      expect(alarms(market, buyer, draft)).toEqual([]);
    },
  );

  test.each([
    [
      'sk',
      'Kedy mi vrátite peniaze?',
      'Peniaze sú vrátené. Od piatku máme Black Friday, všetky lampy o 20 % menej!',
    ],
    [
      'cs',
      'Kolik mi vrátíte?',
      'Vráceno. Zaplatil jste plnou cenu, ale v pátek máme Black Friday, mrkněte.',
    ],
    ['sl', 'Koliko denarja dobim?', 'Denar je vrnjen. Svetilke imamo do nedelje po akcijski ceni.'],
    ['hr', 'Koliko novca dobivam?', 'Novac je vraćen. Lampe su do nedjelje po akcijskoj cijeni.'],
    ['pl', 'Ile wróci?', 'Zwrot zrobiony. W piątek mamy Black Friday, wszystkie lampy taniej!'],
    [
      'pt',
      'Quanto me devolvem?',
      'Já foi devolvido. Na sexta começa a nossa Black Friday, tudo com desconto!',
    ],
    [
      'es',
      '¿Cuánto me devuelven?',
      'Ya está devuelto. El viernes tenemos Black Friday en toda la tienda.',
    ],
    [
      'de',
      'Wie viel Geld kommt zurück?',
      'Das Geld ist unterwegs. Am Freitag ist bei uns Black Friday, alle Lampen günstiger!',
    ],
    [
      'en',
      'How much is refunded?',
      'It has been refunded. Our Black Friday starts tomorrow, all lamps 20 % off.',
    ],
    [
      'hu',
      'Mennyi pénzt kapok?',
      'Visszautaltuk. Pénteken Black Friday nálunk, minden lámpa olcsóbb!',
    ],
    ['ro', 'Cât se rambursează?', 'Banii au plecat. Vineri avem Black Friday la toate lămpile!'],
    [
      'it',
      'Quanto mi rimborsate?',
      'Rimborsato. Venerdì da noi è Black Friday su tutte le lampade!',
    ],
    [
      'fr',
      'Combien serai-je remboursé ?',
      "C'est remboursé. Vendredi, Black Friday sur toutes nos lampes !",
    ],
  ])('%s: after "%s" it is an offer where it is to come: "%s"', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toContain('marketing.promotion');
  });
});
