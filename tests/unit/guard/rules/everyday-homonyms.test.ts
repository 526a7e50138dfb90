import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('words of goods that are those of offers, queues, keys and mockery elsewhere', () => {
  test.each([
    [
      'it',
      'Il telefono a disco funziona sulla fibra?',
      'Sul modem il suono di libero si sente ma a comporre i numeri no.',
    ],
    ['ro', 'Ați scris altundeva?', 'Nu eu. Am raportat anunțul. Eu răspund doar aici.'],
    ['sk', 'Aký súbor nahrať?', 'Nájdete kvet_01.pes pre Brother a kvet_01.jef pre Janome.'],
    [
      'pt',
      'Que cor tem a mala?',
      'A mala por fora é azul e por dentro cinzenta. O fecho abre por trás.',
    ],
    [
      'pt',
      'Quanto rende a lata?',
      'Cada lata de tinta tem 750 ml e rende 9 m². Não perca a chave da tampa, só vem uma.',
    ],
    [
      'pt',
      'Traz macaco?',
      'Vem com um macaco hidráulico de 2 toneladas. O cabo desmonta-se em dois.',
    ],
    [
      'pt',
      'Faz um ruído estranho.',
      'Esse ruído não é normal, desligue e veja a ventoinha. Mandamos outra hoje.',
    ],
    [
      'pt',
      'Onde vai o SIM?',
      'Insira aqui o cartão SIM, com o chip para baixo. A gaveta fecha com um clique.',
    ],
    [
      'es',
      '¿El teclado tiene luz?',
      'El teclado es iluminado, con tres niveles de brillo. El cable mide 1,5 m.',
    ],
    [
      'es',
      '¿Cuánto vuelan?',
      'Los drones vuelan unos 30 minutos por carga. La batería de repuesto tarda una hora en cargar.',
    ],
    [
      'es',
      'No imprime.',
      'El documento sigue en la cola de impresión, bórrelo y reinicie la impresora.',
    ],
    [
      'es',
      '¿Dónde va la tarjeta?',
      'Inserte aquí la tarjeta, con los contactos hacia abajo. La tapa cierra con un clic.',
    ],
    [
      'de',
      'Wo kommt das Kissen hin?',
      'Das Kissen kommt hinter den Rücken, das Band um die Lehne. Der Deckel der Box liegt obendrauf.',
    ],
    [
      'de',
      'Das Bild ist schwarz.',
      'Die App muss auf die Kamera zugreifen dürfen, sonst bleibt das Bild schwarz. Das stellen Sie unter Berechtigungen ein.',
    ],
    [
      'de',
      'Er druckt nicht.',
      'Das Dokument hängt in der Warteschlange, löschen Sie es am PC und starten Sie den Drucker neu.',
    ],
    [
      'de',
      'Er brummt sehr laut.',
      'Das Geräusch ist nicht normal, bitte nicht weiter benutzen. Ein leises Summen wäre noch normal.',
    ],
    [
      'de',
      'Wie mache ich ein Foto?',
      'Tippen Sie auf das Kamerasymbol, dann speichert das Mikroskop ein Bild. Es liegt danach auf der Karte.',
    ],
    [
      'de',
      'Wie nimmt man ab?',
      'Mit dem grünen Hörer nehmen Sie ab, mit dem roten legen Sie auf. Die Tasten sind 14 mm groß.',
    ],
    [
      'de',
      'Welche Schraube brauche ich?',
      'Dazu passt die Schraube M6 x 20, vier Stück liegen bei. Unterlegscheiben brauchen Sie nicht.',
    ],
    [
      'de',
      'Die Kurbel wackelt.',
      'Die Schraube an der Kurbel ist locker, das ist bei neuen Ketten normal. Ein Inbus 8 liegt bei.',
    ],
    [
      'en',
      "Where's the button?",
      'The button is on the side, just above the strap. It fits under the counter with 2 cm to spare.',
    ],
    [
      'en',
      'Screen stays black.',
      'The black screen is an HDMI handshake fault, power both off for a minute. The cable is 2.1.',
    ],
    [
      'en',
      'Is the label still valid?',
      'No hurry, the label is good until the 30th. Your other return has just arrived.',
    ],
    [
      'en',
      "What's the clearance?",
      'Ground clearance is 21 cm with the lift kit on. Wheels stay the same.',
    ],
    [
      'en',
      'What neckline is it?',
      "It's a sweetheart neckline, lined to the waist. The snowflake brooch isn't part of it.",
    ],
    [
      'en',
      'The lid keeps flying off.',
      "Leave it with us, we'll deal with it and you'll have the refund by Friday through the site.",
    ],
    [
      'en',
      'How do I take a picture?',
      'Tap the camera icon and it saves a picture. The F key is the letter F with the star.',
    ],
    [
      'en',
      'How do I shorten the bracelet?',
      "Take out the first link by the clasp, then the second one if it's still loose. It's a picture book for ages 2 and up, the other item you asked about.",
    ],
    [
      'fr',
      'Comment prendre une photo ?',
      "Touchez l'icône appareil photo pour enregistrer l'image. Elle va sur la carte.",
    ],
    [
      'fr',
      'Comment changer le code ?',
      "Composez le code d'origine 0000, puis le vôtre deux fois. Le voyant passe au vert.",
    ],
    [
      'fr',
      "C'est quelle peluche ?",
      "C'est un singe en peluche de 35 cm, lavable à 30. Faites sonner le grelot, il est dans la patte.",
    ],
    [
      'it',
      'Come cambio il codice?',
      'Componga il codice 0000 e poi il suo due volte. La spia diventa verde.',
    ],
    [
      'it',
      'Come faccio una foto?',
      "Tocchi l'icona della fotocamera per salvare l'immagine. Finisce sulla scheda.",
    ],
    [
      'pl',
      'Jak zamknąć pokrywę?',
      'Proszę przekręcić do oporu w prawo, aż kliknie. Potem docisnąć uszczelkę.',
    ],
    ['pl', 'Jak odebrać?', 'Zieloną słuchawką się odbiera, czerwoną odkłada. Klawisze mają 14 mm.'],
    [
      'pl',
      'Jaka duża małpa?',
      'Małpa z pluszu ma 35 cm, prać w 30 stopniach. Rzepy są na łapkach.',
    ],
    [
      'sk',
      'Ako prijmem hovor?',
      'Zelené slúchadlo hovor prijme, červené ho zruší. Tlačidlá majú 14 mm.',
    ],
    ['sk', 'Ako sa pripojím?', 'Na kameru sa pripojíte cez Wi-Fi 2,4 GHz, heslo je na štítku.'],
    [
      'sl',
      'Je dovolj glasen?',
      'Zvonjenje je dovolj glasno, 90 dB, jakost nastavite s kolescem ob strani.',
    ],
    [
      'ro',
      'Face zgomot noaptea?',
      'Scoate un sunet la fiecare oră, se oprește din butonul lateral. Pendula bate separat.',
    ],
    [
      'hu',
      'Hogyan vegyem fel?',
      'A zöld kagylóval veszi fel, a pirossal teszi le. A gombok 14 mm-esek.',
    ],
    [
      'it',
      'Come si risponde?',
      'Con la cornetta verde risponde, con la rossa chiude. I tasti sono da 14 mm.',
    ],
    ['hr', 'Kako se javlja?', 'Zelenom slušalicom se javite, crvenom prekidate. Tipke su 14 mm.'],
    [
      'cs',
      'Jak přijmu hovor?',
      'Zelené sluchátko hovor přijme, červené položí. Tlačítka mají 14 mm.',
    ],
  ])('%s: after "%s" there is no alarm for "%s"', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toEqual([]);
  });

  test.each([
    ['pt', 'reply.discourteous', 'O senhor não é normal.'],
    ['pt', 'reply.discourteous', 'Até um macaco percebia isto.'],
    ['es', 'reply.discourteous', 'Otro iluminado que no lee.'],
    ['es', 'marketing.promotion', 'Quedan tres y vuelan de la estantería, aproveche.'],
    ['de', 'marketing.promotion', 'Bei zwei Gläsern legen wir einen Löffel obendrauf.'],
    ['de', 'reply.automated', 'Ihre Anfrage steht an vierter Position in der Warteschlange.'],
    ['de', 'reply.discourteous', 'Sind Sie noch normal? Sie sind doch nicht normal.'],
    ['en', 'reply.discourteous', 'Look, sweetheart, read the manual.'],
    ['en', 'reply.discourteous', "Poor little snowflake, it's only a scratch."],
    ['en', 'deal.off-platform', 'We do this on a handshake, no paperwork.'],
    ['sk', 'contact.messenger', 'Napíšte nám cez zelenú appku so slúchadlom.'],
    ['pl', 'contact.phone', 'Proszę przekręcić do nas po osiemnastej.'],
    ['fr', 'contact.phone', 'Faites sonner chez nous après midi.'],
  ])('%s: %s is in "%s"', (market, rule, draft) => {
    expect(alarms(market, '', draft)).toContain(rule);
  });
});
