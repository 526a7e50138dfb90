import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('words that are rude of a person and innocent of goods', () => {
  test.each([
    [
      'hr',
      'Zašto slabo teče?',
      'Filter se začepio kamencem, stavite ga preko noći u ocat. Ako se odvod opet začepi, šaljemo novi.',
    ],
    [
      'hr',
      'Koliki je štok?',
      'Štok je od bukve, širine 12 cm, vrata idu lijevo. Ključ i kvaka su u kutiji.',
    ],
    [
      'hr',
      'Kakav je pickup?',
      'Pickup na gitari je single coil, 7,2 kΩ. Pickguard je bijeli, tri sloja.',
    ],
    [
      'hr',
      'Zašto je nož tup?',
      'Nož je tup jer dolazi neoštren za transport, brusni kamen je u kutiji. Smrad po ulju nestane nakon pranja.',
    ],
    [
      'hr',
      'Koji su planeti na plakatu?',
      'Mars na plakatu je crven, promjer 20 cm, a Zemlja 28 cm. Papir je 250 g.',
    ],
    [
      'hr',
      'Od čega je torba?',
      'Torba je od svinjske kože, podstava je pamuk. Miris kože popusti za tjedan dana.',
    ],
    [
      'pl',
      'Jaki rozmiar ma pajac?',
      'Pajac niemowlęcy ma zamek z boku i rozmiar 68. Bawełna z certyfikatem, prać w 40 stopniach.',
    ],
    [
      'pl',
      'Z czego jest dywanik?',
      'Skóra z barana jest garbowana roślinnie, włos 5 cm. Pierze się ją ręcznie w letniej wodzie.',
    ],
    [
      'pl',
      'Kiedy siać buraki?',
      'Burak ćwikłowy Czerwona Kula, 10 g nasion, siać od kwietnia. Do sadu polecam raczej mieszankę z koniczyną.',
    ],
    [
      'pl',
      'Jak stosować w sadzie?',
      'W sadzie rozpyla się go dwa razy, przed kwitnieniem i po. Dawka to 20 ml na 10 litrów.',
    ],
    [
      'pl',
      'Czy świeca pasuje?',
      'Świeca Champion RN9YC pasuje do tej kosiarki, przerwa 0,8 mm. Klucz 21 trzeba mieć własny.',
    ],
    [
      'pl',
      'Na co uważać?',
      'Proszę uważać przy montażu, krawędź blachy jest ostra. Najlepiej w rękawicach.',
    ],
    [
      'pt',
      'Como abro a caixa?',
      'Tenha cuidado ao abrir, o vidro vem encostado à tampa. Use luvas e corte a fita de lado.',
    ],
    [
      'pt',
      'Quanto mede o palhaço?',
      'O palhaço de corda mede 20 cm e toca tambor. Uma das baquetas está colada.',
    ],
    [
      'pt',
      'Serve em que carro?',
      'O tapete é para o Ford Bronco de 2022, dianteiro e traseiro. É uma edição limitada, numerada por baixo.',
    ],
    [
      'es',
      '¿Pesa mucho la mesa?',
      'La mesa es pesada, 42 kg, y la suben dos personas. El cristal va aparte.',
    ],
    [
      'es',
      '¿Por qué no llega?',
      'El envío va retrasado por la nieve, el camión sigue en Burgos. Llega el lunes antes de las 14 h.',
    ],
    [
      'es',
      '¿Es un mono o un pantalón?',
      'Es un mono de trabajo, talla 52, con rodilleras. Los bolsillos llevan cremallera.',
    ],
    [
      'es',
      'Hace un ruido raro.',
      'Ese ruido no es normal, apague el motor y quite la hélice. Le mandamos otra hoy mismo.',
    ],
    [
      'es',
      '¿Cuándo se recoge?',
      'Recoja el tomate antes de que madure del todo y guárdelo en la caja. Los capullos de la planta salen en mayo.',
    ],
    [
      'es',
      '¿Cómo lo abro?',
      'Tenga cuidado con el muelle, salta al abrir la tapa. El tornillo es de estrella.',
    ],
    [
      'es',
      '¿Para qué pez vale?',
      'El señuelo va bien para besugo y dorada, pesa 28 g. Los anzuelos son del 2.',
    ],
    [
      'de',
      'Der Griff wackelt.',
      'Wenn eine Schraube locker ist, ziehen Sie sie mit 4 Nm nach. Der Inbus liegt bei.',
    ],
    [
      'de',
      'Wie geht die Klappe zu?',
      'Halten Sie die Klappe fest und drehen Sie den Knopf auf Null. Dann rastet sie ein.',
    ],
    [
      'de',
      'Wie nehme ich das Rad ab?',
      'Sperren Sie das Rad mit dem Stift und lösen Sie dann die Mutter. Gewinde ist M10 links.',
    ],
    [
      'de',
      'Aus welchem Holz ist die Pfeife?',
      'Die Pfeife ist aus Bruyère, Filter 9 mm. Das Mundstück ist Acryl.',
    ],
    [
      'de',
      'Wozu ist das Spielzeug?',
      'Das Intelligenzspielzeug hilft gegen Langeweile, wenn Ihr Hund allein ist. Größe M passt bis 15 kg.',
    ],
    [
      'de',
      'Wie groß ist der Affe?',
      'Der Affe aus Plüsch ist 35 cm groß und bei 30 Grad waschbar. Die Banane hängt an einem Klett.',
    ],
    [
      'de',
      'Wie viel trägt der Boden?',
      'Zwölf Tassen im Schrank sind kein Problem, der Boden trägt 20 kg. Die Haken sitzen 11 cm auseinander.',
    ],
    [
      'hu',
      'Jár hozzá faszén?',
      'A faszenes grill 57 cm átmérőjű, faszén nincs mellékelve. Begyújtókémény külön kapható.',
    ],
    [
      'hu',
      'Miben mutat a barométer?',
      'A barométer hPa-ban mutat, a tengerszinthez csavarral állítható. Átmérője 13 cm.',
    ],
    [
      'hu',
      'Mire jó?',
      'A szemüveg védi a szemet a szikrától, EN 166 szerint. A lencse cserélhető.',
    ],
    [
      'hu',
      'Hiánytalan a sakk-készlet?',
      'Hiányzik egy fehér paraszt, ezt jeleztük a leírásban. A király 95 mm magas.',
    ],
    [
      'hu',
      'Biztonságos a zár?',
      'Tolvajbiztos a zár, 8 mm-es edzett szárral. Két kulcs van hozzá.',
    ],
    [
      'hu',
      'Hány oldalas?',
      'Az ókor című kötet 320 oldal, színes képekkel. A képes könyvek közül ez a legvastagabb.',
    ],
    [
      'hu',
      'Mire figyeljek?',
      'Vigyázzon, mert a penge éles, kesztyűben szerelje. A csavar balmenetes.',
    ],
    [
      'ro',
      'Cât are gura borcanului?',
      'Gura borcanului are 8 cm, capacul e cu filet. Borcanele sunt de 720 ml.',
    ],
    [
      'ro',
      'La ce să fiu atent?',
      'Aveți grijă la montaj, arcul e tensionat. Purtați ochelari de protecție.',
    ],
    ['ro', 'Pentru ce ten e?', 'Crema e pentru ten gras, cu niacinamidă 5 %. Se aplică seara.'],
    [
      'ro',
      'Pentru ce e șamponul?',
      'Șamponul e contra păduchilor, cu pieptene inclus. Se repetă după 7 zile.',
    ],
    [
      'it',
      'Ogni quanto si concima?',
      'Concimi una volta al mese perché cresca bene, mai in inverno. Il vaso è da 24.',
    ],
    [
      'it',
      'Fa un rumore strano.',
      'Quel rumore non è normale, spenga e controlli la ventola. Gliene mandiamo una nuova oggi.',
    ],
    [
      'it',
      'Come lo apro?',
      'Stia attento alla molla, scatta quando si apre il coperchio. Usi gli occhiali.',
    ],
    [
      'it',
      "C'è anche il naso?",
      "Il costume da pagliaccio è taglia 6-8 anni, naso rosso compreso. La parrucca pizzica un po'.",
    ],
    [
      'it',
      'Che peluche è?',
      'È una scimmia di peluche da 35 cm, lavabile a 30. Il velcro è sulle mani.',
    ],
    [
      'fr',
      'Dans quel sens va le filtre ?',
      'Montez le filtre dans le bon sens, la flèche vers la pompe. Serrez à la main.',
    ],
    [
      'fr',
      'Comment changer le joint ?',
      'Fermez la vanne avant de dévisser, puis dégagez le joint avec une pointe. Une bassine suffit.',
    ],
    [
      'fr',
      'La ferme est-elle complète ?',
      "La ferme Playmobil est complète, sauf une poule. La grange s'ouvre des deux côtés.",
    ],
    [
      'fr',
      'Comment on le replie ?',
      'Faites attention aux doigts, le ressort est puissant. Bloquez-le avec la goupille.',
    ],
    [
      'fr',
      'Il fait un bruit sourd.',
      "Ce bruit n'est pas normal, débranchez et regardez l'hélice. On vous en envoie une aujourd'hui.",
    ],
    [
      'fr',
      'À quoi sert le filtre ?',
      "Le filtre supprime les parasites sur la ligne, c'est tout ce qu'il fait. Prise RJ11 des deux côtés.",
    ],
    [
      'en',
      'How do I fold it?',
      "Watch out for the spring, it's under tension. Push the pin in first or else it won't seat.",
    ],
    [
      'en',
      'Is the cable flat?',
      "The cable lies flat under the rug, it's 3 mm thick. Ten metres on the reel.",
    ],
    ['en', 'How hot is it?', 'Jerk seasoning, medium hot, 45 g jar, best before 09/2027. No nuts.'],
    ['en', 'Which edition?', 'Moby Dick is the 1930 Kent edition, spine faded. Pages are clean.'],
    [
      'en',
      'What size is the blind?',
      'The roller blind is 90 by 160, fabric 87. Yours needs the long chain, so cut nothing yet.',
    ],
    [
      'en',
      'What does it treat?',
      "It's for fleas and other parasites, one pipette a month. Not for kittens under 8 weeks.",
    ],
    [
      'en',
      'How long is the crook?',
      "Shepherd's crook, 125 cm, hazel shaft and a ram's horn head. The clown fish on the handle isn't part of this one.",
    ],
    [
      'sl',
      'Kaj je v vreči?',
      'Konjski drek je kompostiran, vreča 40 litrov. Za vrtnice dve pesti na rastlino.',
    ],
    [
      'sl',
      'Kako debela je deska?',
      'Deska je debela 3 cm, vaša stara je bila 2 cm. Omejena izdaja je tista z žigom.',
    ],
    [
      'cs',
      'Jak je opice velká?',
      'Opice z plyše má 35 cm a suché zipy na tlapkách. Pere se na 30.',
    ],
    [
      'cs',
      'Jak se používá?',
      'Čaj oslaďte až na konci, jinak se lžička zalepí. Lžička je z bukového dřeva.',
    ],
    [
      'cs',
      'Sedí násada k lopatě?',
      'Násada sedí i k lopatě, průměr 40 mm. Dejte si pozor na třísky, není lakovaná.',
    ],
    [
      'sk',
      'Na čo si dať pozor?',
      'Dajte si pozor na ostrú hranu, plech nie je odihlený. Rukavice máte v balení.',
    ],
  ])('%s: after "%s" there is no alarm for "%s"', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toEqual([]);
  });

  test.each([
    ['sk', 'reply.discourteous', 'Dajte si pozor, čo píšete.'],
    ['sk', 'reply.discourteous', 'Radím vám, dávajte si pozor na jazyk.'],
    ['cs', 'reply.discourteous', 'Dejte si pozor, s kým mluvíte.'],
    ['cs', 'reply.discourteous', 'Dávejte si pozor na pusu.'],
    ['cs', 'reply.discourteous', 'Ještě slovo a já vám ten život osladím.'],
    ['hr', 'reply.discourteous', 'Pazite što pišete.'],
    ['hr', 'reply.discourteous', 'Začepite gubicu.'],
    ['hr', 'reply.discourteous', 'Vi ste obični smrad.'],
    ['sl', 'reply.discourteous', 'Pazite, kako govorite z mano, pazite se me.'],
    ['sl', 'reply.discourteous', 'Pazite kaj pišete.'],
    ['pl', 'reply.discourteous', 'Niech Pan lepiej uważa, co pisze.'],
    ['pl', 'reply.discourteous', 'Spotkamy się w sądzie.'],
    ['pl', 'reply.discourteous', 'Sprawa trafi do sądu.'],
    ['pt', 'reply.discourteous', 'Tenha muito cuidado com o que escreve.'],
    ['pt', 'reply.discourteous', 'O senhor é muito limitado, já percebi.'],
    ['es', 'reply.discourteous', 'Tenga cuidado con lo que escribe.'],
    ['es', 'reply.discourteous', 'Qué pesado es usted.'],
    ['es', 'reply.discourteous', 'Usted no es normal.'],
    ['es', 'reply.discourteous', 'A ver si madura usted de una vez.'],
    ['de', 'reply.discourteous', 'Passen Sie lieber auf, was Sie schreiben.'],
    ['de', 'reply.discourteous', 'Sonst sperren wir Sie.'],
    ['de', 'reply.discourteous', 'Halten Sie endlich die Klappe.'],
    ['de', 'reply.discourteous', 'Sie haben wohl eine Schraube locker.'],
    ['de', 'reply.discourteous', 'Sie haben wohl Langeweile.'],
    ['en', 'reply.discourteous', 'You better watch out.'],
    ['en', 'reply.discourteous', 'Delete that or else you will see.'],
    ['en', 'reply.discourteous', 'What a clown you are.'],
    ['hu', 'reply.discourteous', 'Vigyázzon, mit ír ide.'],
    ['hu', 'reply.discourteous', 'Maga szemét alak.'],
    ['hu', 'reply.discourteous', 'Maga paraszt.'],
    ['ro', 'reply.discourteous', 'Aveți grijă ce scrieți.'],
    ['ro', 'reply.discourteous', 'Mai țineți-vă gura.'],
    ['it', 'reply.discourteous', 'Stia attento a quello che scrive.'],
    ['it', 'reply.discourteous', 'Lei non è normale.'],
    ['it', 'reply.discourteous', "Ma cresca un po'."],
    ['fr', 'reply.discourteous', 'Faites attention à ce que vous écrivez.'],
    ['fr', 'reply.discourteous', 'Un peu de bon sens, voyons.'],
    ['fr', 'reply.discourteous', "Dégagez d'ici."],
    ['fr', 'reply.discourteous', 'Vous êtes pas normal.'],
  ])('%s: %s is in "%s"', (market, rule, draft) => {
    expect(alarms(market, '', draft)).toContain(rule);
  });
});
