import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

const PAYMENT = 'payment.off-platform';

describe('a photo of the card the buyer pays with', () => {
  test.each([
    ['sk', 'Pripojte ešte fotku vašej karty, nech vidím číslo.'],
    ['cs', 'Stačí snímek Vaší platební karty.'],
    ['sl', 'Poslikajte svojo kartico in jo pripnite.'],
    ['hr', 'Pošaljite sliku kartice s obje strane.'],
    ['pl', 'Proszę o zdjęcie karty, którą Pani zapłaciła.'],
    ['pt', 'Envie uma fotografia do seu cartão.'],
    ['es', 'Mándeme una foto de su tarjeta, por favor.'],
    ['de', 'Schicken Sie mir ein Foto Ihrer Kreditkarte.'],
    ['en', 'Send a picture of the card you paid with.'],
    ['hu', 'Kérek egy fényképet a bankkártyájáról.'],
    ['ro', 'Trimiteți o poză a cardului pe ambele fețe.'],
    ['it', 'Mi mandi una foto della sua carta di credito.'],
    ['fr', 'Joignez une photo de votre carte bancaire.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain(PAYMENT);
  });

  test.each([
    ['sk', 'Pošlite fotku kartónu z oboch strán.'],
    ['sk', 'Pošlite fotku poškodenej časti, peniaze vrátime na vašu kartu.'],
    ['de', 'Schicken Sie bitte ein Bild des Kartons, vorne und hinten.'],
    ['en', 'We never ask for a photo of your card.'],
    ['fr', 'Le code de sécurité est au dos de la carte SIM.'],
  ])('%s: not %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});

test.each([
  ['sk', 'Číslo vašej karty a dátum platnosti pošlite sem.'],
  ['cs', 'Potřebuji číslo vaší karty, do kdy platí a bezpečnostní kód.'],
  ['de', 'Nennen Sie die Kartennummer samt Gültigkeit.'],
  ['en', 'I need the card number, the expiry and the security code.'],
  ['pl', 'Proszę podać numer karty i datę ważności.'],
  ['it', 'Mi scriva il numero della carta e la scadenza.'],
  ['hu', 'Írja meg a kártyaszámát és a lejáratot.'],
])("%s: a card's number with what proves it: %s", (market, draft) => {
  expect(alarms(market, '', draft)).toContain(PAYMENT);
});

describe('what is paid for without a trace', () => {
  test.each([
    ['sk', 'Dáte mi 30 eur bez dokladu.'],
    ['cs', 'Zaplatíte 700 Kč bez účtenky.'],
    ['sl', 'Plačate 20 evrov brez računa.'],
    ['hr', 'Platite 20 eura bez računa.'],
    ['pl', 'Bez faktury i bez VAT wyjdzie taniej.'],
    ['pt', 'Paga 30 euros sem recibo.'],
    ['es', 'Me paga 30 euros sin factura.'],
    ['de', 'Ohne Rechnung zahlen Sie 30 Euro.'],
    ['en', 'No receipt, and you pay the net price.'],
    ['hu', 'Számla nélkül fizessen 5000 forintot.'],
    ['ro', 'Achitați 80 de lei fără bon.'],
    ['it', "Paghi solo l'imponibile, niente fattura."],
    ['fr', 'Sans facture, au prix hors taxe.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain(PAYMENT);
  });

  test.each([
    ['de', 'Ohne Rechnung können wir die Garantie nicht prüfen, das Ersatzteil kostet 20 Euro.'],
    ['es', 'Sin factura no le podemos abonar los 20 €.'],
    ['pl', 'Zwrot przyjmiemy bez paragonu, 40 zł zapłaciła Pani kartą.'],
    ['en', 'You can return it without a receipt, the 20 pounds come back through the platform.'],
    ['cs', 'Cena je 700 Kč bez DPH, fakturu najdete u objednávky.'],
  ])('%s: not %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});

describe('what takes the place of money', () => {
  test.each([
    ['it', 'Mi gira i 25 euro con Satispay.', 'an amount before a service'],
    ['de', 'Gern nehm ich die 40 € auch in Bitcoin.', 'an amount before a service'],
    ['sl', 'Razliko poravnajte v satoshijih.', 'parts of a coin'],
    ['en', 'Get me two top-up numbers for my phone.', 'credit of a telephone'],
    ['ro', 'Îmi puneți 20 de lei credit pe cartelă.', 'credit of a telephone'],
    ['hu', 'Indítson kártya nélküli felvételt, és írja ide a számot.', "a cash machine's code"],
    ['fr', 'Faites un retrait sans carte et donnez le code.', "a cash machine's code"],
    ['it', 'Prelievo senza carta e mi scrive il codice.', "a cash machine's code"],
    ['de', 'Ein Verrechnungsscheck an uns genügt.', 'a cheque'],
    ['de', 'Der QR-Code im Karton: damit zahlen Sie die 9 Euro.', 'a code in the parcel'],
    ['cs', 'V balíku je QR kód, jím zaplatíte zbytek.', 'a code in the parcel'],
    ['sk', 'Kartou zaplatíte na našom termináli.', "the seller's own card reader"],
  ])('%s: %s (%s)', (market, draft) => {
    expect(alarms(market, '', draft)).toContain(PAYMENT);
  });

  test.each([
    ['de', 'Der QR-Code im Karton führt zur Anleitung, zahlen müssen Sie nichts.'],
    ['pt', 'Carregue o telemóvel durante duas horas.'],
    ['es', 'El móvil se recarga en dos horas.'],
  ])('%s: not %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});
