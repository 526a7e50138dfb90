import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

const rulesIn = (market: string, draft: string): string[] =>
  checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);

test.each<[string, string, RuleId, string]>([
  [
    'sk',
    'Volajte nula deväť sto päť, trikrát sedem, štyri nuly.',
    'contact.phone',
    'counted digits',
  ],
  ['hr', 'Broj je nula devet osam, četiri petice, pa šest dva.', 'contact.phone', 'several of one'],
  ['sl', 'Zavrtite me zvečer.', 'contact.messenger', 'an idiom of calling'],
  ['pt', 'Dê-nos uma apitadela.', 'contact.phone', 'an idiom of calling'],
  ['sk', 'Je to na kovokmet (bez medzery) bodka sk.', 'contact.url', 'an aside inside an address'],
  ['cs', 'Všechna jsou na kolabrno tečka cé zet.', 'contact.url', 'letters by their names'],
  ['en', "It's our seller name with dot co dot uk on the end.", 'contact.url', 'an ending'],
  ['pl', 'Poproszę na biuro.kubki wp pl.', 'contact.email', 'a provider without its dot'],
  ['sk', 'Píšte na l e n k a @ p l e t e . s k v piatok.', 'contact.email', 'letters apart'],
  ['sk', 'Áno, na modrom F sme pod rovnakým menom.', 'contact.social', 'a network by its sign'],
  ['cs', 'Dejte si nás do sledovaných, holinky.vysocina.', 'contact.social', 'a plea to follow'],
  ['pt', 'Mando pelo uatesape.', 'contact.messenger', 'a name by ear'],
  ['de', 'Ich schicke einen Zoom-Link, passt sechs Uhr?', 'contact.messenger', 'a meeting'],
  ['de', 'Ich bräuchte noch Ihre Mailadresse.', 'contact.email', 'a plea in the conditional'],
  ['it', 'Metta cinque euro in busta con il reso.', 'payment.off-platform', 'money in an envelope'],
  ['hr', 'Ako opet ne ide, javite se na Telegram.', 'contact.messenger', 'behind a condition'],
  ['ro', 'Dacă nu merge, sunt pe Skype.', 'contact.messenger', 'behind a condition'],
  ['en', "If it won't start, I'm on Skype.", 'contact.messenger', 'behind a condition'],
  ['it', 'Chiami lo 0039 347 812 4455.', 'contact.phone', 'two zeros for the plus'],
  ['hr', 'Stvarno ste budala.', 'reply.discourteous', 'an insult'],
  ['it', 'Lei è un bastardo.', 'reply.discourteous', 'an insult'],
  ['ro', 'Dați-mi un bip diseară.', 'contact.messenger', 'a beep as a call'],
  ['en', 'Grab it from dropbox d0t com.', 'contact.url', 'a figure in the word for a dot'],
  ['es', 'Escribe a ollas(ARR0BA)telefonica.net.', 'contact.email', 'a figure in the word for @'],
  ['cs', 'Zvětšená je na voda-mapy teckacz.', 'contact.url', 'a dot and a domain in one word'],
  [
    'fr',
    'Il est ici : h t t p s : / / patrons-julie . ovh / veste.',
    'contact.url',
    'a domain apart',
  ],
  [
    'hu',
    'Vócap, 7o / 229 / 8o 41, és filmezem.',
    'contact.phone',
    'letters in a number without its zero',
  ],
  [
    'ro',
    'Dacă aveți programul cu fantomița galbenă, vă arăt acolo.',
    'contact.messenger',
    'an app by its sign',
  ],
  [
    'hr',
    'Imate li ono gdje djeca imaju nastavu? Otvorim sobu.',
    'contact.messenger',
    'an app by its use',
  ],
  [
    'it',
    'Ci trova sul sito dei filmati col triangolino rosso.',
    'contact.social',
    'a network by its sign',
  ],
  [
    'es',
    'Haga un giro a nombre de mi madre y se lo mando.',
    'payment.off-platform',
    'a postal order',
  ],
  ['sl', 'Razliko pošljite po poštni nakaznici.', 'payment.off-platform', 'a postal order'],
  ['en', 'Buy scratch-off vouchers and read me the numbers.', 'payment.off-platform', 'vouchers'],
  ['hr', 'Napišite mi svoj mejl u sljedećoj poruci.', 'contact.email', 'mail as it is said'],
  ['it', 'Mi lasci qui la Sua PEC.', 'contact.email', 'registered mail of Italy'],
  ['hu', 'Hagyja meg itt a levelezési címét.', 'contact.email', 'an address to write to'],
  ['hu', 'Hallgassa meg a JuTyúbon: Citeramuhely.', 'contact.social', 'a name as it is heard'],
])('%s: %s breaks %s: %s', (market, draft, rule) => {
  expect(rulesIn(market, draft)).toContain(rule);
});

test.each([
  ['en', 'Three fives, two sixes and one eight are in the set.', 'keys are counted'],
  ['cs', 'V balení jsou čtyři dvojky, tři trojky a jedna pětka vrtáků.', 'drills are counted'],
  ['en', 'In the app tap the green handset and key in four zeros.', 'an icon of an app'],
  ['hr', 'U aplikaciji dodirnite zelenu sličicu slušalice.', 'an icon of an app'],
  ['cs', 'Hotové kusy máme dva, ostatní šijeme do týdne.', 'finished is no cash'],
  ['pt', 'A avaliação é consigo, escreva o que achar justo.', 'a review is left to the buyer'],
  ['de', 'Telefonisch sind wir nicht erreichbar, wir antworten hier heute.', 'no absence'],
  ['de', 'Nein, per WhatsApp schreiben wir nicht, nur hier.', 'denied behind the verb'],
  ['pl', 'Do paczki proszę włożyć ładowarkę i paragon na 99 zł.', 'an invoice in the parcel'],
  ['it', 'Fa video brevi, lo stesso nome è sulla scatola.', 'a product of the same name'],
  ['pt', 'A avaria evita-se com o modo de poupança, gasta menos.', 'a fault is avoided'],
  ['sk', 'Ak nejde, na Telegrame nie sme, napíšte sem.', 'a denial behind a condition'],
  ['it', 'SDA 0045 8207 7310.', "a carrier's name right before a number"],
  ['hr', 'BOX NOW 00 4618 2077 33.', "a parcel locker's name right before a number"],
  ['hr', 'Kod je na https://boxnow.hr/track?parcel=2833446573.', "a parcel locker's host"],
  ['pt', 'O livro ensina ASP.NET e um pouco de VB.NET.', 'names of techniques'],
  ['hr', 'Pet. 10. 1., 8-12 h.', 'a day that sounds like a figure, and hours'],
  ['es', 'La app del banco se instala sin problemas.', "a bank's app on the goods"],
  ['pl', 'Kod jest pod zdrapką na odwrocie instrukcji.', 'a code to be scratched free'],
  ['pl', 'Na wideorozmowach grzeje się lekko z lewej strony.', 'video calls as a function'],
  [
    'pt',
    'Ative as notificações do WhatsApp na app do relógio.',
    'an article, not the English "as"',
  ],
  ['ro', 'Trimite un bip celeilalte stații.', 'a beep as a sound'],
  ['hu', 'Nálunk egy befizetés látszik: 32 780 Ft.', 'a payment that is seen'],
  ['hr', 'Moja budalaština, oprostite.', 'nonsense said of a thing'],
  ['it', 'È una lima bastarda da 250 mm, per sgrossare.', "a tool's name"],
  ['en', 'Bastard cut, 10 inch, half-round.', "a tool's name"],
  [
    'de',
    'Am Ende des Punktes ist die Naht, im Punkt 3 der Anleitung.',
    'a word that ends like one',
  ],
  ['it', 'Il triangolo rosso sul cruscotto si accende in retromarcia.', 'a warning light'],
  ['en', 'The strip lists 1o2, 2o3 and 3o4 as sizes.', 'sizes with letters'],
  ['es', 'El pomo hace un giro de 90 grados.', 'a turn'],
  ['it', 'La tessera gialla è la garanzia, la conservi.', 'a card of the goods'],
  ['pt', 'As pontes e os pontos são de aço.', 'words that begin like a dot'],
  ['en', 'It holds 4t and the p0 lens is in the d0 slot.', 'figures in short signs'],
  ['it', 'La sua casella di posta non serve, scriva qui.', 'a mailbox that is not asked for'],
])('%s: %s is harmless: %s', (market, draft) => {
  expect(rulesIn(market, draft)).toEqual([]);
});

test('a draft of 100,000 characters is read to its end', () => {
  const draft = `${'Ďakujeme za trpezlivosť. '.repeat(3_990)}Píšte na info@mobilko.sk.`;
  expect(draft.length).toBeGreaterThan(99_000);
  expect(rulesIn('sk', draft)).toContain('contact.email');
});
