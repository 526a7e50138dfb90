import { describe, expect, test } from 'vitest';

import { findings } from '../findings-in';

/** Rules of all that is found, hints too. */
function found(market: string, draft: string, buyer = ''): string[] {
  return findings(market, buyer, draft).map(({ rule }) => rule);
}

describe('what stands on goods and letters leads nowhere', () => {
  test.each([
    ['a part by one letter in capitals', 'de', 'Ja, 03L 253 016 T. Die Leitung mit tauschen.', ''],
    [
      'a letter by the pattern of the post',
      'en',
      'It went today, FQ 0917 3341 8GB, first class.',
      '',
    ],
    [
      'the number of a catalogue',
      'ro',
      '0 986 494 662, Bosch, merg pe Duster din 2014, cu senzor.',
      'Care e numărul de catalog al plăcuțelor?',
    ],
    [
      'a parcel by a sign before its figures',
      'fr',
      'Remise à Mondial vendredi : 6C 0049 7712 3905. Livraison prévue demain.',
      'Où en est ma commande ?',
    ],
    ['amperes', 'fr', '42 V 2 A, rond 3 broches.', ''],
    ['the version of a file', 'hu', 'A ZIP neve kalocsai_13x18_v2. Fizetés után letölthető.', ''],
    ['a belt of a child seat', 'pt', 'Tem Isofix e top tether.', ''],
  ])('%s (%s)', (_, market, draft, buyer) => {
    expect(found(market, draft, buyer)).toEqual([]);
  });

  test('two words that begin a sentence are no domain', () => {
    expect(found('hr', 'Sve je u opisu ovdje. A i pravila su takva.')).not.toContain('contact.url');
  });

  test('nor is the little word behind a place', () => {
    expect(found('it', "L'ha messo nel punto in edicola a Cislago.")).toEqual([]);
  });

  test('a note on the order is no banknote', () => {
    expect(found('pt', 'A GLS só deixa à vizinha se puser isso na nota da encomenda.')).toEqual([]);
  });

  test('what one chooses from on the platform is no plea', () => {
    const draft =
      'Não pode, o pagamento é sempre feito no checkout da plataforma. Lá encontra MB WAY, Multibanco e cartão.';
    expect(found('pt', draft, 'Posso pagar por MB WAY?')).toEqual([]);
    expect(found('pt', 'Aceito MB WAY ou cartão, para o meu número.')).toContain(
      'payment.off-platform',
    );
  });
});
