import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('accounts of which only the beginning is told', () => {
  test.each([
    ['sk', 'Pošlite to na SK31 a zvyšok čísla vám napíšem zajtra.'],
    ['de', 'Überweisen an DE44 5001 und der Rest kommt in der nächsten Nachricht.'],
    ['es', 'La cuenta empieza por E S 9 1 2100 y el resto se lo paso mañana.'],
    ['hr', 'Vratim vam na kartičicu, samo dajte H R 6 2 i ostatak, ne otvaramo ništa.'],
    ['cs', 'Pošlu IBAN po kouskách: CZ65, pak 0800, dál už napíšete vy.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('payment.off-platform');
  });

  test.each([
    ['de', 'Die Farbe ist DE44, der Rest des Satzes ist weiß.'],
    ['sk', 'Modely SK31 a SK32 sa líšia len farbou, zvyšok je rovnaký.'],
    ['cs', 'Faktura 25-00417 je v účtu. IČO 27194836 i DIČ CZ27194836 jsme doplnili.'],
  ])('but not signs of goods (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});
