import { lexicon } from './lexicon';

/** What panels call the place where buyers write: tab, heading, title, part of an address. */
export const discussionWords = lexicon([
  'disku*|konverzac*|spravy|otaz*|dotaz*|dopyt*|komunikaci*|rozhovor*|dorucene|posta|schranka|' +
    'zpravy|komunikace|comunicazion* con|comunicac* com/con|communication* with/avec|kommunikation mit|kommunikacio a|comunicare cu|vzkaz*|prichozi|' +
    'razprav*|pogovor*|sporocil*|vprasanj*|povprasevanj*|nabiralnik|prejeto|predal|' +
    'korisnicka sluzba/podrska|podpora/pomoc strankam|zakaznicky servis|zakaznicka podpora|pece o zakazniky|obsluga klient*|servicio al cliente|servizio clienti|relatii clienti|' +
    'rasprav*|razgovor*|poruk*|upit*|pitanj*|pristigl*|sanduc*|dopisivanj*|' +
    'dyskusj*|rozmow*|wiadomosc*|pytani*|zapytani*|korespondencj*|skrzynk* odbiorcz*|watki|zgloszenia klient*|poczta|skrzynka|czat|' +
    'discu*|conversa*|mensag*|pergunta*|duvidas|atendimento*|caixa de entrada|apoio ao cliente|contactos de client*|' +
    'mensaj*|pregunta*|consultas|bandeja de entrada|atencion al cliente|buzon|' +
    'unterhaltung*|*nachrichten|*nachricht|konversation*|*anfrage|*anfragen|posteingang|*anliegen|kundenkontakt*|kundendialog|gesprach*|kundenfragen|ruckfragen|kundenservice|kundendienst|' +
    'messenger|inbox|inquir*|enquir*|question*|ticket*|helpdesk|help desk|customer service/contact*|buyer contact*|thread*|chat|chats|mailbox|correspondence|q&a|' +
    'uzenet*|beszelget*|csevege*|kerdes*|megkeres*|levelez*|megbeszel*|ugyfelszolgalat*|*uzenetek|levelek|postalada|' +
    'mesaj*|intrebar*|solicitari|casuta*|corespondent*|mesagerie|' +
    'domand*|richieste clienti|casella|richieste dei clienti|assistenza clienti|' +
    'messag*|echange*|boite de reception|demandes clients|demandes des clients|service client',
]);

const NOTICES = [
  'oznamen*|oznamy|obvestil*|obavijest*|ogloszeni*|komunikaty|announc*|bekanntmachung*|ankundigung*|kozlemeny*|hirdetmeny*|avvisi|avisos|comunicados|log|logs|audit*|protokol*|protocol|dnevnik|dziennik|naplo|jurnal|registro',
];

/** What is told to all shops, or noted of what was done: such a part of a list is none of discussions. */
export const noticeWords = lexicon(NOTICES);

/** What other lists of a panel are called: orders, products, money, notices, reviews, people … */
export const otherListWords = lexicon([
  ...NOTICES,
  'objednav*|order*|bestell*|*auftrag|*auftrage|narocil*|narudzb*|zamowien*|encomenda*|pedidos recientes|commande*|ordin*|comenz*|comanda|rendeles*|nakupy|vendas|ventas|sales|prodej*|predaj*|verkaufe|' +
    'produ*|artik*|izdelk*|proizvod*|termek*|asortyment*|sortiment*|katalog*|catalog*|zbozi|tovar*|inventory|stock|sklad*|ponuk*|nabidk*|ponudb*|ofert*|offer*|listing*|angebot*|anuncios|artigos|artic*|prodott*|' +
    'faktur*|racun*|invoice*|rechnung*|rozliczen*|obracun*|platb*|placil*|placanj*|pagament*|pay*|vyplat*|isplat*|zahlung*|platnosc*|pagos|factur*|fattur*|fatur*|szamla*|paiement*|plati|transa*|balance|zostatok|buchung*|' +
    'notifi*|upozornen*|powiadomien*|benachrichtigung*|ertesites*|alerts|news|novink*|novice|novosti|aktualnosc*|aktuality|neuigkeit*|noticias|aktualis*|hirek|stiri|actualites|blog|' +
    'recenz*|hodnoten*|hodnocen*|ocen*|ocjen*|dojmov*|utis*|opini*|review*|rating*|*bewertung*|avaliac*|ertekeles*|avis|valoracion*|recension*|mnenj*|feedback|' +
    'reklamac*|claims|reklamation*|reclam*|returns|retoure*|vracila|zwroty|' +
    'nastaven*|setting*|einstellung*|ustawien*|configurac*|postavk*|nastavitv*|beallitas*|setari|impostazioni|parametres|' +
    'zasielk*|zasilk*|shipment*|*versand*|dostaw*|posiljk*|envios|shipping|szallitas*|spedizion*|livraison*|expedition*|livrar*|przesylk*|wysylk*|' +
    'user*|uzivatel*|pouzivatel*|uporabnik*|korisni*|uzytkownic*|benutzer*|team|mitarbeiter|zamestnanc*|histori*|api|tasks|ulohy|ukoly|aufgaben|zadania|naloge|calendar|kalendar*|kampan*|campaign*|promo*|statisti*|report*|dashboard|prehlad|prehled|files|subory|soubory|dokument*|zaloha|jobs|downloads|exporty|exports|imports|sessions|prihlasenia|logins',
]);
