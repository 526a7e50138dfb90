import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

const contactsIn = (market: string, draft: string): RuleId[] =>
  checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ rule, severity }) => /^(?:contact|payment)\./.test(rule) && severity !== 'hint')
    .map(({ rule }) => rule);

test.each<[string, RuleId, string, string]>([
  [
    'it',
    'contact.email',
    'rossi trattino basso ricambi chiocciola libero punto it',
    'two words for an underscore',
  ],
  ['ro', 'contact.email', 'mihai (a rond) gmail (punct) com', 'two words for the at sign'],
  [
    'sk',
    'contact.email',
    'Schránka: kovac.peter (zav) gmail (bod) com',
    'marks cut short in brackets',
  ],
  ['cs', 'contact.email', 'h/o/r/a/k/@/s/e/z/n/a/m/./c/z', 'a slash between all letters'],
  [
    'it',
    'contact.email',
    'Mi trova come giulia_ferri presso outlook.it',
    'a little word for the at sign',
  ],
  ['sk', 'contact.email', 'ks.manzes@kavon to čítajte odzadu', 'from its end'],
  [
    'fr',
    'contact.email',
    'Laissez-moi une adresse électronique, la notice suit.',
    "asks for the buyer's address",
  ],
  ['hu', 'contact.email', 'A mail címünk ott van a számlán.', 'on the invoice'],
  ['pl', 'contact.phone', 'Numer do nas jest na wizytówce w paczce.', 'in the parcel'],
  [
    'it',
    'contact.phone',
    'Mi lasci un recapito e la ricontatto io.',
    "asks for the buyer's number",
  ],
  [
    'fr',
    'contact.phone',
    '06 euros, 12 pièces, 34 cm, 56 g, 78 mm, ça vous fait mon numéro',
    'in a list',
  ],
  ['hu', 'contact.phone', 'A számom 0620, aztán 345, a vége 6789.', 'in pieces'],
  ['fr', 'contact.phone', 'O6.I2.34.S6.78', 'letters for figures'],
  ['cs', 'contact.phone', 'Je to 60З 118 94О, ozvěte se.', 'look-alikes of another script'],
  ['ro', 'contact.phone', 'Scrieți la 07 22 / 345 / 678.', 'slashes between the groups'],
  ['it', 'contact.url', 'Il manuale è qui: www ricambiconti it', 'spaces for dots'],
  [
    'de',
    'contact.url',
    'Geben Sie unseren Firmennamen in die Suchmaschine ein.',
    'a search for the firm',
  ],
  ['en', 'contact.url', 'Search reed workshop, we come up first.', 'the first hit'],
  ['ro', 'contact.messenger', 'Vorbim pe uațap.', 'by ear'],
  [
    'fr',
    'contact.messenger',
    "Vous avez Signal ? c'est plus pratique",
    'asks whether the buyer has it',
  ],
  ['en', 'contact.social', 'Follow reed_workshop for more.', 'a profile without its network'],
  ['de', 'contact.social', 'Auf Fatzebuk als Werkstatt Huber.', 'by ear'],
  ['sk', 'contact.social', 'Nick je tam rovnaký ako tu.', 'the same name there'],
  ['ro', 'payment.off-platform', 'rev0lut merge?', 'a figure for a letter beside a word of apps'],
  ['sl', 'payment.off-platform', 'Šoferju daste v gotovini mimo naročila.', 'cash past the order'],
  [
    'pl',
    'payment.off-platform',
    'Wyślę prośbę o płatność, proszę zaakceptować.',
    'a payment request',
  ],
  [
    'fr',
    'payment.off-platform',
    'Il suffit de me communiquer un code PCS ou Transcash.',
    'a prepaid code',
  ],
])('%s, %s: "%s", %s', (market, rule, draft) => {
  expect(contactsIn(market, draft)).toContain(rule);
});

test.each([
  [
    'sk',
    'Faktúru vám pošleme na e-mail, ktorý máte v účte platformy.',
    'the seller sends, nobody asks',
  ],
  ['sk', 'QR kód na vrátenie ukážte v Packete.', 'a code of the carrier'],
  ['cs', 'Uveďte prosím jméno naší firmy jako příjemce na štítku.', 'a name on a label'],
  ['cs', 'Fotoaparát má 48 Mpx a síť 5G funguje.', 'camera and network of a phone'],
  ['de', 'Der maximale Druck beträgt 12 bar, extra Dichtung liegt bei.', 'bar as a unit'],
  ['es', 'También lo tenemos en verde y en morado.', 'colours'],
  ['fr', 'Vous écrivez « appelez-moi » mais nous répondons uniquement ici.', 'quoted'],
  ['fr', '24 MP, 6K@30p, 4K@60p sans recadrage.', 'an at sign in a format'],
  ['it', 'Il file si chiama manuale_v2.1.3.pdf ed è allegato qui.', 'a file'],
  ['it', 'Si, alla cassa scelga PayPal. Fuori dal sito non incassiamo.', "the platform's checkout"],
  ['en', 'The handle has the same colour as the bag.', 'a handle of a bag'],
  ['pt', 'O telemóvel tem WhatsApp/Viber e mais apps instaladas.', 'two apps with a slash between'],
  ['ro', 'Ne cereți numărul de telefon, dar nu îl putem da.', 'declined'],
])('%s: nothing in "%s", %s', (market, draft) => {
  expect(contactsIn(market, draft)).toEqual([]);
});
