import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

const rulesIn = (market: string, draft: string): string[] =>
  checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);

test.each([
  ['pl', 'zavolajte mi na 0911 640 285'],
  ['pt', 'zavolajte mi na 0911640285'],
  ['pt', 'Zadzwoń na 0911 640 285'],
  ['de', 'Nazovite me na 091 640 2854'],
  ['es', 'Pokličite me na 041 640 285'],
  ['it', 'Sunați-mă la 0722 640 285'],
  ['pl', 'Rufen Sie mich an: 0151 640 28512'],
  ['sl', 'Appelez-moi au 06 40 28 51 22'],
])('on the %s market, a plea to call in another language is found: %s', (market, draft) => {
  expect(rulesIn(market, draft)).toContain('contact.phone');
});

test.each([
  ['pl', 'Zamówienie 0911 640 285 wyślemy jutro.'],
  ['de', 'Die Hotline von DHL können Sie anrufen, Sendung 0034 0434 1615 9012.'],
  ['sk', 'Kuriér zavolá pred doručením, číslo zásielky 0911 640 285 nájdete v objednávke.'],
])('on the %s market, a number named otherwise is none: %s', (market, draft) => {
  expect(rulesIn(market, draft)).toEqual([]);
});

test.each([
  ['sl', 'Kar zaupajte mi številko svojega računa in nakažem.', 'payment.off-platform'],
  ['hu', 'Diktálja le a számlája számát, és még ma küldöm.', 'payment.off-platform'],
  ['pt', 'Diga-me o i-b-a-n e devolvo o valor.', 'payment.off-platform'],
  ['sk', 'Pošlite to na pej pal, je to najľahšie.', 'payment.off-platform'],
  ['pl', 'Wyślij BLlKIEM i po sprawie.', 'payment.off-platform'],
  ['cs', 'Stačí prozvonit, číslo je na krabici.', 'contact.messenger'],
  ['sl', 'Pokličite nas, številka je na paketu.', 'contact.messenger'],
  ['cs', 'Video vám hodím na mesindžr.', 'contact.messenger'],
  ['ro', 'Pe aplicația cu nota muzicală ne găsiți ușor.', 'contact.social'],
])('%s: %s breaks %s', (market, draft, rule) => {
  expect(rulesIn(market, draft)).toContain(rule);
});

test.each([
  ['sk', 'Napíšte mi číslo objednávky, dnes to pozriem.'],
  ['sl', 'Prosim za številko računa, da najdem naročilo.'],
  ['hu', 'Kérem a számla számát, és megkeresem a rendelést.'],
  ['cs', 'Multimetrem jde kabel prozvonit, funkce je označená notou.'],
  ['de', 'Die App zeigt mit der Kamera den Akkustand.'],
  ['it', "L'acqua arriva sul tubo di scarico, la guarnizione è inclusa."],
])('%s: %s is harmless', (market, draft) => {
  expect(rulesIn(market, draft)).toEqual([]);
});
