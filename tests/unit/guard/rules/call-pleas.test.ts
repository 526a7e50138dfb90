import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('a call that the seller will make', () => {
  test.each([
    ['cs', 'Já vám brnknu sám, až budu mít chvilku, vaše číslo mám na štítku.'],
    ['sl', 'Vam cinknem popoldne, številko vidim na nalepki.'],
    ['hr', 'Cimnem vas popodne, broj imam s naljepnice.'],
    ['pl', 'Przedzwonię wieczorem, numer widzę na etykiecie.'],
    ['en', "I'll bell you tonight myself, your number's on the label."],
    ['hu', 'Este majd én rácsörgök, a száma ott van a címkén.'],
  ])('is found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('contact.phone');
  });

  test.each([
    ['es', 'El repartidor le llama antes, el teléfono lo ve en la etiqueta.'],
    ['pl', 'Kurier zadzwoni przed dostawą, numer ma na etykiecie.'],
  ])("but not the carrier's (%s): %s", (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});

test.each([
  ['sk', 'Zavolajte'],
  ['sk', 'Zavolajte na +421 9'],
  ['hu', 'Hívjon a 06'],
  ['sk', 'Zavolajte na 0911 640 285'],
])('a number that is being typed is one finding (%s): %s', (market, draft) => {
  expect(alarms(market, '', draft)).toEqual(['contact.phone']);
});
