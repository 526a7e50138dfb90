import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string, buyer: string): string[] {
  const context = { platform: 'swopify', market, buyerMessages: [buyer], previousReplies: [] };
  return checkDraft(draft, context)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('nothing is held for', () => {
  test.each([
    [
      'a function of the goods that answers by itself',
      'en',
      'The intercom has an automatic reply: it plays a greeting of twelve seconds when nobody answers. Hold button 2 to record it.',
      'What happens if nobody answers the intercom?',
    ],
    [
      'a function of the goods that answers by itself',
      'de',
      'Die Sprechanlage hat eine automatische Antwort, die Sie selbst aufsprechen, höchstens 15 Sekunden. Ab Werk ist sie aus.',
      'Meldet sich die Sprechanlage von allein?',
    ],
    [
      'a function of the goods that answers by itself',
      'es',
      'El portero tiene respuesta automática: suena un saludo de diez segundos cuando nadie contesta. Se graba con el botón 2.',
      '¿Qué pasa si nadie contesta el portero?',
    ],
    [
      'a function of the goods that answers by itself',
      'fr',
      "L'interphone a une réponse automatique que vous enregistrez vous-même, quinze secondes au plus. Elle est coupée d'usine.",
      "L'interphone répond-il tout seul ?",
    ],
    [
      'a function of the goods that answers by itself',
      'it',
      'Il videocitofono ha una risposta automatica di dieci secondi, la registra Lei col tasto 2.',
      'Cosa succede se nessuno risponde?',
    ],
    [
      'a function of the goods that answers by itself',
      'pl',
      'W trybie jazdy telefon wysyła automatyczną odpowiedź na SMS, treść zmieni Pan w Ustawieniach.',
      'Czy telefon sam odpisze w czasie jazdy?',
    ],
    [
      'a function of the goods that answers by itself',
      'sl',
      'V načinu vožnje telefon pošlje samodejni odgovor na SMS, besedilo spremenite v Nastavitvah.',
      'Ali telefon med vožnjo sam odgovori?',
    ],
    [
      'a function of the goods that answers by itself',
      'hr',
      'U načinu vožnje mobitel šalje automatski odgovor na SMS, tekst mijenjate u Postavkama.',
      'Može li mobitel sam odgovoriti dok vozim?',
    ],
    [
      'a function of the goods that answers by itself',
      'hu',
      'A kaputelefon automatikus választ játszik le, ha senki nem veszi fel: tíz másodperces köszöntés. A 2-es gombbal rögzíti.',
      'Mi van, ha senki nem veszi fel?',
    ],
    [
      'a function of the goods that answers by itself',
      'ro',
      'Interfonul are răspuns automat: dacă nu ridică nimeni, redă un salut de zece secunde. Îl înregistrați cu butonul 2.',
      'Ce se întâmplă dacă nu răspunde nimeni?',
    ],
    [
      'what is written on the goods, or their title',
      'en',
      'The words "Closing Down Sale" are painted on the sign, it came from a draper\'s in Hull. 90 x 30 cm, oak frame.',
      'What is written on the shop sign?',
    ],
    [
      'what is written on the goods, or their title',
      'de',
      '„Sonderangebot“ steht nur auf dem Emailschild, um 1935, aus einem Laden in Görlitz. Maße 40 × 25 cm.',
      'Was bedeutet „Sonderangebot“ im Titel?',
    ],
    [
      'what is written on the goods, or their title',
      'es',
      '«Gran liquidación» es el título del tebeo, número 14, grapas sin óxido.',
      '¿Cómo se llama el tebeo?',
    ],
    [
      'what is written on the goods, or their title',
      'fr',
      "« Liquidation totale » est peint sur l'enseigne, venue d'une mercerie de Tulle. 90 × 30 cm.",
      "Qu'est-ce qui est écrit sur l'enseigne ?",
    ],
    [
      'what is written on the goods, or their title',
      'it',
      "«Grandi saldi» è la scritta sull'insegna, viene da una merceria di Asti. Misura 90 x 30.",
      "Cosa c'è scritto sull'insegna?",
    ],
    [
      'what is written on the goods, or their title',
      'pt',
      '«Grandes saldos» é o que está pintado na tabuleta, veio de uma retrosaria de Braga.',
      'O que diz a tabuleta?',
    ],
    [
      'what is written on the goods, or their title',
      'sk',
      '„Veľký výpredaj“ je namaľované na tabuli, pochádza z galantérie v Levoči. Rozmer 90 × 30 cm.',
      'Čo je napísané na tabuli?',
    ],
    [
      'what is written on the goods, or their title',
      'cs',
      '„Velký výprodej“ je namalováno na tabuli, pochází z galanterie v Telči. Rozměr 90 × 30 cm.',
      'Co je na tabuli napsáno?',
    ],
    [
      'what is written on the goods, or their title',
      'pl',
      '„Wielka wyprzedaż” jest namalowana na szyldzie, pochodzi z pasmanterii w Płocku. 90 × 30 cm.',
      'Co jest napisane na szyldzie?',
    ],
    [
      'what is written on the goods, or their title',
      'sl',
      '„Velika razprodaja“ piše na tabli, prihaja iz galanterije na Ptuju. Mere 90 × 30 cm.',
      'Kaj piše na tabli?',
    ],
    [
      'what is written on the goods, or their title',
      'hr',
      '„Velika rasprodaja“ piše na ploči, dolazi iz galanterije u Sinju. 90 × 30 cm.',
      'Što piše na ploči?',
    ],
    [
      'what is written on the goods, or their title',
      'hu',
      '„Nagy kiárusítás” van a cégtáblára festve, egy szegedi rövidáruboltból való. 90 × 30 cm.',
      'Mi áll a táblán?',
    ],
    [
      'what is written on the goods, or their title',
      'ro',
      '„Mari reduceri” e pictat pe firmă, vine dintr-o mercerie din Aiud. 90 × 30 cm.',
      'Ce scrie pe firmă?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'en',
      'It sorts coins from 1p to £2 and counts cash up to 300 notes a minute. The tray lifts out.',
      'What does the counter do?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'de',
      'Die Lade fasst Bargeld in acht Münz- und vier Scheinfächern, Schloss und zwei Schlüssel sind dabei.',
      'Was passt in die Kassenlade?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'fr',
      'Le tiroir range les espèces en huit cases à pièces et quatre à billets, avec deux clés.',
      'Que contient le tiroir-caisse ?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'it',
      'Il cassetto tiene i contanti in otto vaschette e quattro scomparti per banconote, con due chiavi.',
      'Cosa entra nel cassetto?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'pt',
      'A gaveta guarda o dinheiro em oito divisões para moedas e quatro para notas, com duas chaves.',
      'O que leva a gaveta?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'cs',
      'Zásuvka má osm přihrádek na mince a čtyři na bankovky, hotovost je pod zámkem.',
      'Co se vejde do zásuvky?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'sl',
      'Predal ima osem prekatov za kovance in štiri za bankovce, gotovina je pod ključem.',
      'Kaj gre v predal?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'hr',
      'Ladica ima osam pregrada za kovanice i četiri za novčanice, gotovina je pod ključem.',
      'Što stane u ladicu?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'hu',
      'A fiókban nyolc érmetartó és négy bankjegytartó van, a készpénz zár alatt áll.',
      'Mi fér a fiókba?',
    ],
    [
      'a till, a counter or a wallet for cash',
      'ro',
      'Sertarul are opt despărțituri pentru monede și patru pentru bancnote, numerarul stă sub cheie.',
      'Ce încape în sertar?',
    ],
    [
      'scraping something off',
      'en',
      'Scrape off the old glue with a blunt knife, then dab a little vinegar on it. Leave overnight.',
      'How do I get the old label off?',
    ],
    [
      'scraping something off',
      'de',
      'Rubbeln Sie die Reste mit einem feuchten Tuch ab, dann dünn ölen.',
      'Wie bekomme ich den Kleber ab?',
    ],
    [
      'scraping something off',
      'fr',
      'Grattez le calcaire avec une spatule en bois puis rincez au vinaigre.',
      'Comment enlever le calcaire ?',
    ],
    [
      'scraping something off',
      'it',
      'Gratti via il calcare con una spatola di legno e sciacqui con aceto.',
      'Come tolgo il calcare?',
    ],
    [
      'scraping something off',
      'pt',
      'Raspe o calcário com uma espátula de madeira e passe vinagre.',
      'Como tiro o calcário?',
    ],
    [
      'scraping something off',
      'sk',
      'Zoškrabte vápno drevenou špachtľou a prejdite octom.',
      'Ako dám dole vodný kameň?',
    ],
    [
      'scraping something off',
      'pl',
      'Proszę zdrapać kamień drewnianą szpatułką i przetrzeć octem.',
      'Jak usunąć kamień?',
    ],
    [
      'scraping something off',
      'sl',
      'Kamen postrgajte z leseno lopatico in obrišite s kisom.',
      'Kako odstranim vodni kamen?',
    ],
    [
      'scraping something off',
      'hr',
      'Kamenac ostružite drvenom lopaticom i prebrišite octom.',
      'Kako skinem kamenac?',
    ],
    [
      'a number painted on the goods',
      'en',
      'The words "Closing Down Sale" are painted on the sign, it came from a draper\'s in Hull. 90 x 30 cm, oak frame.',
      'What is written on the shop sign?',
    ],
    [
      'a number painted on the goods',
      'de',
      'Auf dem Deckel ist die Nummer 0331 4410 aufgemalt, innen klebt noch das Prüfsiegel von 1962.',
      'Gibt es Beschriftungen auf der Kiste?',
    ],
    [
      'a number painted on the goods',
      'es',
      'En la tapa lleva pintado el número 0554 7110 y dentro el sello de 1958.',
      '¿Tiene marcas la caja?',
    ],
    [
      'a number painted on the goods',
      'fr',
      'Sur le couvercle est peint le numéro 0554 7110, et le poinçon date de 1951.',
      'Y a-t-il des marques sur la caisse ?',
    ],
    [
      'a number painted on the goods',
      'it',
      "Sul coperchio è dipinto il numero 0554 7110 e dentro c'è il timbro del 1951.",
      'Ci sono scritte sulla cassa?',
    ],
    [
      'a number painted on the goods',
      'pt',
      '«Grandes saldos» é o que está pintado na tabuleta, veio de uma retrosaria de Braga.',
      'O que diz a tabuleta?',
    ],
    [
      'a number painted on the goods',
      'sk',
      '„Veľký výpredaj“ je namaľované na tabuli, pochádza z galantérie v Levoči. Rozmer 90 × 30 cm.',
      'Čo je napísané na tabuli?',
    ],
    [
      'a number painted on the goods',
      'cs',
      '„Velký výprodej“ je namalováno na tabuli, pochází z galanterie v Telči. Rozměr 90 × 30 cm.',
      'Co je na tabuli napsáno?',
    ],
    [
      'a number painted on the goods',
      'pl',
      '„Wielka wyprzedaż” jest namalowana na szyldzie, pochodzi z pasmanterii w Płocku. 90 × 30 cm.',
      'Co jest napisane na szyldzie?',
    ],
    [
      'a number painted on the goods',
      'sl',
      'Na pokrovu je naslikana številka 041 554 711, znotraj pa žig iz leta 1951.',
      'Ali ima zaboj kakšne oznake?',
    ],
    [
      'a number painted on the goods',
      'hr',
      'Na poklopcu je naslikan broj 091 554 711, a unutra žig iz 1951.',
      'Ima li sanduk oznake?',
    ],
    [
      'a number painted on the goods',
      'hu',
      'A fedelén a 0554 7110 szám van felfestve, belül az 1951-es pecsét.',
      'Van jelölés a ládán?',
    ],
    [
      'a model that begins like a messenger',
      'hr',
      'Za njega kupite oznaku SM-S711.',
      'Odgovara li maska?',
    ],
  ])('%s (%s): %s', (_, market, draft, buyer) => {
    expect(found(market, draft, buyer)).toEqual([]);
  });
});

describe('the same words are found where they are meant', () => {
  test.each([
    [
      'reply.automated',
      'en',
      'This is an automatic reply, your message reached us.',
      'Does the intercom answer?',
    ],
    [
      'reply.automated',
      'de',
      'Dies ist eine automatische Antwort, wir melden uns.',
      'Wie lang ist das Kabel?',
    ],
    [
      'reply.automated',
      'es',
      'Respuesta automática: estamos cerrados hasta el lunes.',
      '¿El portero responde solo?',
    ],
    [
      'marketing.promotion',
      'fr',
      'En ce moment, soldes sur toute la boutique : -30 % avec le code ETE30.',
      'Vous avez du bleu ?',
    ],
    [
      'marketing.promotion',
      'it',
      'Saldi di fine stagione nel nostro negozio, ne approfitti!',
      'Avete il blu?',
    ],
    [
      'deal.off-platform',
      'cs',
      'Zrušte to tady a přijeďte, v hotovosti to nechám za osm stovek.',
      'Dalo by se slevit?',
    ],
    [
      'contact.phone',
      'en',
      'Ring me on 07700 900 154, it is painted on the van.',
      'Can you explain it?',
    ],
  ])('%s (%s): %s', (rule, market, draft, buyer) => {
    expect(found(market, draft, buyer)).toContain(rule);
  });
});
