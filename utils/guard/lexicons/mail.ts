import type { Lexicon } from './lexicon';

/** What an e-mail is called. */
export const MAIL_WORDS: Lexicon = {
  all: `mail*, email*, gmail`,
  sk: `mejl*, adres*, kontakt*, píšte, napíšte`,
  cs: `mejl*, adres*, kontakt*, pište, napište`,
  sl: `pošta, pošto, e pošt*, naslov*, pišite`,
  hr: `mejl*, pošta, adres*, e pošt*, pišite, javite`,
  pl: `mejl*, adres*, pisać, pisz`,
  pt: `correio, endereço, escreva`,
  es: `correo*, dirección, escriba, escríbeme, escríbenos`,
  de: `adresse, schreiben, postfach`,
  en: `address, write`,
  hu: `cím*, írj*, ímél, emil*`,
  ro: `adres*, scrie*`,
  it: `posta, indirizzo, scriva, scrivi`,
  fr: `mél, courriel, adresse, écrivez, écris`,
};

/** Pleas to write an e-mail, or to give an address, without naming one. */
export const MAIL_INVITATIONS: Lexicon = {
  all: `email me, email us, mail me, mail us, my email is, our email is`,
  sk: `napíš* ~ mail*, napíš* ~ email*, píš* ~ mail*, ozv* ~ mail*, pošlite ~ na mail, pošlite ~ mailom, pošlite mi ~ mail, dajte mi ~ mail, nechajte mi ~ mail, môj mail je, súkromn* mail*, mail nájdete, dohodneme mailom, e poštou, nám ~ elektronickou poštou`,
  cs: `napiš* ~ mail*, piš* ~ mail*, piš* ~ email*, ozv* ~ mail*, pošlete ~ na mail, nechte mi ~ mail, soukrom* mail*, mail najdete, domluvíme mailem, vyřešíme mailem, nám ~ elektronickou poštou`,
  sl: `pišite ~ mail, pišite ~ e pošto, pišite ~ elektronsk*, piši ~ mail, pišite ~ e naslov, napišite ~ mail, pošljite ~ na mail, pošljite ~ na e pošto, pošljite ~ na naš e naslov, pošljite ~ po e pošti, pošljite ~ na e mail, pošljite mi ~ mail, zaupajte ~ mail, oglasite ~ po e pošti, oglasite ~ mail*, naš mail je, naš e naslov je, moj mail je, e naslov najdete, mail najdete, zasebn* e pošt*, zmeniva po mailu, uredimo po e pošti, zmenimo po mailu, uredimo po mailu, pošljite ~ na email, pošlji ~ na mail, pošlji ~ na email, nam ~ elektronsk* pošt*`,
  hr: `pišite ~ mail, pišite ~ email, piši ~ mail, javite ~ mail*, javite ~ email*, javi ~ mail, javite ~ e poštom, pošaljite ~ na mail, pošaljite ~ na e mail, pošaljite ~ na email, pošaljite ~ mailom, pošaljite mi ~ mail, ostavite ~ mail, naš mail je, moj mail je, naš e mail je, mail ćete naći, mail nađite, privatn* mail*, privatn* e mail*, dogovorimo mailom, riješimo mailom, dogovorimo se mailom, nam ~ elektroničkom poštom`,
  pl: `napisz ~ mail, napisać ~ mail, napisz ~ na maila, pisać ~ maila, pisać ~ mail, pisz ~ maila, pisać mailowo, proszę o maila, wyślij ~ mailem, wysłać ~ mailem, przesłać ~ mailem, prześlij ~ mailem, podać ~ e mail, nasz mail to, mój mail to, kontakt ~ mailow*, dogadamy ~ mailowo, ustalimy ~ mailowo, ustalmy ~ mailowo, mailowo szybciej, prywatn* mail*, mail znajdzie*`,
  pt: `escreva ~ mail, escreva ~ email, escreva ~ por email, escreve ~ mail, escreve ~ email, mande ~ mail, mande ~ email, manda ~ mail, manda ~ email, envie ~ para o nosso email, envie ~ para o nosso mail, envie ~ para o nosso e mail, envie ~ por email, envie ~ por e mail, envie nos ~ por email, envie me ~ por email, contacte ~ email, contacte ~ mail, deixe ~ email, deixe ~ e mail, diga me ~ email, diga me ~ e mail, dê me ~ email, nosso email é, nosso e mail é, meu email é, meu e mail é, por email privado, email pessoal, e mail pessoal, tratamos ~ por email, tratamos ~ por e mail, combinamos por email, falamos por email`,
  es: `escríb* ~ correo, escríb* ~
    email, escríb* ~ mail, mánd* ~ un
    correo, enví* ~ por correo electrónico, mánd* ~ por correo, mánd* ~ por email, mánd* ~ al correo, enví* ~ al correo,
    nuestro correo es, mi correo es, nuestro email es, déj* ~ correo, déj* ~ email, páse* ~ correo, pása* ~ correo, dígame ~ correo, dime ~ correo, dame ~ correo, deme
    ~ correo, contáct* ~
    email, hablamos por correo, correo personal,
    email personal, correo privado`,
  de: `schreib* ~ mail, schick* ~ mail, geben sie mir ~ e mail, private mail*, nennen sie ~ e mail, klären ~ per mail, gib mir ~ mail, mailen sie, mail mir, mailt uns, maile mir, t online`,
  en: `write ~ email, write ~ mail, drop ~ email, drop ~ mail, send ~ an email, send ~ a mail, send us ~ email, send me ~ email, send ~ by email, shoot ~ email, shoot ~ mail, contact ~ by email, contact ~ via email, reach ~ by email, reach ~ via email, give ~ your email, leave ~ your email, our e mail is, my e mail is, my mail is, private email, private e mail, personal email, continue by email, move ~ to email, sort ~ by email, over email, what is your email, what's your email, email to us, mail to us`,
  hu: `írj* ~ email*, írj* ~ mail*, írjon ~ e mailben, küldj* ~ emailt, küldj* ~ mailt, küldj* ~ e mailben, küldj* ~ emailben, küldj* ~ e mail címünkre, küldj* ~ email címünkre, adja meg ~ e mail*, adja meg ~ email*, add meg ~ email*, add meg ~ e mail*, keressen ~ e mailben, keressen ~ emailben, keress ~ emailben, keress ~ e mailben, elér* ~ e mailben, elér* ~ emailben, e mail címünk, email címünk, e mail címem, email címem, privát e mail*, privát email*, egyeztessünk e mailben, egyeztessünk emailben, beszéljük meg e mailben, beszéljük meg emailben, intézzük e mailben, intézzük emailben`,
  ro: `scrie* ~ mail, scrie* ~ email, trimiteți* ~ un email, trimiteți* ~ un e mail, trimiteți* ~ pe e mail, trimite* ~ un mail, trimite* ~ pe mail, trimite* ~ pe email, dați* ~ un mail, dați* ~ mailul, dați* ~ adresa de email, dați* ~ adresa de mail, lăsați* ~ adresa de email, lăsați* ~ mail, dă* ~ mail, contactați* ~ email, contactați* ~ mail, mailul nostru, emailul nostru, adresa noastră de email, mailul meu, emailul meu, vorbim pe mail, discutăm pe mail, discutăm pe email, rezolvăm pe mail, rezolvăm pe email, mail privat, email privat, email personal, adresa personală, ne ~ prin poșta electronică`,
  it: `scriv* ~ mail, scriv* ~ email, scriva* ~ una mail, mand* ~ una mail, mand* ~ via mail, mand* ~ per mail, lasci ~ mail, mi dia ~ mail, dammi ~ mail, contatt* ~ email, mail privata, email privata, mail personale, email personale, sentiamo via mail, sentiamoci via mail, sentiamoci per mail, sentiamoci via email, proseguiamo via mail, proseguiamo via email, parliamone via mail, parliamone via email, ce ~ posta elettronica, ci mandi ~ posta elettronica, ci giri ~ posta elettronica`,
  fr: `écri* ~ mail, écri* ~ email, écri* ~ courriel, envoyez* ~ un mail, envoyez* ~ un email, envoyez* ~ un courriel, envoyez* ~ par mail, envoyez* ~ par email, envoie* ~ un mail, envoie* ~ par mail, contactez* ~ par mail, contactez* ~ par email, contactez* ~ par courriel, donnez* ~ votre mail, donnez* ~ votre email, donnez* ~ adresse mail, laissez* ~ votre mail, laissez* ~ votre email, laissez* ~ adresse mail, notre mail est, mon mail est, notre adresse mail est, mon adresse mail, notre email est, mail privé, mail perso, mail personnel, email perso*, adresse perso*, voyons ça par mail, réglons ~ par mail, réglons ~ par email, continuons par mail, continuons par email, passons par mail`,
};

/** The at sign described: "that curly symbol". */
export const AT_HINTS: Lexicon = {
  sk: `zatočen* á, zatočené, krútené a, okrúhle a, točené a, kučeravé a`,
  cs: `zatočen* a, zatočené, kroucené a, kulaté a, točené a, kudrnaté a`,
  sl: `zavit* a, okrogl* a, a z repkom`,
  hr: `okruglo a, zaokruženo a, ludo a, a s repom`,
  pl: `kręcone a, zakręcone a, okrągłe a, a z ogonkiem`,
  pt: `a com rabo, a enrolado, a redondo, caracol, símbolo enrolado`,
  es: `a con rabo, a enroscada, a redonda, caracolito, símbolo redondo`,
  de: `rundes a, kringel a, a mit kringel, klammeraffe`,
  en: `curly symbol, curly a, round a, squiggly a, funny a, curly thing, then at then, the at sign, at symbol`,
  hu: `kunkori, csigás a, kerek a betű*, kerek a jel*, farkas a betű*, farkas a jel*`,
  ro: `a rotund, a cu codiță, a încercuit, melc`,
  it: ` a rotonda, a arrotolata, chiocciolina`,
  fr: `a enroulé, a rond, a entouré, a avec une queue, petit escargot`,
};
