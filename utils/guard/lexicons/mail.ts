import type { Lexicon } from '../text/phrases';

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
  sk: `napíš* ~ mail*, napíš* ~ email*, napíš* ~ e mail*, píš* ~ mail*, píš* ~ email*, píš* ~ e
    mail*, ozv* ~ mail*, ozv* ~ email*, ozv* ~ e mail*, pošlite ~ náš mail, pošlite ~ môj mail,
    pošlite ~ náš e mail, pošlite ~ na mail, pošlite ~ na e mail, pošlite ~ na email, pošlite ~
    mailom, pošlite ~ e mailom, pošlite ~ emailom, pošlite mi ~ mail, pošlite mi ~ e mail, dajte
    mi ~ mail, dajte mi ~ e mail, dajte nám ~ mail, dajte mi ~ email, dajte nám ~ e mail,
    nechajte mi ~ mail, nechajte ~ e mail, náš e mail je, môj mail je, náš mail je, môj e mail,
    vyriešime to mailom, súkromn* mail*, súkromn* e mail*, napíšte nám mail,
    napíšte na náš mail, mail nájdete, dohodneme mailom, doriešime mailom,
    doriešime e mailom, prejdime na mail, prejdime na e mail, e poštou, pošlite ~ náš e mail, pošlite ~ na náš e`,
  cs: `napiš* ~ mail*, napiš* ~ email*, napiš* ~ e mail*, piš* ~ mail*, piš* ~ email*, piš* ~ e
    mail*, ozv* ~ mail*, ozv* ~ email*, ozv* ~ e mail*, pošlete ~ na mail, pošlete ~ na e mail,
    pošlete ~ na email, pošlete ~ mailem, pošlete ~ e mailem, pošlete ~ emailem, pošlete mi ~
    mail, pošlete mi ~ e mail, dejte mi ~ mail, dejte mi ~ e mail, dejte nám ~ mail, dejte mi ~
    email, nechte mi ~ mail, nechte mi ~ e mail, náš e mail je, můj mail je, náš mail je, můj e
    mail, soukrom* mail*, soukrom* e mail*, mail najdete, domluvíme mailem,
    vyřešíme mailem, vyřešíme e mailem, přejděme na mail, přejděme na e mail`,
  sl: `
    pišite ~ mail, pišite ~ e pošto, pišite ~ e mail, pišite ~ elektronsk*, piši ~ mail, pišite
    ~ e naslov, napišite ~ mail, napišite ~ e mail, napišite ~ e pošto, pošljite ~ na mail,
    pošljite ~ na e pošto, pošljite ~ na naš e naslov, pošljite ~ po e pošti, pošljite ~ na e
    mail, pošljite mi ~ mail, pošljite mi ~ e naslov, zaupajte ~ e naslov, zaupajte ~ mail,
    oglasite ~ po e pošti, oglasite ~ mail*, naš mail je, naš e naslov je, moj mail je, e naslov
    najdete, mail najdete, zasebn* e pošt*, zmeniva po mailu, uredimo po e pošti, zmenimo po
    mailu, uredimo po mailu, pošljite ~ na email, pošljite ~ na e mail, pošljite ~ na mail, pošlji ~ na mail, pošlji ~ na email`,
  hr: `
    pišite ~ mail, pišite ~ e mail, pišite ~ email, piši ~ mail, javite ~ mail*, javite ~ e
    mail*, javite ~ email*, javi ~ mail, javite ~ e poštom, pošaljite ~ na mail, pošaljite ~ na
    e mail, pošaljite ~ na email, pošaljite ~ mailom, pošaljite ~ e mailom, pošaljite mi ~ mail,
    pošaljite mi ~ e mail, ostavite ~ mail, ostavite ~ e mail, naš mail je, moj mail je, naš e
    mail je, mail ćete naći, mail nađite, privatn* mail*, privatn* e mail*, dogovorimo mailom,
    riješimo mailom, dogovorimo se mailom`,
  pl: `napisz ~ maila, napisz ~ mail, napisać ~ maila, napisać ~ mail, napisz ~ na maila, napisać ~
    e mail*, napisz ~ e mail*, pisać ~ maila, pisać ~ mail, pisz ~ maila, pisać ~ e mail, pisać
    mailowo, proszę o maila, proszę o e mail, wyślij ~ maila, wyślij ~ mailem, wysłać ~ na
    maila, wysłać ~ mailem, przesłać ~ mailem, prześlij ~ mailem, przesłać ~ na maila, wysłać ~
    na nasz e mail, podać ~ maila, podać ~ e mail, podać ~ adres e mail, podaj ~ maila, podaj ~
    e mail, nasz mail to, mój mail to, nasz e mail to, kontakt mailowy, kontakt ~ mailow*,
    dogadamy ~ mailowo, ustalimy ~ mailowo, ustalmy ~ mailowo, mailowo szybciej, prywatn* mail*, mail znajdzie*`,
  pt: `
    escreva ~ mail, escreva ~ email, escreva ~ e mail, escreva ~ por email, escreve ~ mail,
    escreve ~ email, mande ~ mail, mande ~ email, mande ~ e mail, manda ~ mail, manda ~ email,
    envie ~ um mail, envie ~ um email, envie ~ um e mail, envie ~ para o nosso email, envie ~
    para o nosso mail, envie ~ para o nosso e mail, envie ~ por email, envie ~ por e mail, envie
    nos ~ por email, envie me ~ por email, envie me ~ seu email, envie me ~ seu e mail, contacte
    ~ email, contacte ~ e mail, contacte ~ mail, deixe ~ seu email, deixe ~ email, deixe ~ e
    mail, diga me ~ email, diga me ~ e mail, dê me ~ email, nosso email é, nosso e mail é, meu
    email é, meu e mail é, por email privado, email pessoal, e mail pessoal, tratamos ~ por
    email, tratamos ~ por e mail, combinamos por email, falamos por email`,
  es: `
    escriba* ~ correo, escriba ~ un correo, escriba ~ un email, escríb* ~ correo, escríb* ~
    email, escribe ~ correo, escribe ~ email, escríb* ~ mail, mande* ~ un correo, mánd* ~ un
    correo, mánd* ~ un email, mánd* ~ un mail, mande ~ un email, envíe* ~ un correo, enví* ~ un
    correo, enví* ~ un email, enví* ~ a nuestro correo, enví* ~ por correo electrónico, enví* ~
    por email, mánd* ~ por correo, mánd* ~ por email, mánd* ~ al correo, enví* ~ al correo,
    nuestro correo es, mi correo es, nuestro email es, déj* ~ correo, déj* ~ email, deje ~
    correo, páse* ~ correo, pása* ~ correo, dígame ~ correo, dime ~ correo, dame ~ correo, deme
    ~ correo, contact* ~ por correo, contact* ~ por email, contáct* ~ por correo, contáct* ~
    email, hablamos por correo, lo vemos por correo, lo tratamos por correo, correo personal,
    email personal, correo privado`,
  de: `ihre private e mail, schreib* ~ mail, schreib* ~ e mail, schreib* ~ email, schreiben sie ~ e mail, schreiben sie
    ~ mail, schreiben sie ~ email, schick* ~ mail, schick* ~ e mail, schick* ~ email, senden sie
    ~ mail, senden sie ~ e mail, senden sie ~ email, senden sie uns ~ e mail, sende ~ mail,
    melde* ~ per mail, melde* ~ per e mail, melde* ~ per email, melden sie sich ~ mail, melden
    sie sich ~ e mail, kontaktieren sie ~ e mail, kontaktieren sie ~ mail, erreichen ~ per mail,
    erreichen ~ per e mail, lieber per mail, lieber per e mail, unsere e mail lautet, unsere
    mail lautet, meine mail ist, unsere mail ist, geben sie mir ~ e mail, geben sie uns ~ e
    mail, private mail*, private e mail*, nennen sie ~ e mail, klären ~ per
    mail, klären ~ per e mail, per mail klären, per e mail klären, per mail weiter, per e mail
    weiter, gib mir ~ mail, mailen sie, mail mir, mailt uns, maile mir, t online`,
  en: `write ~ email, write ~ e mail, write ~ mail, drop ~ email, drop ~ mail, drop ~ e mail, drop
    us a line at, send ~ an email, send ~ an e mail, send ~ a mail, send us ~ email, send me ~
    email, send ~ by email, send ~ to our email, send ~ to my email, shoot ~ email, shoot ~
    mail, email me, email us, mail me, mail us, contact ~ by email,
    contact ~ via email, contact ~ by e mail, reach ~ by email, reach ~ via email, reach ~ by e
    mail, give ~ your email, give ~ your e mail, leave ~ your email, our email is, my email is,
    our e mail is, my e mail is, my mail is, private email, private e mail, personal email,
    continue by email, move ~ to email, sort ~ by email, over email, what
    is your email, what's your email`,
  hu: `
    írj* ~ e mail*, írj* ~ email*, írj* ~ mail*, írjon ~ e mailt, írjon ~ emailt, írjon ~ mailt,
    írjon ~ e mailben, írjon ~ emailben, írj ~ mailt, küldj* ~ e mailt, küldj* ~ emailt, küldj*
    ~ mailt, küldj* ~ e mailben, küldj* ~ emailben, küldj* ~ e mail címünkre, küldj* ~ email
    címünkre, adja meg ~ e mail*, adja meg ~ email*, add meg ~ email*, add meg ~ e mail*,
    keressen ~ e mailben, keressen ~ emailben, keress ~ emailben, keress ~ e mailben, elér* ~ e
    mailben, elér* ~ emailben, e mail címünk, email címünk, e mail címem, email címem, privát e
    mail*, privát email*, egyeztessünk e mailben, egyeztessünk emailben, beszéljük meg e
    mailben, beszéljük meg emailben, intézzük e mailben, intézzük emailben`,
  ro: `scrieți* ~ mail, scrie* ~ mail, scrieți* ~ email, scrieți* ~ e mail, scrie* ~ email,
    trimiteți* ~ un mail, trimiteți* ~ un email, trimiteți* ~ un e mail, trimiteți* ~ pe mail,
    trimiteți* ~ pe email, trimiteți* ~ pe e mail, trimite* ~ un mail, trimite* ~ pe mail,
    trimite* ~ pe email, dați* ~ un mail, dați* ~ mailul, dați* ~ adresa de email, dați* ~
    adresa de mail, lăsați* ~ adresa de email, lăsați* ~ mail, dă* ~ mail, contactați* ~ email,
    contactați* ~ mail, contactați* ~ e mail, mailul nostru, emailul nostru,
    adresa noastră de email, mailul meu, emailul meu, vorbim pe mail, discutăm pe mail, discutăm
    pe email, rezolvăm pe mail, rezolvăm pe email, mail privat, email privat, email personal,
    adresa personală`,
  it: `
    scriv* ~ mail, scriv* ~ email, scriv* ~ e mail, scriva* ~ una mail, scriva* ~ email, scriva*
    ~ e mail, mand* ~ una mail, mand* ~ una email, mand* ~ via mail, mand* ~ per email, mand* ~
    per mail, mand* ~ un email, mand* ~ una e mail, invi* ~ una mail, invi* ~ una email, invi* ~
    una e mail, invi* ~ via email, invi* ~ via mail, invi* ~ alla nostra mail, invi* ~ alla
    nostra email, invi* ~ per email, mi lasci ~ mail, mi lasci ~ email, mi lasci ~ e mail, lasci
    ~ mail, mi dia ~ mail, mi dia ~ email, dammi ~ mail, contatt* ~ via mail, contatt* ~ via
    email, contatt* ~ per mail, contatt* ~ email, la nostra mail è, la mia mail è, la nostra
    email è, la mia email è, la nostra e mail è, mail privata, email privata, mail personale,
    email personale, sentiamo via mail, sentiamoci via mail, sentiamoci per mail, sentiamoci via
    email, proseguiamo via mail, proseguiamo via email, parliamone via mail, parliamone via
    email`,
  fr: `
    écri* ~ mail, écri* ~ email, écri* ~ e mail, écri* ~ courriel, écrivez* ~ mail, écrivez* ~
    email, écrivez* ~ e mail, envoyez* ~ un mail, envoyez* ~ un email, envoyez* ~ un e mail,
    envoyez* ~ un courriel, envoyez* ~ par mail, envoyez* ~ par email, envoyez* ~ par e mail,
    envoie* ~ un mail, envoie* ~ par mail, contactez* ~ par mail, contactez* ~ par email,
    contactez* ~ par e mail, contactez* ~ par courriel, donnez* ~ votre mail, donnez* ~ votre
    email, donnez* ~ votre e mail, donnez* ~ adresse mail, donnez* ~ adresse e mail, laissez* ~
    votre mail, laissez* ~ votre email, laissez* ~ adresse mail, laissez* ~ votre adresse e
    mail, notre mail est, mon mail est, notre adresse mail est, mon adresse mail, notre email
    est, mail privé, mail perso, mail personnel, email perso*, adresse perso*, voyons ça par
    mail, on voit ça par mail, réglons ~ par mail, réglons ~ par email, continuons par mail,
    continuons par email, passons par mail`,
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
  de: `rundes a, kringel a, a mit kringel, klammeraffe, a mit dem schwanz`,
  en: `curly symbol, curly a, round a, squiggly a, funny a, curly thing, then at then, the at sign, at symbol`,
  hu: `kunkori, csigás a, kerek a, farkas a`,
  ro: `a rotund, a cu codiță, a încercuit, melc`,
  it: `a con la coda, a rotonda, a arrotolata, chiocciolina`,
  fr: `a enroulé, a rond, a entouré, a avec une queue, petit escargot`,
};
