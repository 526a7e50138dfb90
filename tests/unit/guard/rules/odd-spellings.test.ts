import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('messengers as they sound', () => {
  test.each([
    ['en', "Add me on Skhype, squeezebox-nell, and I'll send it across."],
    ['ro', 'Poze bune vă dau pe Skаype, căutați mobila_lugoj.'],
    ['ro', 'Vă arăt pe Skaype, căutați mobila_lugoj.'],
    [
      'de',
      'Läuft mit +4 Sekunden am Tag. Video geht nur über Signal, nehmen Sie dort +49 160 9385 7714.',
    ],
    ['sk', 'Napíšte mi na Vybr, pošlem fotky.'],
    ['de', 'Geht nur über What$@pp, hier nimmt er keine Videos.'],
    ['ro', 'Sigur, hai pe T e l e g r @ m.'],
    ['hr', 'Prijeđimo na T🔹E🔹L🔹E🔹G🔹R🔹A🔹M.'],
    ['sk', 'Som aj na Vajbry, kľudne napíšte.'],
    ['en', "Message me on Telegran and I'll send photos."],
    ['es', 'Escríbeme por Uatsapp y te mando fotos.'],
    ['en', 'Find me on Signel, I reply fast.'],
    ['en', "Ping me on Singal, it's quicker."],
    ['en', 'Drop me a line on Whotsup.'],
    ['de', 'Schreiben Sie mir auf Skeip.'],
    ['de', 'Schreiben Sie mir auf Skaipp, gleicher Name.'],
    ['hu', 'Írjon Szkájpon, ott küldök képet.'],
    ['hu', 'Írjon Skejpen, ott küldök képet.'],
    ['pl', 'Proszę pisać na Łotsapie.'],
    ['pl', 'Proszę pisać na Wajberze.'],
    ['pl', 'Proszę pisać na Telegremie.'],
    ['cs', 'Napište mi na Telegrem, pošlu video.'],
    ['cs', 'Napište mi na Skajpu, pošlu video.'],
    ['cs', 'Napište mi na Mesndžr.'],
    ['hr', 'Javite se na Vajberu.'],
    ['hr', 'Javite se na Telegrem.'],
    ['hr', 'Javite se na Sajgnal.'],
    ['sl', 'Pišite mi na Vocap.'],
    ['sl', 'Pišite mi na Vajbr.'],
    ['it', 'Mi scriva su Uozzap.'],
    ['it', 'Mi scriva su Scaip.'],
    ['it', 'Mi scriva su Teleghram.'],
    ['fr', 'Écrivez-moi sur Ouatsape.'],
    ['fr', 'Écrivez-moi sur Vaïbeur.'],
    ['fr', 'Écrivez-moi sur Mésenjère.'],
    ['fr', 'Écrivez-moi sur Signnal, même numéro.'],
    ['pt', 'Fale comigo no Uátsap.'],
    ['pt', 'Fale comigo no Vaiber.'],
    ['pt', 'Fale comigo no Escáipe.'],
    ['es', 'Escríbame por Vaíver.'],
    ['es', 'Escríbame por Telegrán.'],
    ['ro', 'Scrieți-mi pe Uațap.'],
    ['ro', 'Scrieți-mi pe Vaibăr.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.messenger');
  });

  test.each([
    ['sk', 'Na signál je tam slabé pokrytie, použite anténu.'],
    ['en', 'Skip the first step and press the escape key.'],
    ['de', 'Die Viper und das Vibes sind beide vergriffen.'],
    ['fr', 'Le télégraphe date de 1890 et vibre encore.'],
    ['es', 'El motor vibra un poco, es normal, y viber no trae.'],
    ['cs', 'Vyberte si barvu, výběr je v inzerátu. Výběr potvrďte v objednávce.'],
    ['pl', 'Proszę wybrać kolor w zamówieniu, sygnał jest dobry.'],
    ['sk', 'Výber farby potvrďte v objednávke.'],
    ['it', 'Il segnale è buono e lo skipper del modellino è incluso.'],
    ['fr', 'Le signal est bon, la signalétique est fournie.'],
    ['en', 'Signed and sealed by the sender; the signet ring fits size 9.'],
    ['hu', 'A jelzés jó, a távíró (telegráf) működik, a szignált kép 1972-ből való.'],
    ['de', 'Das Signal kommt über die Antenne, die Signale sind H0.'],
    ['de', 'Die Signalleuchte geht über Signal 1 und 2, siehe Plan.'],
  ])('but no words that sound nearly so (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

describe('networks as they sound', () => {
  test.each([
    ['fr', "Pour l'entendre : Teuk-tok, « le sonneur du Faouët »"],
    ['pt', 'Pode ouvi-lo no tique-toque do «Zeca dos sopros».'],
  ])('are found (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.social');
  });

  test.each([
    ['en', "It's sold by the gram."],
    ['pt', 'O relógio faz tique-taque bem alto.'],
  ])('but no words that sound nearly so (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

describe('web addresses in rarer words for their marks', () => {
  test.each([
    ['hr', 'Tablica je na kupaci-rovinj tockica com kosa crta mjere, tamo piše.'],
    ['hr', 'Tablica je na kupacirovinj točkica hr.'],
    ['sk', 'Tabuľka je na kupaci bodočka sk lomka miery.'],
    ['sk', 'Všetko je na mobilko bodečka sk.'],
    ['cs', 'Všechno je na mobilko tečička cz.'],
    ['sl', 'Vse je na mobilko pikica si poševnica mere.'],
    ['pl', 'Wszystko jest na mobilko kropeczka pl ukośnik wymiary.'],
    ['pt', 'Está tudo em mobilko pontinho pt barra medidas.'],
    ['es', 'Está todo en mobilko puntito es barra medidas.'],
    ['es', 'Está todo en mobilko puntito com.'],
    ['de', 'Alles auf mobilko Pünktchen de Schrägstrich masse.'],
    ['it', 'È tutto su mobilko puntino it.'],
    ['fr', 'Tout est sur mobilko petit point fr.'],
    ['hu', 'Minden ott van: mobilko pontocska hu perjel meretek.'],
    ['ro', 'Totul e pe mobilko punctuleț ro bară măsuri.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.url');
  });

  test.each([
    ['hr', 'Točkica na desnoj strani pokazuje da je uključen.'],
    ['cs', 'Tečička vpravo svítí zeleně.'],
    ['pl', 'Kropeczka na obudowie to czujnik.'],
    ['de', 'Das Pünktchen de luxe Modell ist weiß.'],
    ['es', 'El puntito es rojo cuando carga.'],
    ['pt', 'O pontinho no visor é normal.'],
  ])('but no dots that are things (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

test.each([
  ['it', 'Mi mandi un v.a.g.l.i.a p.o.s.t.a.l.e a Rosetta Campisi, Ragusa.'],
  ['pl', 'Zadatek 100 zł. Z e n . c o m albo krypto, jak Pan woli.'],
  ['pl', 'Zadatek przez zen.com poproszę.'],
  ['sk', 'Pošlite to na r.e.v.o.l.u.t, stačí meno.'],
  ['de', 'Zahlen Sie per P a y P a l an mich.'],
  ['de', 'Bitte per Ü b e r w e i s u n g an mich direkt.'],
  ['es', 'Haga una t.r.a.n.s.f.e.r.e.n.c.i.a a mi cuenta.'],
  ['fr', 'Faites un v.i.r.e.m.e.n.t sur mon compte.'],
  ['cs', 'Pošlete to na můj ú.č.e.t mimo web.'],
  ['sk', 'Pošlite zálohu na môj ú č e t.'],
  ['it', 'Faccia un b-o-n-i-f-i-c-o sul mio conto.'],
  ['it', 'Mi mandi un vaglia postale a Rosetta.'],
])('ways of payment with their letters apart are found (%s): %s', (market, draft) => {
  expect(found(market, draft)).toContain('payment.off-platform');
});

test.each([
  ['de', 'contact.messenger', 'Suchen Sie mich bei Sig/nal unter radl.hias.07.'],
  ['pt', 'contact.email', 'Peça à Graça, graca.retalhos no gê-mail, já sabe como acaba.'],
  ['ro', 'contact.messenger', 'Pe uatzap ți-l dau.'],
  ['ro', 'contact.social', 'Căutați-mă pe cartea aceea de fețe, acolo sunt toate.'],
  ['cs', 'contact.phone', 'Volejte 773, 2x čtyřka, 8, 019.'],
])('names as they sound and digits that are counted (%s): %s in %s', (market, rule, draft) => {
  expect(found(market, draft)).toContain(rule);
});

test.each([
  ['cs', 'V balení je 2x 4 ks, 3x 6 ks a 1x 8 ks.'],
  ['en', 'The set holds 2x 4, 3x 8 and 2x 12 screws, 4 x 40 mm.'],
  ['de', 'Das Handy hat Viber/SMS und Signal/Ton auf der Taste.'],
])('but no counts of goods, no apps in a row (%s): %s', (market, draft) => {
  expect(found(market, draft)).toEqual([]);
});
