import type { Corpus } from './corpus.ts';

const corpus: Corpus = {
  lang: 'de',
  m: ['Ralf', 'Dirk', 'Holger', 'Jan', 'Christian', 'Bernd', 'Oliver', 'Torsten', 'Lukas', 'Heiko'],
  f: [
    'Monika',
    'Heike',
    'Silke',
    'Martina',
    'Stefanie',
    'Gabriele',
    'Annika',
    'Tanja',
    'Carola',
    'Mia',
  ],
  last: [
    ['Hartmann', 'Hartmann'],
    ['Lange', 'Lange'],
    ['Krause', 'Krause'],
    ['Werner', 'Werner'],
    ['Zimmermann', 'Zimmermann'],
    ['Hofmann', 'Hofmann'],
    ['Roth', 'Roth'],
    ['Kaiser', 'Kaiser'],
    ['Fuchs', 'Fuchs'],
    ['Scholz', 'Scholz'],
    ['Möller', 'Möller'],
    ['Graf', 'Graf'],
    ['Ziegler', 'Ziegler'],
    ['Kuhn', 'Kuhn'],
    ['Arndt', 'Arndt'],
    ['Bachmann', 'Bachmann'],
  ],
  greet: ['Guten Abend,', 'Hallo zusammen,', 'Tag,', ''],
  close: ['Besten Dank.', 'Gruß', 'Freue mich auf Antwort.', ''],
  sellerGreet: ['Guten Tag,', 'Hallo {n},'],
  sellerClose: ['Beste Grüße, {store}', 'Team {store}', ''],
  topics: [
    {
      s: ['Abholung möglich?', 'Selbstabholung'],
      b: [
        'kann ich {p} bei Ihnen in Bremen abholen? Es eilt.',
        'ich finde keine Option zur Abholung. Gibt es die?',
        'wann liegt {o} zur Abholung bereit?',
      ],
      r: [
        'Abholung von 9 bis 17 Uhr, bitte Bestellnummer mitbringen.',
        'ab morgen 12 Uhr liegt alles bereit.',
      ],
      f: ['reicht die Bestellnummer?', 'ich komme Donnerstag, passt das?'],
    },
    {
      s: ['Gutschein nicht verrechnet', 'Falscher Preis bei {o}'],
      b: [
        'bei {o} wurde der Gutschein über 10 % nicht abgezogen. Erstatten Sie die Differenz?',
        'der Preis für {p} war auf der Seite niedriger als abgebucht.',
        'gilt die Aktion 2 für 1 auch für {p}?',
      ],
      r: [
        'der Gutschein gilt ab 50 €, wir erstatten ausnahmsweise.',
        'der Preis änderte sich nachts, die Differenz überweisen wir.',
      ],
      f: ['wann ist das Geld da?', 'das finde ich in den AGB nicht, haben Sie einen Link?'],
    },
    {
      s: ['Umtausch in größere Variante', 'Maße stimmen nicht'],
      b: [
        'ich würde {p} gern gegen die größere Variante tauschen, ausgepackt, aber unbenutzt.',
        'die Maße im Angebot stimmen nicht. Geht ein Umtausch?',
        'geht der Umtausch auch ohne Karton?',
      ],
      r: [
        'Umtausch geht 30 Tage lang, bitte gut verpacken.',
        'die größere Variante kostet 15 € mehr.',
      ],
      f: ['gut, zahle ich. Wohin schicken?', 'Karton ist weg, geht ein anderer?'],
    },
    {
      s: ['Reparatur dauert', 'Stand der Reparatur'],
      b: [
        'eingeschickt am {d}, seitdem keine Auskunft. Wie ist der Stand?',
        '{p} kam als mangelfrei zurück, der Fehler ist noch da.',
        'die 30 Tage sind um, ich möchte {m} zurück.',
      ],
      r: [
        'wir warten auf ein Ersatzteil, Ende der Woche soll es da sein.',
        'bitte ein kurzes Video vom Fehler, die Werkstatt prüft erneut.',
      ],
      f: ['Video ging gestern raus, angekommen?', 'das dauert wirklich lange.'],
    },
    {
      s: ['Ersatzteile', 'Filter für {p}'],
      b: [
        'haben Sie Filter für {p}? Im Shop finde ich nichts.',
        'die Abdeckung ist weg, gibt es die einzeln?',
        'welche Beutel passen in {p}?',
      ],
      r: [
        'Teile bestellen wir in 5 bis 7 Tagen, Preis folgt hier.',
        'Beutel Typ 201 passen, sind vorrätig.',
      ],
      f: ['bitte zwei Stück.', 'und das Porto?'],
    },
    {
      s: ['Zahlung abgelehnt', 'Bestellung unbezahlt'],
      b: [
        'Karte zweimal abgelehnt, die Bank hat {m} reserviert. Und nun?',
        'am {d} überwiesen, Bestellung noch offen.',
        'kann ich auf Nachnahme umstellen?',
      ],
      r: [
        'die Reservierung verfällt in 48 Stunden, die Bestellung bleibt stehen.',
        'Zahlung zugeordnet, Versand heute.',
      ],
      f: ['immer noch reserviert, ist das normal?', 'super, bitte die Paketnummer.'],
    },
    {
      s: ['Paket geöffnet', 'Leerer Karton'],
      b: [
        'das Klebeband war aufgerissen und {p} fehlt. Der Bote winkt ab.',
        'ein leerer Karton kam an! Protokoll liegt vor.',
        'nur die Rechnung war drin.',
      ],
      r: [
        'bitte das Protokoll, die Reklamation übernehmen wir.',
        'der Schaden ist anerkannt, Ersatz geht raus.',
      ],
      f: ['Protokoll hängt an.', 'wann kommt der Ersatz?'],
    },
    {
      s: ['Akku hält kaum', 'Garantie auf den Akku'],
      b: [
        '{p} läuft knapp zwei Stunden, angegeben sind acht. Ist das ein Mangel?',
        'der Akku ist aufgebläht, ich traue mich nicht zu laden.',
        'tauschen Sie den Akku gegen Bezahlung?',
      ],
      r: [
        'bitte nicht mehr benutzen, wir holen kostenlos ab.',
        'der Tausch kostet 29 €, in der Garantie nichts.',
      ],
      f: [
        'Donnerstag passt für die Abholung.',
        'Garantie läuft noch ein halbes Jahr, also kostenlos?',
      ],
    },
  ],
  nudge: [
    'immer noch keine Antwort …',
    'bitte melden Sie sich.',
    'ich frage nochmal, es eilt.',
    'ist das noch aktuell?',
  ],
  thanks: ['Prima, danke, passt alles.', 'Erledigt, danke.', 'Danke für die Hilfe.'],
  ok: ['Sehr gern.', 'Ist vermerkt, danke.', 'Wir melden uns, sobald es erledigt ist.'],
  platform: {
    opened: 'Anfrage zur Bestellung {o} eingegangen.',
    reminder: 'Noch keine Antwort. Frist: 24 Stunden an Werktagen.',
    resolved: 'Anfrage abgeschlossen.',
    refund: 'Erstattet: {m}.',
    takeover: 'Der Kundendienst liest jetzt mit.',
  },
};

export default corpus;
