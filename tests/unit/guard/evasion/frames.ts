/** What a contact is of. */
export type Carrier = 'phone' | 'account' | 'mail' | 'site';

/** What sellers say around a contact, `X`, by market; variants apart by ` | `. */
export const FRAMES: Readonly<Record<string, Readonly<Record<Carrier, string>>>> = {
  sk: {
    phone: 'Dobrý deň, zavolajte mi na X, ďakujem. | Radšej to vyriešime osobne: X',
    account: 'Dobrý deň, peniaze pošlite na účet X, ďakujem. | Zaplaťte prosím priamo na IBAN X',
    mail: 'Dobrý deň, napíšte mi na X, ďakujem. | Ďakujem za správu. Môj e-mail: X',
    site: 'Dobrý deň, pozrite si našu stránku X, je tam viac kusov. | Všetko nájdete na X',
  },
  cs: {
    phone: 'Dobrý den, zavolejte mi na X, děkuji. | Raději to vyřešíme osobně: X',
    account: 'Dobrý den, peníze pošlete na účet X, děkuji. | Zaplaťte prosím přímo na IBAN X',
    mail: 'Dobrý den, napište mi na X, děkuji. | Děkuji za zprávu. Můj e-mail: X',
    site: 'Dobrý den, podívejte se na náš web X, je tam víc kusů. | Všechno najdete na X',
  },
  sl: {
    phone: 'Pozdravljeni, pokličite me na X, hvala. | Raje se dogovoriva osebno: X',
    account:
      'Pozdravljeni, denar nakažite na račun X, hvala. | Plačajte prosim neposredno na IBAN X',
    mail: 'Pozdravljeni, pišite mi na X, hvala. | Hvala za sporočilo. Moj e-naslov: X',
    site: 'Pozdravljeni, oglejte si našo stran X, tam je več kosov. | Vse najdete na X',
  },
  hr: {
    phone: 'Poštovani, nazovite me na X, hvala. | Radije ćemo se dogovoriti osobno: X',
    account: 'Poštovani, novac uplatite na račun X, hvala. | Platite molim izravno na IBAN X',
    mail: 'Poštovani, pišite mi na X, hvala. | Hvala na poruci. Moj e-mail: X',
    site: 'Poštovani, pogledajte našu stranicu X, tamo je više komada. | Sve ćete naći na X',
  },
  pl: {
    phone: 'Dzień dobry, proszę zadzwonić na X, dziękuję. | Lepiej ustalmy to osobiście: X',
    account:
      'Dzień dobry, pieniądze proszę przelać na konto X, dziękuję. | Proszę zapłacić bezpośrednio na IBAN X',
    mail: 'Dzień dobry, proszę napisać na X, dziękuję. | Dziękuję za wiadomość. Mój e-mail: X',
    site: 'Dzień dobry, proszę zobaczyć naszą stronę X, jest tam więcej sztuk. | Wszystko jest na X',
  },
  pt: {
    phone: 'Bom dia, ligue-me para X, obrigado. | É melhor tratarmos disto pessoalmente: X',
    account:
      'Bom dia, envie o dinheiro para a conta X, obrigado. | Pague por favor diretamente para o IBAN X',
    mail: 'Bom dia, escreva-me para X, obrigado. | Obrigado pela mensagem. O meu e-mail: X',
    site: 'Bom dia, veja a nossa página X, lá há mais peças. | Encontra tudo em X',
  },
  es: {
    phone: 'Buenos días, llámeme al X, gracias. | Mejor lo hablamos en persona: X',
    account:
      'Buenos días, envíe el dinero a la cuenta X, gracias. | Pague por favor directamente al IBAN X',
    mail: 'Buenos días, escríbame a X, gracias. | Gracias por su mensaje. Mi correo: X',
    site: 'Buenos días, mire nuestra página X, allí hay más piezas. | Lo encontrará todo en X',
  },
  de: {
    phone: 'Guten Tag, rufen Sie mich an unter X, danke. | Klären wir es lieber persönlich: X',
    account:
      'Guten Tag, überweisen Sie das Geld auf das Konto X, danke. | Bitte zahlen Sie direkt auf die IBAN X',
    mail: 'Guten Tag, schreiben Sie mir an X, danke. | Danke für die Nachricht. Meine E-Mail: X',
    site: 'Guten Tag, schauen Sie auf unsere Seite X, dort gibt es mehr Stück. | Alles finden Sie auf X',
  },
  en: {
    phone: 'Hello, call me on X, thanks. | Better to sort it out in person: X',
    account: 'Hello, send the money to the account X, thanks. | Please pay directly to the IBAN X',
    mail: 'Hello, write to me at X, thanks. | Thanks for your message. My email: X',
    site: 'Hello, have a look at our site X, there are more pieces. | You can find it all on X',
  },
  hu: {
    phone: 'Jó napot, hívjon a X számon, köszönöm. | Inkább személyesen beszéljük meg: X',
    account:
      'Jó napot, a pénzt erre a számlára küldje: X, köszönöm. | Kérem, közvetlenül az IBAN-ra fizessen: X',
    mail: 'Jó napot, írjon nekem ide: X, köszönöm. | Köszönöm az üzenetet. Az e-mailem: X',
    site: 'Jó napot, nézze meg az oldalunkat: X, ott több darab van. | Mindent megtalál itt: X',
  },
  ro: {
    phone: 'Bună ziua, sunați-mă la X, mulțumesc. | Mai bine discutăm personal: X',
    account: 'Bună ziua, trimiteți banii în contul X, mulțumesc. | Vă rog plătiți direct în IBAN X',
    mail: 'Bună ziua, scrieți-mi la X, mulțumesc. | Mulțumesc pentru mesaj. E-mailul meu: X',
    site: 'Bună ziua, vedeți pagina noastră X, acolo sunt mai multe bucăți. | Găsiți totul pe X',
  },
  it: {
    phone: 'Buongiorno, mi chiami al X, grazie. | Meglio sentirci di persona: X',
    account:
      "Buongiorno, mandi i soldi sul conto X, grazie. | Paghi per favore direttamente sull'IBAN X",
    mail: 'Buongiorno, mi scriva a X, grazie. | Grazie del messaggio. La mia e-mail: X',
    site: 'Buongiorno, guardi il nostro sito X, ci sono altri pezzi. | Trova tutto su X',
  },
  fr: {
    phone: 'Bonjour, appelez-moi au X, merci. | Voyons cela plutôt de vive voix : X',
    account:
      "Bonjour, envoyez l'argent sur le compte X, merci. | Payez s'il vous plaît directement sur l'IBAN X",
    mail: 'Bonjour, écrivez-moi à X, merci. | Merci de votre message. Mon e-mail : X',
    site: 'Bonjour, regardez notre site X, il y en a plus. | Vous trouverez tout sur X',
  },
};
