import { expect, test } from 'vitest';

import { alarms } from '../findings-in';

test.each([
  [
    'ro',
    'Urmăriți-l la https://tracking.dpd.ro/?shipmentNumber=80712394420, numărul este 80712394420.',
    'a number that the link of the carrier ends in',
  ],
  ['es', 'El total incluye 12 € de rebaja sobre el precio anterior.', '"sobre" is no envelope'],
  ['hr', 'Druga pošiljka ide u novu narudžbu jer je prva kod vozača.', '"kod" is no code'],
  ['sl', 'Napaka je bila na naši strani, zato tiskamo znova.', 'a side, no site'],
  ['sl', 'Dvojno naročilo pustite, dodajte samo še eno.', 'the order stays'],
  ['hr', 'Drugu narudžbu pustite, dodajte samo još jednu.', 'the order stays'],
  ['de', 'Lassen Sie die Lampe einfach liegen, sie geht dann zurück.', 'what lies on a shelf'],
  ['pt', 'O fecho entra por baixo, de fora para dentro.', 'from below, from outside'],
  ['es', 'La boquilla encaja en tu tubo de 40 mm.', 'a pipe'],
  ['cs', 'Stůl se jmenuje po svém tvůrci a stojí 790 Kč.', 'after its maker'],
  ['sk', 'Na ruku sa u nás platiť nedá.', 'what cannot be done'],
  ['cs', 'Na ruku se u nás platit nedá.', 'what cannot be done'],
  ['sk', 'Kód ZIMA10 sa na filtre nevzťahuje.', 'a code that does not hold'],
  ['cs', 'Kód ZIMA10 se na filtry nevztahuje.', 'a code that does not hold'],
  ['de', 'Der Code WINTER10 stammt nicht von uns.', 'a code of others'],
  ['it', 'Chi le chiede soldi fuori dal sito è un truffatore.', 'a warning'],
  [
    'fr',
    "Celui qui vous demande de payer hors du site est un escroc, n'y touchez pas.",
    'a warning',
  ],
  ['en', 'Whoever asks you to pay outside the platform is a scammer.', 'a warning'],
  ['it', 'Per pagare può usare carta, PayPal o il buono.', 'ways that the checkout lists'],
  [
    'es',
    'Al conductor le da los 90 euros que eligió pagar al comprar.',
    'cash on delivery as chosen',
  ],
  ['sk', 'Zvolili ste si dobierku a vodičovi zaplatíte 90 eur.', 'cash on delivery as chosen'],
  ['en', 'It shows at https://www.tuffnells.co.uk/ by tomorrow.', 'a carrier'],
])('%s: %s is let through (%s)', (market, draft) => {
  expect(alarms(market, '', draft)).toEqual([]);
});

test.each([
  ['sl', 'Plačate meni, spletno naročilo pa pustite.', 'deal.off-platform'],
  ['hr', 'Iskoristite naš kod JESEN15 za sljedeću narudžbu.', 'marketing.promotion'],
  ['sk', 'S kódom ZIMA10 ušetríte, neplatí na knihy.', 'marketing.promotion'],
  ['cs', 'Doplatek spolu vyrovnáme po svém.', 'deal.off-platform'],
  ['it', 'Mi paghi con PayPal, anche oggi.', 'payment.off-platform'],
  ['pt', 'Pela plataforma não dá: paga em dinheiro ao meu cunhado.', 'payment.off-platform'],
  ['es', 'Mete 10 € en un sobre dentro del paquete.', 'payment.off-platform'],
])('%s: %s is told all the same', (market, draft, rule) => {
  expect(alarms(market, '', draft)).toContain(rule);
});
