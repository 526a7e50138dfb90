import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

/** Rule and marked text of all that is more than a hint. */
function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);
}

test.each<[string, RuleId, string, string, string]>([
  [
    'de',
    'contact.url',
    'Besuchen Sie www.mein-laden.de!',
    'www.mein-laden.de',
    'an exclamation mark behind it',
  ],
  [
    'sk',
    'contact.url',
    'Pozrite „www.telka-obchod.sk“.',
    'www.telka-obchod.sk',
    'quotation marks around it',
  ],
  [
    'fr',
    'contact.url',
    'Allez sur patrons tiret lucette, point, fr.',
    'patrons tiret lucette, point, fr',
    'commas around a mark in words',
  ],
  [
    'sk',
    'contact.email',
    'Skúste jano-at-telka-dot-sk dnes.',
    'jano-at-telka-dot-sk',
    'hyphens around the marks',
  ],
  [
    'cs',
    'contact.email',
    'Zkuste jano_zavinac_telka.cz dnes.',
    'jano_zavinac_telka.cz',
    'underscores around the mark',
  ],
  [
    'pl',
    'contact.email',
    'Na jano.kos m a ł p a gmail.com wyślę.',
    'jano.kos m a ł p a gmail.com',
    'the word for the sign in letters',
  ],
  [
    'it',
    'contact.email',
    'A libri chioc. telka punto it subito.',
    'libri chioc. telka punto it',
    'a shortened word for the sign',
  ],
  [
    'fr',
    'contact.email',
    'Nicolas, arobase, telka point fr suffit.',
    'Nicolas, arobase, telka point fr',
    'commas around the sign',
  ],
  [
    'es',
    'contact.email',
    'Es pedro ruiz gmail com y ya.',
    'gmail com',
    'a provider with no sign at all',
  ],
  [
    'de',
    'contact.email',
    'Das geht an jano‹at›telka‹dot›de raus.',
    'jano‹at›telka‹dot›de',
    'typographic brackets',
  ],
  [
    'en',
    'contact.url',
    'See http://93.184.216.34/shop for it.',
    'http://93.184.216.34',
    'a machine by its numbers',
  ],
  [
    'en',
    'contact.url',
    'See https://jo:pw@telka.shop for it.',
    'https://jo:pw@telka.shop',
    'a user before the host',
  ],
  [
    'fr',
    'contact.phone',
    'Je vous guide sur WhatsApp au 07 49 21 60 83.',
    '07 49 21 60 83',
    'words that reach into the number',
  ],
  [
    'en',
    'contact.phone',
    'My number is ４１５-６６６-７７７７.',
    '４１５-６６６-７７７７',
    'a number of far away, disguised',
  ],
  [
    'en',
    'contact.phone',
    'My number is six.one.nine.six.three.zero.five.',
    'six.one.nine.six.three.zero.five',
    'words that look like a host',
  ],
  ['sk', 'contact.phone', 'Volajte 0905 123 456 v sobotu.', '0905 123 456', 'no volts behind it'],
  ['pl', 'contact.phone', 'Tel. 501234567 w tygodniu.', '501234567', 'no watts behind it'],
  [
    'fr',
    'contact.phone',
    "Appelez le 06 12 34 56 78 l'après-midi.",
    '06 12 34 56 78',
    'no litres behind it',
  ],
  ['hr', 'contact.social', 'Pogledajte FB: „Krpe od Mare“.', 'FB', 'a short name to look at'],
  ['en', 'contact.social', 'Watch me turn one on YouTube.', 'YouTube', 'films to watch'],
  [
    'sk',
    'payment.off-platform',
    'Použite radšej Western Union.',
    'Western Union',
    'a service to be used',
  ],
  [
    'pt',
    'marketing.promotion',
    'Até ao Natal tem 20 % de desconto, encomende já.',
    'desconto, encomende já',
    'less, if ordered now',
  ],
  [
    'sk',
    'contact.email',
    'Text na kosy #zavinac# zoznam #bodka# sk.',
    'kosy #zavinac# zoznam #bodka# sk',
    'hashes around the marks',
  ],
  ['es', 'contact.social', 'Está en T¡kTok todo.', 'T¡kTok', 'a sign for a letter'],
  [
    'ro',
    'contact.social',
    'Suntem pe !nst@gr@m mereu.',
    '!nst@gr@m',
    'a sign for the first letter',
  ],
  ['en', 'contact.social', 'We are on f@cebook too.', 'f@cebook', 'the at sign is no address'],
  ['en', 'contact.social', 'It is all on Th r e a d s today.', 'Th r e a d s', 'a name in pieces'],
  [
    'en',
    'contact.messenger',
    "Message me on What's App today.",
    "What's App",
    'an English ending in the middle',
  ],
  [
    'pt',
    'payment.off-platform',
    'Envie por M B uei para mim.',
    'M B uei',
    'a service by ear, in pieces',
  ],
  [
    'sl',
    'payment.off-platform',
    'Račun je pet šest nič štiri tri nič nič nič nič dve sedem tri osem pet štiri.',
    'pet šest nič štiri tri nič nič nič nič dve sedem tri osem pet štiri',
    'an account in words',
  ],
  [
    'en',
    'payment.off-platform',
    'My credit card: 371449635398431',
    '371449635398431',
    'a card by its name',
  ],
])('%s, %s in "%s": %s, %s', (market, rule, draft, marked) => {
  expect(found(market, draft)).toContain(`${rule}: ${marked}`);
});

test.each([
  ['ro', 'Pe Viber nu, încărcați-o vă rog aici.', 'a denial behind a name'],
  ['es', 'Por Instagram no puedo atender compras.', 'a denial behind a network'],
  ['sk', 'Zavináč napíšete ako pravý Alt + V.', 'a key'],
  ['fr', 'La carrière est au 44.9021, 5.4187, étage Barrémien.', 'a place on the map'],
  ['fr', 'Norme EN 12277, fabriqué 03/2024, dix ans en textile.', 'a month and a term'],
  ['pl', 'W zakładce WAN wpisać 1.1.1.1 i 8.8.8.8, zapisać.', 'network addresses'],
  ['ro', 'Da, EN 716-1:2017, vopsea pe bază de apă.', 'a norm'],
  ['es', 'Presión 600 655 700 mbar según altitud.', 'a pressure'],
  ['fr', 'Lot 06 88 21 40 33, à consommer avant 2028.', 'a lot'],
  ['fr', 'Votre Colissimo est le 8L 02 4417 6935 8, parti hier.', 'a letter of a carrier'],
  ['it', 'È la data di finitura: 12.06.24-338/7. Grazie.', 'a date of two figures and more'],
  ['fr', 'Au bain-marie à 40 °C il redevient liquide.', 'what flows, no cash'],
  ['hr', 'Brojevi 091 220 1184 na dnu su serija.', 'a lot named behind its number'],
  ['sl', 'Po standardu SIST EN 62133-2:2017 zdrži 800 ciklov.', 'a norm behind a word for one'],
  ['es', 'Termina el 14/11/2029. Un saludo, Pedro.', 'a greeting behind a date'],
  ['pt', 'Sobre a encomenda n.º 2026-118-4471. Segue amanhã.', 'the word for number before one'],
  [
    'sl',
    'IMEI je 359046118207364, za drugo kartico pa 359046118207448.',
    "a device's second number",
  ],
  [
    'en',
    "It's a placeholder: when you print, {name} is swapped for the name.",
    'a field that is spoken of',
  ],
  ['en', "You're welcome to ask the platform to review it.", 'a decision looked at again'],
  ['pt', 'Se ele pedir dinheiro recuse e avise-nos aqui.', 'money that is to be refused'],
  ['de', 'Auf unserer Seite wurde nichts eingestellt.', 'a side, no page'],
])('%s: no more than a hint in "%s", %s', (market, draft) => {
  expect(found(market, draft)).toEqual([]);
});
