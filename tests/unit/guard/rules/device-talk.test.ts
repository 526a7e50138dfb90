import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

type Row = readonly [market: string, draft: string];

const COMMANDS: readonly Row[] = [
  ['sk', 'Na číslo SIM karty v lokátore pošlite SMS s textom status#.'],
  ['cs', 'Do lokátoru pošlete SMS s textem RESET a počkejte na odpověď.'],
  ['sl', 'Sledilnik nastavite tako, da mu pošljete SMS z besedilom begin.'],
  ['hr', 'Lokatoru pošaljite SMS s tekstom where i dobit ćete koordinate.'],
  ['en', 'Send an SMS saying RESET to the SIM in the tracker.'],
  ['pt', 'Envie um SMS com o texto status ao SIM do localizador.'],
  ['pl', 'Na numer karty SIM w lokalizatorze wysyła się SMS o treści where.'],
  ['de', 'Schicken Sie eine SMS mit dem Text reset# an die SIM im Tracker.'],
  ['hu', 'A nyomkövető SIM kártyájára küldjön SMS-t a begin szöveggel.'],
  ['ro', 'Trimiteți un SMS cu textul reset către cartela din localizator.'],
  ['es', 'Envíe un SMS con la palabra begin a la SIM del localizador.'],
  ['it', 'Invii un SMS con scritto begin alla SIM inserita nel localizzatore.'],
  ['fr', 'Envoyez un SMS avec le mot reset à la carte SIM du traceur.'],
];

const TEXTS: readonly Row[] = [
  ['sk', 'Pošlite mi SMS a poviem vám viac.'],
  ['cs', 'Pošlete mi SMS, ozvu se večer.'],
  ['sl', 'Pošljite mi SMS, pa se zmeniva.'],
  ['hr', 'Pošaljite mi SMS pa ćemo se dogovoriti.'],
  ['en', 'Send me an SMS and I will tell you more.'],
  ['pt', 'Mande-me um SMS e combinamos.'],
  ['pl', 'Proszę wysłać mi SMS, odpiszę wieczorem.'],
  ['de', 'Schicken Sie mir eine SMS, ich melde mich.'],
  ['hu', 'Küldjön nekem SMS-t, este válaszolok.'],
  ['ro', 'Trimiteți-mi un SMS și vă spun mai multe.'],
  ['es', 'Mándeme un SMS y le cuento.'],
  ['it', 'Mi mandi un SMS e le spiego tutto.'],
  ['fr', 'Envoyez-moi un SMS et je vous explique.'],
];

describe('text messages', () => {
  test.each(COMMANDS)('to a device are commands (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
  test.each(TEXTS)('to the seller lead past the platform (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.messenger');
  });
});

const TYPED: readonly Row[] = [
  ['sk', 'Zavináč píšete pravým Altom a V.'],
  ['cs', 'Zavináč napíšete pravým Altem a V, na anglickém rozložení Shift a 2.'],
  ['sl', 'Afno napišete s tipko AltGr in V.'],
  ['hr', 'Monkey pišete tipkom AltGr i V.'],
  ['en', 'The at sign is on the key next to Enter, with Shift.'],
  ['pt', 'A arroba faz-se com AltGr e a tecla 2.'],
  ['pl', 'Małpę wpisuje się Shiftem i dwójką.'],
  ['de', 'Klammeraffe: AltGr und die Taste Q.'],
  ['hu', 'A kukac az AltGr és a V billentyű.'],
  ['ro', 'Arond se scrie cu Shift și tasta 2.'],
  ['es', 'La arroba se escribe con AltGr y la tecla 2.'],
  ['it', 'La chiocciola si scrive con AltGr e il tasto ò.'],
  ['fr', "L'arobase s'écrit avec AltGr et la touche à."],
];

const TOLD: readonly Row[] = [
  ['sk', 'Klávesnica je slovenská, píšte na sklad zavináč obchodik bodka sk.'],
  ['cs', 'Klávesnice je česká, pište na sklad zavináč obchudek tečka cz.'],
  ['sl', 'Tipkovnica je slovenska, pišite na sklad afna trgovinica pika si.'],
  ['hr', 'Tipkovnica je hrvatska, pišite na sklad monkey ducanic točka hr.'],
  ['en', 'The keyboard is British, write to stock at littleshop dot uk.'],
  ['pt', 'O teclado é português, escreva para loja arroba lojinha ponto pt.'],
  ['pl', 'Klawiatura jest polska, proszę pisać na sklep małpa sklepik kropka pl.'],
  ['de', 'Die Tastatur ist deutsch, schreiben Sie an lager ät lädchen punkt de.'],
  ['hu', 'A billentyűzet magyar, írjon a bolt kukac kisbolt pont hu címre.'],
  ['ro', 'Tastatura e românească, scrieți la stoc arond magazinas punct ro.'],
  ['es', 'El teclado es español, escriba a tienda arroba tiendita punto es.'],
  ['it', 'La tastiera è italiana, scriva a negozio chiocciola bottega punto it.'],
  ['fr', 'Le clavier est français, écrivez à stock arobase boutique point fr.'],
];

const ON_SCREEN: readonly Row[] = [
  ['cs', 'Na Macu zavináč napíšete Option a 2.'],
  ['fr', "L'arobase se trouve sur la deuxième page de symboles."],
  ['en', 'The at sign is on the second page of symbols.'],
  ['de', 'Den Klammeraffen finden Sie unter den Symbolen.'],
];

describe('at signs', () => {
  test.each([...TYPED, ...ON_SCREEN])('that are typed lead nowhere (%s): %s', (market, draft) => {
    const rules = found(market, draft);
    expect(rules.filter((rule) => rule.startsWith('contact.'))).toEqual([]);
  });
  test.each(TOLD)('of a whole address lead there, keyboard or not (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.email');
  });
});

const PASSWORDS: readonly Row[] = [
  ['sk', 'Účet sa volá admin a heslo je 7719 3320 12.'],
  ['cs', 'Účet je admin, heslo 7719 3320 12.'],
  ['sl', 'Račun na napravi je admin, geslo 7719 3320 12.'],
  ['hr', 'Korisnički račun na uređaju je admin, lozinka 7719 3320 12.'],
  ['en', "The account's password is 5512 8804 11."],
  ['pt', 'A conta é admin, a senha 7719 3320 12.'],
  ['pl', 'Konto gościa, hasło do niego to 7719 3320.'],
  ['de', 'Das Konto heißt gast, Passwort 7719 3320 55.'],
  ['hu', 'A bankszámla alkalmazás próbafiókja vendég, jelszava 7719 3320 12.'],
  ['ro', 'Contul este admin, parola 7719 3320 12.'],
  ['es', 'La cuenta es admin, la contraseña 7719 3320 12.'],
  ['it', 'Il conto utente è admin, la password 7719 3320 12.'],
  ['fr', 'Le compte est admin, mot de passe 4471 9032 12.'],
];

const ACCOUNTS: readonly Row[] = [
  ['sk', 'Heslo na to netreba, účet 7719 3320 12.'],
  ['cs', 'Heslo na to není třeba, účet 7719 3320 12.'],
  ['sl', 'Gesla ni treba, nakažite na račun 7719 3320 12.'],
  ['hr', 'Lozinka ne treba, uplatite na račun 7719 3320 12.'],
  ['en', 'No password needed, the account is 5512 8804 11.'],
  ['pt', 'Não é preciso senha, a conta é 7719 3320 12.'],
  ['pl', 'Hasła nie trzeba, konto 7719 3320 12.'],
  ['de', 'Kein Passwort nötig, Konto 7719 3320 55.'],
  ['hu', 'Jelszó nem kell, a bankszámla 7719 3320 12.'],
  ['ro', 'Nu trebuie parolă, contul este 7719 3320 12.'],
  ['es', 'No hace falta contraseña, la cuenta es 7719 3320 12.'],
  ['it', 'Non serve la password, il conto è 7719 3320 12.'],
  ['fr', 'Pas besoin de mot de passe, le compte est 4471 9032 12.'],
];

describe('digits behind the word of an account', () => {
  test.each(PASSWORDS)('are what the word nearest to them says (%s): %s', (market, draft) => {
    expect(found(market, draft)).not.toContain('payment.off-platform');
  });
  test.each(ACCOUNTS)('are an account where that word is nearest (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('payment.off-platform');
  });
});

const CARDS: readonly Row[] = [
  ['sk', 'Na vrátenie peňazí mi napíšte číslo karty a jej platnosť.'],
  ['cs', 'Peníze vrátím hned, jen potřebuji čísla z přední strany karty.'],
  ['sl', 'Za vračilo mi napišite številko kartice in do kdaj velja.'],
  ['hr', 'Za povrat mi napišite broj kartice i do kada vrijedi.'],
  ['en', 'To put the money back, send me the number on your card.'],
  ['pt', 'Para o reembolso diga-me o número do seu cartão e a validade.'],
  ['pl', 'Do zwrotu potrzebuję numeru Pani karty i daty ważności.'],
  ['de', 'Für die Rückzahlung brauche ich die Nummer Ihrer Karte.'],
  ['hu', 'A visszatérítéshez írja meg a kártyája számát és a lejáratát.'],
  ['ro', 'Pentru rambursare am nevoie de numărul cardului dvs.'],
  ['es', 'Para devolverle el dinero necesito el número de su tarjeta.'],
  ['it', 'Per riaccreditarle i 20 euro mi serve il numero della Sua carta.'],
  ['fr', 'Pour vous rembourser il me faut le numéro de votre carte.'],
];

const NO_CARDS: readonly Row[] = [
  ['sk', 'Číslo karty od vás nikdy nepýtame, vrátenie ide samo.'],
  ['cs', 'Čísla z vaší karty neposílejte, vrácení jde samo.'],
  ['sl', 'Številke kartice ne potrebujemo, vračilo uredi platforma.'],
  ['hr', 'Broj kartice nam ne šaljite, povrat ide sam.'],
  ['en', 'Do not send us the number on your card, the refund runs by itself.'],
  ['pt', 'Não nos envie o número do seu cartão, o reembolso é automático.'],
  ['pl', 'Numeru karty nie potrzebujemy, zwrot robi platforma.'],
  ['de', 'Die Nummer Ihrer Karte brauchen wir nicht, das Geld geht von allein zurück.'],
  ['hu', 'A kártyája számát ne küldje el, a visszatérítést a platform intézi.'],
  ['ro', 'Nu ne trimiteți numărul cardului, rambursarea o face platforma.'],
  ['es', 'No nos envíe el número de su tarjeta, el reembolso lo hace la plataforma.'],
  ['it', 'Il numero della Sua carta non ci serve, il rimborso parte dalla piattaforma.'],
  ['fr', 'Ne nous envoyez pas le numéro de votre carte, la plateforme rembourse.'],
];

describe('the number of a card', () => {
  test.each(CARDS)('is asked for to pay outside, and is no phone (%s): %s', (market, draft) => {
    const rules = found(market, draft);
    expect(rules).toContain('payment.off-platform');
    expect(rules).not.toContain('contact.phone');
  });
  test.each(NO_CARDS)('may be declined (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

describe('bells and chats', () => {
  test.each([
    ['it', 'Le chat di WhatsApp passano con il cavo: su Impostazioni tocchi Trasferisci.'],
    ['it', 'Il campanello chiama il telefono associato.'],
  ])('of a device are its own (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
  test.each([
    ['en', 'Chat with us on WhatsApp, it is quicker.', 'contact.messenger'],
    ['it', 'Chiama il nostro ufficio dopo le nove.', 'contact.phone'],
  ])('and pleas are the seller’s (%s): %s', (market, draft, rule) => {
    expect(found(market, draft)).toContain(rule);
  });
});
