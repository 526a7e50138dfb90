import { lexicon } from './lexicon';

/** What panels call the place where buyers write: tab, heading, title, part of an address. */
export const discussionWords = lexicon([
  'diskusi* | diskuse | diskuze | konverzaci* | konverzac* | spravy | otazky* | otazka | dotaz* | dopyt* | komunikaci* | rozhovor* | dorucene | spravy od zakaznikov',
  'zpravy | komunikace | vzkaz* | dorucena posta | dotazy zakazniku | prichozi',
  'razprav* | pogovor* | sporocil* | vprasanj* | povprasevanj* | komunikacij* | nabiralnik | prejeto',
  'rasprav* | razgovor* | poruk* | upit* | pitanj* | pristigl* | sanduc* | dopisivanj*',
  'dyskusj* | rozmow* | wiadomosc* | pytani* | zapytani* | korespondencj* | skrzynk* odbiorcz* | watki | zgloszenia klient*',
  'discuss* | conversa* | mensag* | pergunta* | duvidas | atendimento* | caixa de entrada | apoio ao cliente | contactos de client*',
  'discusion* | conversacion* | mensaj* | pregunta* | consultas | bandeja de entrada | atencion al cliente',
  'diskussion* | unterhaltung* | *nachrichten | *nachricht | konversation* | *anfrage | *anfragen | posteingang | kundenkontakt* | kundendialog | gesprach* | kundenfragen | ruckfragen | kundenservice',
  'discussion* | conversation* | message | messages | messaging | messenger | inbox | inquir* | enquir* | question* | ticket* | helpdesk | help desk | customer service | buyer contact* | customer contact* | threads | thread | chat | chats | mailbox | correspondence | q&a',
  'uzenet* | beszelget* | kerdes* | megkeres* | levelez* | megbeszel* | ugyfelszolgalat* | beerkezo levelek | *uzenetek | vevoi kerdes*',
  'discut* | mesaj* | conversat* | intrebar* | solicitari | casuta* | corespondent*',
  'discussion* | conversazion* | messagg* | domand* | posta in arrivo | richieste clienti | richieste dei clienti | assistenza clienti',
  'messag* | echange* | messagerie | boite de reception | demandes clients | demandes des clients | service client | questions clients',
  'meddeland* | fragor | inkorg* | kundarend* | arenden | besked* | samtal* | indbakke* | henvendels* | sporgsmal | bericht | berichten | gesprek* | vragen | klantvrag* | postvak in | conversatie* | discussie*',
]);

/** What other lists of a panel are called: orders, products, money, notices, reviews, people … */
export const otherListWords = lexicon([
  'objednav* | order | orders | bestell* | *auftrag* | *auftrage | narocil* | narudzb* | zamowien* | encomenda* | pedidos recientes | commande* | ordini | ordine | comenzi | comanda | comenzile | rendeles* | bestallning* | ordrer | bestelling* | nakupy | vendas | ventas | sales | prodej* | predaj* | verkaufe',
  'produkt* | product* | artikl* | artikel* | izdelk* | proizvod* | termek* | asortyment* | sortiment* | katalog* | catalog* | zbozi | tovar* | inventory | stock | sklad* | ponuk* | nabidk* | ponudb* | ofert* | offer* | listing* | angebot* | anuncios | artigos | articol* | articles | articoli | prodott* | produse* | produits | producto* | produto* | varor | varer',
  'faktur* | racun* | invoice* | rechnung* | rozliczen* | obracun* | platb* | platby | placil* | placanj* | pagament* | payment* | payout* | vyplat* | isplat* | zahlung* | platnosc* | pagos | factur* | fattur* | fatur* | szamla* | paiement* | plati | transakc* | transact* | transakt* | balance | zostatok | buchung*',
  'notifik* | notific* | upozornen* | obvestil* | obavijest* | powiadomien* | benachrichtigung* | ertesites* | oznamen* | oznamy | avvisi | avisos | alerts | news | novink* | novice | novosti | aktualnosc* | aktuality | neuigkeit* | noticias | announcement* | bekanntmachung* | aktualis* | hirek | stiri | actualites | nyheter | nieuws | blog',
  'recenz* | hodnoten* | hodnocen* | ocen* | opini* | review* | rating* | *bewertung* | avaliac* | ertekeles* | avis | valoracion* | recension* | mnenj* | recensioni | anmeldels* | beoordeling* | feedback',
  'reklamac* | reklamaci* | claims | reklamation* | warranty claims | reclamation* | reclamatii | reclami | returns | retoure* | vracila | zwroty',
  'nastaven* | setting* | einstellung* | ustawien* | configurac* | postavk* | nastavitv* | beallitas* | setari | impostazioni | parametres',
  'zasielk* | zasilk* | shipment* | *versand* | dostaw* | posiljk* | envios | shipping | szallitas* | spedizion* | livraison* | expedition* | livrar* | przesylk* | wysylk*',
  'users | user management | uzivatel* | pouzivatel* | uporabnik* | korisni* | uzytkownic* | benutzer* | team | mitarbeiter | zamestnanc* | log | logs | audit* | activity log | histori* | api | tasks | ulohy | ukoly | aufgaben | zadania | naloge | calendar | kalendar* | kampan* | campaign* | promo* | statisti* | report* | dashboard | prehlad | prehled | files | subory | soubory | dokument* | zaloha | jobs | downloads | exporty | exports | imports | sessions | prihlasenia | logins',
]);
