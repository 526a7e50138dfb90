import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('numbers with signs and pictures between their figures', () => {
  test.each([
    ['es', 'Por si acaso apúntate esto, que no es un precio: €6€1€9€4€4€0€2€7€3 y listo.'],
    ['es', 'Apunta: €6 €1 €9 €4 €4 €0 €2 €7 €3'],
    ['es', 'Apunta: 6=1=9=4=4=0=2=7=3'],
    ['es', 'Apunta: 6%1%9%4%4%0%2%7%3'],
    ['es', 'Apunta: #6#1#9#4#4#0#2#7#3'],
    ['es', 'Apunta: <6><1><9><4><4><0><2><7><3>'],
    ['es', 'Apunta: 6...1...9...4...4...0...2...7...3'],
    ['sk', 'Ak by niečo, 0€9€1€1€6€4€0€2€8€5.'],
    ['sk', 'Ak by niečo, 0911 ✨✨✨ 640 ✨✨✨ 285.'],
    ['pt', 'Se continuar, 91🧵62🪡24🧷00✂️3.'],
    ['fr', 'Au besoin €06€12€34€56€78.'],
    ['en', 'If stuck, £0£7£7£0£0£9£0£0£1£2£3.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.phone');
  });

  test.each([
    ['en', 'They cost £6 £10 £19 £44 £40 depending on size.'],
    ['es', 'Los precios son €6 €10 €19 €44 €40 según talla.'],
    ['es', '6 € 🌸 10 € 🌸 19 € por pieza.'],
    ['sk', 'Rozmery sú 120×60×40 a 100×50×30.'],
    ['sk', 'Skončilo to 3:2, 6:1, 7:5 pre domácich.'],
    ['fr', 'Tailles 36 ✅ 37 ❌ 38 ✅ 39 ✅ 40 ❌ 41 ✅'],
    ['hu', '5 db = 1000 Ft, 10 db = 1900 Ft, 20 db = 3500 Ft.'],
  ])('but no prices, sizes and scores (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

describe('numbers told in parts', () => {
  test.each([
    ['sk', 'Vytočte predvoľbu 0907, potom 412 a za tým ešte 556, dvíham aj v nedeľu.'],
    ['sk', 'Začína sa to 0907, pokračuje 412 a končí 556.'],
    ['cs', 'Vytočte 607, k tomu 412 a za to ještě 556.'],
    ['cs', 'Rozměry mám i na papíře. Volejte synovi, 723, dál 11O a nakonec 4 4 8.'],
    ['sl', 'Razložim raje v živo, nič tri ena pa potem 557 in 812.'],
    ['pl', 'A jakby co, to siedemset osiemdziesiąt dwa... 5OO... i 319.'],
    ['sk', 'Nula 9 1 8, dvojbodka, tri tri nula, dvojbodka, 4 5 6.'],
    ['pt', 'Avise antes: 93 tracinho 5 tracinho 22 tracinho 71 tracinho 08.'],
    ['en', 'It starts 07700, goes on 900, and ends in 123.'],
    ['pl', 'Najpierw 601, potem 234, a na samym końcu 567.'],
    ['hu', 'Először 06 30, aztán 123, a legvégén pedig 4567.'],
    ['sl', 'Začne se z 041, nadaljuje z 234 in konča s 567.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.phone');
  });

  test.each([
    ['it', 'Prima 20 minuti a 180, poi 10 a 200 e alla fine 5 di grill.'],
    ['hu', 'Nem, az a minta kódja: 06-70-2241, vagyis a hatos széria, 70-es méret.'],
    ['de', 'Zuerst 100 ml, dann 200 ml und zum Schluss noch 50 ml.'],
    ['es', 'Vienen 6 piezas 12 piezas 34 piezas 98 piezas 44 piezas.'],
    ['de', 'Das Depot hat es um 06:55 Uhr gescannt, Tour 4412.'],
    ['sl', 'Najprej 12 mm, nato 20 mm in na koncu 35 mm.'],
  ])('but no quantities (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});
