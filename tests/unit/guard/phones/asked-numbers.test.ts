import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

/** Whether the draft is taken for one that gives a phone number. */
function givesPhone(market: string, buyer: string, draft: string): boolean {
  return checkDraft(draft, {
    platform: 'swopify',
    market,
    buyerMessages: [buyer],
    previousReplies: [],
  }).some(({ rule, severity }) => rule === 'contact.phone' && severity !== 'hint');
}

describe('a number that the buyer asks for', () => {
  test.each([
    ['de', 'Welche Artikelnummer brauche ich?', '0171 330 218 40, früher 0160-771-204.'],
    ['en', 'What is engraved on the valve?', '07700-311-902, it fits both sizes.'],
    ['sk', 'Aké je výrobné číslo ventilu?', 'Je to 0905 330 218, starší má 0907-771-204.'],
    ['cs', 'Co je na štítku motoru?', 'Tam stojí 602 330 218, dvě fáze.'],
    ['sl', 'Katera je kataložna številka?', 'To je 041 330 218.'],
    ['hr', 'Koji je broj dijela za brtvu?', 'To je 091 330 2184.'],
    ['pl', 'Jaki jest numer części?', 'To 602 330 218, pasuje do obu.'],
    ['pt', 'Que diz a chapa do motor?', 'Diz 912 330 218, monofásico.'],
    ['es', '¿Qué número de pieza lleva la junta?', 'Lleva 617 330 218.'],
    ['hu', 'Mi a cikkszáma?', '06 30 330 2184.'],
    ['ro', 'Ce cod are filtrul?', '0722-330-218, pentru ambele.'],
    ['it', 'Che matricola ha il motore?', 'Ha 347 330 2184.'],
    ['fr', 'Quelle est la référence du joint ?', "C'est le 06 33 02 18 40."],
    ['cs', 'Pod jakým číslem je ten rotor?', '602 330 218, starší 602 330 217.'],
    ['sk', 'Aké číslo má tá sada?', '0905 330 218, staré značenie 914-12.'],
    ['de', 'Was bedeutet die Nummer am Boden?', '0171 2286 ist die Werknummer.'],
    ['pl', 'Jaki kolor dobrać?', 'Mieszalnia prosi o numer receptury 512 330 218.'],
  ])('is no phone number (%s): %s – %s', (market, buyer, draft) => {
    expect(givesPhone(market, buyer, draft)).toBe(false);
  });

  test.each([
    ['de', 'Welche Artikelnummer brauche ich?', 'Rufen Sie mich an: 0171 330 21 84.'],
    ['en', 'What is engraved on the valve?', 'Call me and I will tell you, 07700 900 255.'],
    ['sk', 'Aké je výrobné číslo ventilu?', 'Zavolajte na 0905 330 218, poviem vám ho.'],
    ['pl', 'Jaki jest numer części?', 'Proszę dzwonić: 602 330 218.'],
    ['es', '¿Qué pone en la placa?', 'Llámeme al 617 330 218 y se lo digo.'],
  ])('is one where it is to be called (%s): %s – %s', (market, buyer, draft) => {
    expect(givesPhone(market, buyer, draft)).toBe(true);
  });

  test.each([
    [
      'sk',
      'Kedy príde montér?',
      'Majster Ján, 0905 330 218.',
      'nobody asked for a number of goods',
    ],
    ['en', 'What is the part number?', 'Oh seven seven double zero, 900 255.', 'it is hidden'],
  ])('is one (%s): %s – %s (%s)', (market, buyer, draft) => {
    expect(givesPhone(market, buyer, draft)).toBe(true);
  });
});

test('frequencies in a list are no number of a phone', () => {
  expect(givesPhone('pt', 'Que são?', 'São 88.1, 92.4, 94.7, 99.3 e 101.5 MHz.')).toBe(false);
});
