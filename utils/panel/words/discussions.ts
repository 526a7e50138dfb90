import { lexicon } from './lexicon';

/** What panels call the place where buyers write: tab, heading, title, part of an address. */
export const discussionWords = lexicon([
  'diskusi*|diskuse|diskuze|konverzac*|spravy|otazky*|otazka|dotaz*|dopyt*|komunikaci*|rozhovor*|dorucene|posta|schranka|' +
    'zpravy|komunikace|comunicazion* con|comunicac* com/con|communication* with/avec|kommunikation mit|kommunikacio a|comunicare cu|vzkaz*|prichozi|' +
    'razprav*|pogovor*|sporocil*|vprasanj*|povprasevanj*|nabiralnik|prejeto|predal|' +
    'rasprav*|razgovor*|poruk*|upit*|pitanj*|pristigl*|sanduc*|dopisivanj*|' +
    'dyskusj*|rozmow*|wiadomosc*|pytani*|zapytani*|korespondencj*|skrzynk* odbiorcz*|watki|zgloszenia klient*|poczta|skrzynka|czat|' +
    'discuss*|conversa*|mensag*|pergunta*|duvidas|atendimento*|caixa de entrada|apoio ao cliente|contactos de client*|' +
    'discusion*|mensaj*|pregunta*|consultas|bandeja de entrada|atencion al cliente|buzon|' +
    'diskussion*|unterhaltung*|*nachrichten|*nachricht|konversation*|*anfrage|*anfragen|posteingang|*anliegen|kundenkontakt*|kundendialog|gesprach*|kundenfragen|ruckfragen|kundenservice|' +
    'messenger|inbox|inquir*|enquir*|question*|ticket*|helpdesk|help desk|customer service/contact*|buyer contact*|threads|thread|chat|chats|mailbox|correspondence|q&a|' +
    'uzenet*|beszelget*|csevege*|kerdes*|megkeres*|levelez*|megbeszel*|ugyfelszolgalat*|*uzenetek|levelek|postalada|' +
    'discut*|mesaj*|intrebar*|solicitari|casuta*|corespondent*|mesagerie|' +
    'domand*|richieste clienti|casella|richieste dei clienti|assistenza clienti|' +
    'messag*|echange*|boite de reception|demandes clients|demandes des clients|service client|' +
    'meddeland*|fragor|inkorg*|kundarend*|arenden|besked*|samtal*|indbakke*|henvendels*|sporgsmal',
]);

const NOTICES = [
  'oznamen*|oznamy|obvestil*|obavijest*|ogloszeni*|komunikaty|announcement*|bekanntmachung*|ankundigung*|kozlemeny*|hirdetmeny*|avvisi|avisos|comunicados|log|logs|audit*|protokol*|protocol|dnevnik|dziennik|naplo|jurnal|registro',
];

/** What is told to all shops, or noted of what was done: such a part of a list is none of discussions. */
export const noticeWords = lexicon(NOTICES);

/** What other lists of a panel are called: orders, products, money, notices, reviews, people … */
export const otherListWords = lexicon([
  ...NOTICES,
  'objednav*|order|orders|bestell*|*auftrag*|*auftrage|narocil*|narudzb*|zamowien*|encomenda*|pedidos recientes|commande*|ordini|ordine|comenzi|comanda|comenzile|rendeles*|bestallning*|ordrer|nakupy|vendas|ventas|sales|prodej*|predaj*|verkaufe|' +
    'produkt*|product*|artikl*|artikel*|izdelk*|proizvod*|termek*|asortyment*|sortiment*|katalog*|catalog*|zbozi|tovar*|inventory|stock|sklad*|ponuk*|nabidk*|ponudb*|ofert*|offer*|listing*|angebot*|anuncios|artigos|articol*|articles|prodott*|produse*|produits|produto*|varor|varer|' +
    'faktur*|racun*|invoice*|rechnung*|rozliczen*|obracun*|platb*|placil*|placanj*|pagament*|payment*|payout*|vyplat*|isplat*|zahlung*|platnosc*|pagos|factur*|fattur*|fatur*|szamla*|paiement*|plati|transakc*|transact*|transakt*|balance|zostatok|buchung*|' +
    'notifik*|notific*|upozornen*|powiadomien*|benachrichtigung*|ertesites*|alerts|news|novink*|novice|novosti|aktualnosc*|aktuality|neuigkeit*|noticias|aktualis*|hirek|stiri|actualites|nyheter|blog|' +
    'recenz*|hodnoten*|hodnocen*|ocen*|ocjen*|dojmov*|utis*|opini*|review*|rating*|*bewertung*|avaliac*|ertekeles*|avis|valoracion*|recension*|mnenj*|anmeldels*|feedback|' +
    'reklamac*|claims|reklamation*|reclamation*|reclamatii|reclami|returns|retoure*|vracila|zwroty|' +
    'nastaven*|setting*|einstellung*|ustawien*|configurac*|postavk*|nastavitv*|beallitas*|setari|impostazioni|parametres|' +
    'zasielk*|zasilk*|shipment*|*versand*|dostaw*|posiljk*|envios|shipping|szallitas*|spedizion*|livraison*|expedition*|livrar*|przesylk*|wysylk*|' +
    'users|user management|uzivatel*|pouzivatel*|uporabnik*|korisni*|uzytkownic*|benutzer*|team|mitarbeiter|zamestnanc*|histori*|api|tasks|ulohy|ukoly|aufgaben|zadania|naloge|calendar|kalendar*|kampan*|campaign*|promo*|statisti*|report*|dashboard|prehlad|prehled|files|subory|soubory|dokument*|zaloha|jobs|downloads|exporty|exports|imports|sessions|prihlasenia|logins',
]);
