import type { Lexicon } from './lexicon';

/** What a buyer's name is called in a template, which is in the seller's language, whatever the market's. */
export const NAME_FIELDS: Lexicon = {
  all: `meno, priezvisko, jméno, příjmení, oslovení, oslovenie, ime, priimek, prezime, imię, nazwisko, nome, apelido, cognome, nombre, apellido*, name, vorname, nachname, kundenname, név, neve, nume, numele, prenume*, nom, prénom, firstname, lastname, surname, keresztnév, vezetéknév, utónév, aqui, here`,
};

/** Words that name another field of a template. */
export const TEMPLATE_FIELDS: Lexicon = {
  sk: `zákazník*, titul, klienta, kupujúc*, dátum, produkt*, objednávka, číslo, pán, pani, pána, názov, názvu, tovar*, sum*`,
  cs: `zákazník*, titul, křestní, klienta, kupujíc*, datum, produkt*, objednávka, číslo, pan, paní, pane, název, názvu, zboží, částk*`,
  sl: `naziv, kupec, kupca, stranke, datum, izdelek, naročilo, številka, gospod, gospa, artikel, znesek`,
  hr: `naziv, kupac, kupca, datum, proizvod, narudžba, broj, gospodin, gospođa, artikl*, iznos`,
  pl: `tytuł, klient*, kupując*, data, produkt*, zamówienie, numer, pan, pani, nazwa, nazwę, towar*, kwota`,
  pt: `título, cliente, data, produto, pedido, encomenda, número, artigo, valor`,
  es: `título, cliente, fecha, producto, pedido, número, artículo, importe`,
  de: `namen, kunde, kunden, anrede, titel, datum, betrag, produkt, bestellung, nummer, herr, frau, bezeichnung, artikel*, ware`,
  en: `first, last, full, customer, client, buyer, order, product, company, agent, tracking, date, number, amount, sir, madam, item, price`,
  hu: `vevő, vásárló, dátum, termék, rendelés, szám, úr, hölgy, asszony, megnevezés, cikk*, összeg`,
  ro: `client*, cumpărător*, data, produs*, comanda, număr, denumire*, articol*, suma`,
  it: `titolo, cliente, data, prodotto, ordine, numero, articolo, importo`,
  fr: `titre, acheteur, produit, commande, numéro, article, montant, date`,
};

/** Words that ask to fill in what is missing. */
export const FILL_IN: Lexicon = {
  sk: `doplniť, doplňte, vložiť, vložte, doplň, vlož, vyplň*`,
  cs: `doplnit, doplňte, doplnění, vložit, vložte, doplň, vlož, vyplň*`,
  sl: `vstavi, vstavite, dopolni, dopolnite, vpiši, dopiši*, izpolni*`,
  hr: `umetni, umetnite, unesi, unijeti, upiši, upisati, dopiši*, popuni*`,
  pl: `wstaw, wstawić, uzupełnij, uzupełnić, wpisz, uzupełnij*, dopisz`,
  pt: `inserir, preencher, insira, preencha, completar, complete`,
  es: `insertar, rellenar, completar, inserte, inserta, rellene, rellena, complete, completa`,
  de: `einfügen, einsetzen, ausfüllen, ergänzen, eintragen, hier rein`,
  en: `insert, enter, fill in, add here, complete`,
  hu: `beilleszt*, beírás*, kitöltendő, írd be, töltsd ki, pótold`,
  ro: `completați, inserați, completează, inserează, introdu`,
  it: `inserire, compilare, inserisci, compila, completare, completa`,
  fr: `insérer, compléter, remplir, insérez, complétez, remplissez, complète`,
};

/** What a buyer is addressed by, before the name. */
export const TITLES: Lexicon = {
  sk: `pán, pani, pána, p, milá, milý`,
  cs: `pan, pane, paní, p, milá, milý`,
  sl: `gospod, gospa, g, ga, dragi, draga`,
  hr: `gospodine, gospođo, gospodin, gospođa, g, gđo, gđa`,
  pl: `pan, pani, panie, p`,
  pt: `sr, sra, senhor, senhora, dona`,
  es: `sr, sra, señor, señora, don, doña`,
  de: `herr, herrn, frau`,
  en: `mr, mrs, ms, miss, sir, madam`,
  hu: `kedves, tisztelt`,
  ro: `domnule, domnul, doamnă, dle, dl`,
  it: `sig, signor, signora, ra, sigra`,
  fr: `m, mme, monsieur, madame`,
};

/** Words that speak of a field as of one: it is a placeholder, it is replaced. */
export const FIELD_TALK: Lexicon = {
  sk: `pole*, zástup*, premenn*, nahrad*, zamen*`,
  cs: `pole*, zástup*, proměnn*, nahra*, zamění*`,
  sl: `polje*, polj, nadome*, spremenljiv*, zamen*, označevaln*`,
  hr: `polje*, zamjen*, zamijen*, varijabl*, rezerviran*`,
  pl: `pole*, zastęp*, zastąp*, zmienn*, symbol*`,
  pt: `substitu*, marcador*, campo*, variáv*`,
  es: `sustitu*, reemplaz*, marcador*, campo*`,
  de: `feld*, platzhalter*, ersetz*`,
  en: `field*, placeholder*, swapped, replaced, variabl*`,
  hu: `mező*, helykitölt*, helyére, helyett, változó*`,
  ro: `substitu*, înlocui*, marcaj*, câmp*, variabil*`,
  it: `segnapost*, sostitu*, campo, variabil*`,
  fr: `remplac*, substitu*, champ*, marqueur*`,
};

/** Words of how something is written or shown: "in the form DD.MM.YYYY". */
export const FORMAT_TALK: Lexicon = {
  all: `form*`,
  sk: `tvar*, píš*, zapis*, zad*, zobraz*`,
  cs: `tvar*, píš*, zapis*, zad*, zobraz*`,
  sl: `oblik*, piše*, vpiš*, vnes*, prikaz*`,
  hr: `oblik*, piše*, upis*, unes*, prikaz*`,
  pl: `pisz*, zapis*, wpis*, wyświetl*`,
  pt: `escrev*, introduz*, mostra*`,
  es: `escri*, introdu*, muestra*`,
  de: `schreib*, eingeb*, gib, anzeig*, zeigt`,
  en: `written, write, enter, type*, shown, shows`,
  hu: `alak*, ír*, kijelz*, mutat*`,
  ro: `scri*, introdu*, afiș*`,
  it: `scriv*, scritt*, inser*, mostra*`,
  fr: `écri*, saisi*, affich*`,
};

/** Keys and buttons, written in brackets as fields are. */
export const KEYS: ReadonlySet<string> = new Set(
  'OK ESC ALT CTRL ENTER SHIFT TAB HOME END MENU FN DEL PDF USB ON OFF POWER RESET START STOP MODE'.split(
    ' ',
  ),
);

/** Fields that stand between slashes: other capitals there are none. */
export const FIELDS_IN_CAPITALS: ReadonlySet<string> = new Set(
  'NAZIV NAME NOME NOMBRE NOM IME MENO JMENO NUME IMIE'.split(' '),
);
