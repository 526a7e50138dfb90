import { expect, test } from 'vitest';

import type { Finding } from '@/utils/guard';
import { checkDraft } from '@/utils/guard';

function findings(market: string, buyer: string, draft: string): Finding[] {
  return checkDraft(draft, {
    platform: 'swopify',
    market,
    buyerMessages: [buyer],
    previousReplies: [],
  });
}

test.each([
  ['en', 'Is this the Milano messenger?', "It's the messenger, 14 inches wide.", 'a bag'],
  ['fr', 'Le tapis « Telegram » est-il lavable ?', 'Le Telegram se lave à 30 degrés.', 'a rug'],
  ['it', 'Il tavolo Skype è in rovere?', 'Lo Skype è in noce, piano da 120 cm.', 'a table'],
  ['sk', 'Je deka Viber z vlny?', 'Viber je z vlny, Telegram z bavlny.', 'a blanket and its like'],
  ['es', '¿El reloj avisa de WhatsApp?', 'Muestra WhatsApp y Telegram, sin fotos.', 'a watch'],
  ['cs', 'Jde na tabletu TikTok?', 'TikTok je předinstalovaný, jde smazat.', 'an app'],
  ['en', 'What does the mug say?', 'It says "Call me tomorrow" in red, 300 ml.', 'a mug'],
  ['hu', 'Mi áll a táblán?', '„Belépés előtt telefonáljon", zománc, 12 cm.', 'a plate'],
  ['de', 'Was steht auf dem Schild?', '„Bin nicht im Büro", weiß auf blau.', 'a sign'],
  ['pl', 'Co jest na naklejce?', 'Jest „Obserwuj mnie" i kot, 8 cm.', 'a sticker'],
  [
    'sl',
    'Kje vklopim samodejni odgovor?',
    'Pošta › Nastavitve › Samodejni odgovor, tam je stikalo.',
    'a menu',
  ],
  [
    'en',
    'Where is the automatic reply on this phone?',
    'Open the mail app, the automatic reply is the last switch but one.',
    'what the buyer asked for',
  ],
  ['pt', 'O teclado tem arroba?', 'Tem, a arroba fica no 2.', 'a key'],
  ['ro', 'Cere cont?', 'Cere Wi-Fi și, dacă vreți, un e-mail.', 'what the device asks for'],
  ['it', 'Che luce fa?', 'Da 2200–6500 K, in sei passi.', 'a range of figures'],
  ['pl', 'Jaki adres?', 'Kamera 192.168.1.64 i tyle.', 'a network address and a word'],
  ['ro', 'Are cont Google?', 'Niciun cont; IMEI 359953966337708.', 'the number of a device'],
  [
    'pt',
    'EAN e peso?',
    'EAN 5601012011500, código pautal 8516 72 00, peso bruto 1,9 kg, valor 34,90 €.',
    'a list of codes',
  ],
  ['de', 'Wann kommt mein Geld?', 'Wenn Sie mit PayPal bezahlt haben, heute.', 'the way back'],
  ['fr', "Où revient l'argent ?", 'Sur PayPal le jour même, sur la carte en trois.', 'ways back'],
  ['sk', 'Kam pôjdu peniaze?', 'Ak kartou, na kartu; ak PayPalom, na PayPal.', 'ways back'],
  ['en', 'How fast is it?', '11 000 revolutions per minute.', 'a word that begins as a name does'],
  ['sk', 'Na čo je?', 'Drží mobil pri hovoroch cez Skype.', 'what goes over it'],
  ['en', 'Which apps?', 'The phone shows Instagram in the corner.', 'a noun that is a verb too'],
  ['hu', 'Jó a kamera?', 'A Skype-hívás tiszta.', 'a name with an ending'],
  ['sk', 'Z čoho je?', 'Hovädzia koža, 4 mm.', 'leather'],
])('%s: after "%s" there is nothing wrong with "%s": it is %s', (market, buyer, draft) => {
  expect(findings(market, buyer, draft)).toEqual([]);
});

test.each([
  ['en', 'May I write to you on Viber?', 'Find me on Viber, same name.', 'contact.messenger'],
  ['sk', 'Má taška Messenger zips?', 'Má. Fotky pošlem cez Messenger.', 'contact.messenger'],
  ['es', '¿Trae Telegram?', 'Sí, escríbame por Telegram.', 'contact.messenger'],
  ['it', 'La luce va bene per TikTok?', 'Sì, la guardi sul nostro TikTok.', 'contact.social'],
  ['en', 'What does it say?', '"Hello". Call me on 07911 123456.', 'contact.phone'],
  [
    'de',
    'Noch da?',
    '„Bin bis Montag nicht im Büro, Ihre Nachricht lese ich danach."',
    'reply.automated',
  ],
  ['fr', 'La réponse automatique ?', 'Réponse automatique : je suis absent.', 'reply.automated'],
  ['sk', 'Má zavináč?', 'Má. Napíšte na tomk zavináč gmail bodka com.', 'contact.email'],
  [
    'sk',
    'Kam písať?',
    'Moje meno je dielna.hruska, potom zavináč a gmail, nakoniec com.',
    'contact.email',
  ],
  [
    'en',
    'Where does my refund go?',
    'Tell me your PayPal, I pay it there.',
    'payment.off-platform',
  ],
  ['en', 'Which light?', '2700-6500 K. Call 07911 300 060.', 'contact.phone'],
  [
    'pt',
    'EAN?',
    'EAN 5601012011500, and the parcel leaves our warehouse tomorrow.',
    'reply.language',
  ],
])('%s: after "%s" there is something wrong with "%s": %s', (market, buyer, draft, rule) => {
  const shown = findings(market, buyer, draft).filter(({ severity }) => severity !== 'hint');
  expect(shown.map((finding) => finding.rule)).toContain(rule);
});
