import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('accounts whose country is told by its letters', () => {
  test.each([
    ['de', 'Gern, 50 € reichen. D E vier zwei, 8323 6405 6224 1549 90, Inhaber Kranz.'],
    ['de', 'DE neun acht, 5001 0517 5407 3249 31 auf den Namen Kranz.'],
    ['hr', 'Ha Er pedeset šest, pa 94580730, pa 21573 i na kraju 6819, opis „Vis“.'],
    ['hr', 'Ha-Er 12 1001 0051 8630 0016 0, Ivan.'],
    ['sl', 'Nakažite: S I 56, potem 0312 in 5100, nato 9876 545.'],
    ['sk', 'Zálohu pošlite: es ká tridsaťjeden, potom 1200 0000 1987 4263 7541.'],
    ['cs', 'Cé Zet šedesát pět, pak 0800 0000 1920 0014 5399, jméno Novák.'],
    ['pl', 'Pe eL sześćdziesiąt jeden, potem 1090 1014 0000 0712 1981 2874.'],
    ['pt', 'P T cinquenta, depois 0002 0123 1234 5678 9015 4 em nome de Rui.'],
    ['es', 'E ese noventa y uno, luego 2100 0418 4502 0005 1332, a nombre de Paco.'],
    ['en', 'Gee bee two nine, NWBK, 6016 1331 9268 19, name of Tess.'],
    ['hu', 'Há U negyvenkettő, aztán 1177 3016 1111 1018 0000 0000.'],
    ['hu', 'A számla: egy-egy-hét-hét-három-nulla-egy-hat, aztán 2041 6093, a végén nullák.'],
    ['ro', 'Er O patruzeci și nouă, AAAA, apoi 1B31 0075 9384 0000, pe nume Pop.'],
    ['it', 'I Ti sessanta, X, 05428 11101 000000123456, a nome Rosetta.'],
    ['fr', 'Effe erre quatorze, puis 2004 1010 0505 0001 3026 06.'],
  ])('are no telephone numbers (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual(['payment.off-platform']);
  });

  test.each([
    ['de', 'Die Teilenummer beginnt mit D E, die Größe ist 42 und die Länge 1200 mm.'],
    ['pt', 'A 14.a, de 2016, ISBN 978-972-46-2087-9, com sobrecapa. Tem uma dedicatoria.'],
    ['es', 'El número de seguimiento es de 0034 0434 1610 9404 2557 y llega mañana.'],
    ['sl', 'Velikosti so S, I in XL, na zalogi 56, 58 in 60.'],
    ['hu', 'H és U alakú profil, 42, aztán 50 és 60 mm.'],
  ])('but letters beside other figures are none (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

test.each([
  ['sk', 'S€K€3€1€1€2€0€0€0€0€0€0€1€9€8€7€4€2€6€3€7€5€4€1'],
  ['sk', 'SK - 31 - 12 - 00 - 00 - 00 - 19 - 87 - 42 - 63 - 75 - 41'],
  ['de', 'DE🌸89🌸37🌸04🌸00🌸44🌸05🌸32🌸01🌸30🌸00'],
  ['hr', 'HR -> 1210 -> 0100 -> 5186 -> 3000 -> 160'],
])('accounts with any sign between their figures are no numbers (%s): %s', (market, draft) => {
  expect(found(market, draft)).toEqual(['payment.off-platform']);
});

test.each([
  ['en', 'NO - 31 - 12 of them are left, AT = 12, ES = 20, all in stock.'],
  ['de', 'Maße: DE - 12 - 30 - 45 - 60 - 75 - 90 mm, AT 10, 20, 30, 40 mm.'],
])('but lists behind two letters are none (%s): %s', (market, draft) => {
  expect(found(market, draft)).toEqual([]);
});
