import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { DraftContext, RuleId } from '@/utils/guard';

const context = (market: string, more: Partial<DraftContext> = {}): DraftContext => ({
  platform: 'swopify',
  market,
  buyerMessages: [],
  previousReplies: [],
  ...more,
});

const CONTACTS = /^(?:contact|payment)\./;

/** Rule and marked text of what is found, contacts and payments only. */
function found(market: string, draft: string, more: Partial<DraftContext> = {}): string[] {
  return checkDraft(draft, context(market, more))
    .filter(({ rule, severity }) => CONTACTS.test(rule) && severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);
}

test.each<[string, RuleId, string, string, string]>([
  [
    'sk',
    'contact.email',
    'Napíšte na info(zavináč)mobilko(bodka)sk.',
    'info(zavináč)mobilko(bodka)sk',
    'at and dot in brackets',
  ],
  [
    'sk',
    'contact.email',
    'Pište na o b c h o d @ t e l k a . s k a vybavíme to.',
    'o b c h o d @ t e l k a . s k',
    'letters set apart, with a word behind',
  ],
  [
    'sk',
    'contact.email',
    'Moj mail je jano.kovac gmail, tam sa zmestia.',
    'jano.kovac gmail',
    'a provider without an at sign',
  ],
  [
    'pl',
    'contact.email',
    'Jego skrzynka to marek.zych na gmailu.',
    'marek.zych na gmailu',
    'a provider behind a preposition',
  ],
  [
    'en',
    'contact.email',
    'Drop a line to tomsphones(a)outlook(.)com today.',
    'tomsphones(a)outlook(.)com',
    'one letter in brackets for the at sign',
  ],
  [
    'it',
    'contact.email',
    'Scriva a negozio chiocciola telefonini punto it',
    'negozio chiocciola telefonini punto it',
    'Italian words for both signs',
  ],
  [
    'de',
    'contact.email',
    'Schreiben Sie an іnfо@hаndyladen.de bitte',
    'іnfо@hаndyladen.de',
    'Cyrillic look-alikes',
  ],
  [
    'cs',
    'contact.phone',
    'Zavolejte na 7 3 1 - 2 1 2 - 3 4 0.',
    '7 3 1 - 2 1 2 - 3 4 0',
    'each digit by itself',
  ],
  [
    'sk',
    'contact.phone',
    'Volajte deväťsto jedenásť, šesťsto štyridsať, dvesto osemdesiat päť.',
    'deväťsto jedenásť, šesťsto štyridsať, dvesto osemdesiat päť',
    'a number said in hundreds',
  ],
  [
    'fr',
    'contact.phone',
    'Appelez-moi au zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit.',
    'zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit',
    'a number said in pairs',
  ],
  [
    'en',
    'contact.phone',
    'Give me a ring on oh seven seven double zero nine hundred one two three.',
    'oh seven seven double zero nine hundred one two three',
    'double zero',
  ],
  [
    'hr',
    'contact.phone',
    'Za svaki slučaj 0️⃣9️⃣2️⃣ 3️⃣1️⃣8️⃣ 5️⃣5️⃣0️⃣7️⃣.',
    '0️⃣9️⃣2️⃣ 3️⃣1️⃣8️⃣ 5️⃣5️⃣0️⃣7️⃣',
    'keycap digits',
  ],
  [
    'es',
    'contact.phone',
    'Llámame al ６３０ ４４１ ９０２.',
    '６３０ ４４１ ９０２',
    'full-width digits',
  ],
  [
    'sk',
    'contact.phone',
    'Keby niečo:\n09\n44\n613\n208',
    '09\n44\n613\n208',
    'a number over four lines',
  ],
  [
    'cs',
    'contact.phone',
    'Ozvěte se na +42O 6O3 118 94O.',
    '+42O 6O3 118 94O',
    'the letter O for zero',
  ],
  [
    'sl',
    'contact.url',
    'Slike so na torbica-shop pika si, poševnica 118.',
    'torbica-shop pika si',
    'a dot in words',
  ],
  [
    'it',
    'contact.url',
    'Lo trova su tastiere-ricambi[.]it, gratis.',
    'tastiere-ricambi[.]it',
    'a dot in brackets',
  ],
  [
    'en',
    'contact.url',
    'See http://swapiphone.com@evil.example/login for it.',
    'http://swapiphone.com@evil.example',
    'the platform as a user name',
  ],
  [
    'pt',
    'contact.url',
    'Veja em dott-pt.com a oferta.',
    'dott-pt.com',
    'a look-alike of the platform',
  ],
  ['sk', 'contact.url', 'Stačí nás vygoogliť a ste u nás.', 'vygoogliť', 'a plea to search'],
  ['cs', 'contact.messenger', 'Napište mi na vacap, pošlu video.', 'vacap', 'misspelt'],
  [
    'cs',
    'contact.messenger',
    'Debatu vedeme na T€l€gr@mu už roky.',
    'T€l€gr@mu',
    'signs for letters',
  ],
  ['de', 'contact.messenger', 'Auf Th-ree-ma bin ich auch da.', 'Th-ree-ma', 'in three parts'],
  [
    'en',
    'contact.messenger',
    "Let's continue on the green app with the phone icon.",
    'green app with the phone icon',
    'by its colour',
  ],
  [
    'pl',
    'contact.social',
    'Filmik jest na Facebooku, strona „Lampy”.',
    'Facebooku',
    'said to be there',
  ],
  ['de', 'contact.social', 'Sie finden uns als @akkuflüsterer.', '@akkuflüsterer', 'a handle'],
  [
    'hr',
    'payment.off-platform',
    'Pošaljite ih na H R 4 1 2 3 4 0 0 0 9 3 0 9 7 5 8 4 1 0 5.',
    'H R 4 1 2 3 4 0 0 0 9 3 0 9 7 5 8 4 1 0 5',
    'an IBAN set apart',
  ],
  [
    'cs',
    'payment.off-platform',
    'Pošlete je prosím na účet 1056433934/0800.',
    '1056433934/0800',
    'a Czech account',
  ],
  [
    'pl',
    'payment.off-platform',
    'Wpłata na konto 61 1090 1014 0000 0712 1981 2874.',
    '61 1090 1014 0000 0712 1981 2874',
    'a Polish account',
  ],
  [
    'en',
    'payment.off-platform',
    'Pay to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq now.',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'a wallet',
  ],
  [
    'es',
    'payment.off-platform',
    'La señal por b i z u m.',
    'b i z u m',
    'a service with letters set apart',
  ],
  [
    'sk',
    'payment.off-platform',
    'Pošlite mi číslo účtu a peniaze vám vrátim priamo.',
    'Pošlite mi číslo účtu',
    "the buyer's account",
  ],
])('%s, %s in "%s": %s, %s', (market, rule, draft, text) => {
  expect(found(market, draft)).toContain(`${rule}: ${text}`);
});

test.each([
  [
    'sk',
    'IMEI je 354075116677109, druhé číslo na štítku 8859708127227 je EAN.',
    'device and barcode',
  ],
  [
    'sk',
    'Stihneme, posledný zvoz máme 23. 12. o 11:00. Od 24. do 26. 12. je sklad zatvorený.',
    'dates and a letter o between',
  ],
  ['sk', 'Na WhatsApp žiaľ nekomunikujeme, všetko vybavíme tu v správach.', 'declined'],
  [
    'sk',
    'Telefón podporuje WhatsApp aj Viber, len si ho stiahnite z Google Play.',
    'an app on the device',
  ],
  ['sk', 'Kuriér vám zavolá alebo pošle SMS hodinu pred doručením.', 'the courier calls'],
  [
    'sk',
    'Pošlite nám prosím číslo objednávky a IMEI, overíme to.',
    'a number that is none of a phone',
  ],
  ['cs', 'Balík sledujte na https://tracking.packeta.com/cs/Z8955159515.', "a carrier's link"],
  ['cs', 'Firmware je 03.21.50, nejnovější 03.33.85.', 'versions'],
  [
    'hu',
    'Most 13.1.4-es van rajta.Az uj verzio 14.0.2.A hotspot cime 192.168.43.1 marad.',
    'no space behind full stops',
  ],
  ['es', 'En este punto es posible cambiar el idioma.', 'the word for a dot as a word'],
  [
    'es',
    'El número que la identifica es el del pedido, 698412075.',
    'an order that looks like a mobile number',
  ],
  ['fr', 'Le remboursement est fait par la plateforme sur votre carte.', "the platform's refund"],
  [
    'pt',
    'O Dott devolve os 18,99 € da mesma forma como pagou, volta pelo MB WAY.',
    "the platform's way of paying",
  ],
  ['de', 'USt-IdNr. ist DE630670937, Rechnung RE-2025-05120.', 'VAT and invoice numbers'],
  ['sl', 'Zaslon je 10,9-palčni, 2360×1640 @ 60 Hz.', 'an at sign in specifications'],
  ['en', "It's A2442, serial FLQ7RH16X1V9, part 020-03534.", 'parts of longer signs'],
  ['pt', 'Ligue o aparelho à corrente e espere 10 minutos.', '"ligue" as switching on'],
])('%s: nothing in "%s", %s', (market, draft) => {
  expect(found(market, draft)).toEqual([]);
});

test('a number that the page shows is no finding', () => {
  const draft = 'Volajte? Nie, 0911 640 285 je vaše číslo zákazníka.';
  expect(found('sk', 'Ozvite sa na 0911 640 285.', { knownNumbers: ['0911640285'] })).toEqual([]);
  expect(found('sk', draft)).toHaveLength(1);
});

test("the platform's own hosts are no finding, look-alikes are", () => {
  const links = { allowedHosts: ['market.example'] };
  expect(found('en', 'See https://help.market.example/returns for it.', links)).toEqual([]);
  expect(found('en', 'See https://market.example.org/returns for it.', links)).toHaveLength(1);
});

test('what the buyer wrote may be repeated', () => {
  const draft = 'Píšete: zavolajte mi na 0911 640 285 zajtra. To žiaľ nejde.';
  expect(
    found('sk', draft, { buyerMessages: ['Dobrý deň, zavolajte mi na 0911 640 285 zajtra ráno.'] }),
  ).toEqual([]);
});

test('a rule that the platform does not have is not enforced', () => {
  const draft = 'Napíšte na info@mobilko.sk alebo 0911 640 285, web mobilko.sk.';
  const rules = checkDraft(draft, context('sk', { platform: 'trustedshops' })).map(
    ({ rule }) => rule,
  );
  expect(rules).toContain('contact.url');
  expect(rules).not.toContain('contact.email');
  expect(
    checkDraft(draft, context('sk', { sources: { 'contact.email': 'own.rule' } })).map(
      ({ source }) => source,
    ),
  ).toEqual(['own.rule']);
});

test('only hints at another language where nobody knows of such a rule', () => {
  const draft =
    'Hello, thank you for your message, we will ship the parcel to you tomorrow morning.';
  const severityOn = (platform: string) =>
    checkDraft(draft, { platform, market: 'sk', buyerMessages: [], previousReplies: [] }).find(
      ({ rule }) => rule === 'reply.language',
    )?.severity;
  expect(severityOn('swopify')).toBe('warn');
  expect(severityOn('panel.example')).toBe('hint');
});

test('what is surely wrong in a sentence is not joined by a hint at what its words may be as well', () => {
  const draft = 'Ďakujeme za správu, jan.predajca@gmail.com, 0905 123 456.';
  expect(checkDraft(draft, context('sk')).map(({ rule }) => rule)).toEqual([
    'contact.email',
    'contact.phone',
  ]);
});
