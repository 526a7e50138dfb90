import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function promoted(market: string, draft: string): string[] {
  const context = { platform: 'swopify', market, buyerMessages: [], previousReplies: [] };
  return checkDraft(draft, context)
    .filter(({ rule }) => rule === 'marketing.promotion')
    .map(({ severity }) => severity);
}

describe('a code that ends in its per cent is an offer', () => {
  test.each([
    ['sk', 'Do nedele máme remienky −25 %, stačí zadať kód REMEN25.'],
    ['en', 'All straps are -20 %, the code is "STRAP20".'],
    ['de', 'Bis Sonntag – 15 % auf alles, Code: HERBST15.'],
    ['it', 'Tutte le candele -30%, codice CANDELE30 alla cassa.'],
    ['hu', 'A szíjak -10%, a kupon: SZIJAK10.'],
  ])('%s: %s', (market, draft) => {
    expect(promoted(market, draft)).toEqual(['block']);
  });

  test.each([
    ['pl', 'Przy kasie proszę wpisać kod JESIEN15.'],
    ['fr', 'Tapez le code AUTOMNE-10 au moment de payer.'],
    ['de', 'Bei der nächsten Bestellung geben Sie SPAR10 ein.'],
    ['pt', 'No fim escreva o código OUTONO20.'],
    ['de', 'Im eigenen Laden haben wir alle Größen, mit NEU15 sparen Sie 15 %.'],
    ['hr', 'Uz JESEN20 kod nas je sve jeftinije za 20%.'],
  ])('without a reduction it is likely one – %s: %s', (market, draft) => {
    expect(promoted(market, draft).length).toBe(1);
  });
});

test.each([
  ['de', 'Das Modell XR15 hat 15 % mehr Leistung.'],
  ['cs', 'Lak RAL10 je z 15 % matný.'],
])('what does not end in them is a model – %s: %s', (market, draft) => {
  expect(promoted(market, draft)).toEqual([]);
});

describe('one more for nothing is an offer', () => {
  test.each([
    ['ro', 'Până duminică aveți 2+1 gratis la toate cănile din magazin.'],
    ['sk', 'Na všetky hrnčeky teraz platí 3 + 1 zadarmo.'],
    ['pl', 'Na kubki mamy teraz 2+1 gratis.'],
    ['it', 'Fino a sabato tutte le tazze 2+1 omaggio.'],
  ])('%s: %s', (market, draft) => {
    expect(promoted(market, draft)).not.toEqual([]);
  });
});

describe('other codes and per cent are none', () => {
  test.each([
    ['en', 'The error code E05 means that the filter is full.'],
    ['en', 'At -10 % the display says LOWER25, the code is in the manual.'],
    ['sk', 'Kód produktu je HX4410, kód zásielky RR123456789SK.'],
    ['de', 'Der Code auf der Rückseite lautet BX7-220, die Luftfeuchte sinkt um 10-15 %.'],
    ['sk', 'Rozvodka má 2+1 zásuvku, kábel je dlhý 5 m.'],
    ['cs', 'Na ovladači zadejte kód 1045 a potvrďte OK.'],
    ['it', 'Il modello TURBO20 costa meno del 30 % in più.'],
  ])('%s: %s', (market, draft) => {
    expect(promoted(market, draft)).toEqual([]);
  });
});
