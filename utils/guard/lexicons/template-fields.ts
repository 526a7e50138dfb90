/** Words that name a field of a template, folded, in the languages of the markets. */
export const TEMPLATE_FIELDS: ReadonlySet<string> = new Set(
  `first last full customer client buyer order product company agent insert enter tracking name date number amount
  meno priezvisko jmeno prijmeni osloveni oslovenie ime priimek prezime imie nazwisko nome apelido nombre apellido nachname vorname kunde
  kundenname anrede nev neve vevo nume prenume cognome cliente nom prenom zakaznik zakaznika kupec kupac klient
  klienta vasarlo cumparator doplnit doplnte vlozit vlozte vstavi vstavite dopolni umetni umetnite unesi upisi wstaw
  uzupelnij inserir preencher insertar rellenar einfugen einsetzen ausfullen beilleszt kitoltendo completati inserati
  inserire compilare inserer completer datum data fecha betrag produkt produkta izdelek proizvod producto produto
  prodotto produit produs termek objednavka narocilo narudzba zamowienie pedido encomenda bestellung rendeles comanda
  ordine commande cislo stevilka broj numer numero nummer szam numar`.split(/\s+/),
);

/** Beginnings of folded words that speak of a field as of one: it is a placeholder, it is replaced. */
export const FIELD_TALK: readonly string[] =
  `placeholder platzhalter zastupn zastepcz rezerviran helykitolt camp segnapost marcador substitu
  swapped replaced ersetz nahrad zamen helyere helyett inlocui zastap zastep sostitu sustitu reemplaz remplac variabl
  premenn promenn spremenljiv zmienn valtozo`.split(/\s+/);
