import type { Candidate, Rule } from '../rule';

/**
 * Fields of a template that nobody filled in: {name}, {{ order }}, [first_name], <customer name>, %NAME%,
 * $name$, [insert date]. Brackets around "at", "dot" or a figure are something else.
 */
const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{?[^{}\n]{1,40}\}\}?/g,
  /[[<](?=[^[\]<>\n]{0,40}[a-z])(?:[a-z]{1,20}[_.-][a-z_.-]{1,30}|(?:first|last|full|customer|client|buyer|order|product|your|my|company|agent|insert|enter|tracking|name|date|number|amount)[ a-z_]{0,30})[\]>]/gi,
  /[[<](?:[a-z]{2,14} )?(?:meno|priezvisko|jmeno|prijmeni|ime|priimek|prezime|imie|nazwisko|nome|apelido|nombre|apellido|nachname|vorname|kunde|kundenname|anrede|nev|neve|vevo neve|nume|prenume|cognome|cliente|nom|prenom|client|zakaznik|zakaznika|kupec|kupac|klient|klienta|vasarlo|cumparator|doplnit|doplnte|vlozit|vlozte|vstavi|dopolni|umetni|unesi|upisi|wstaw|uzupelnij|inserir|preencher|insertar|rellenar|einfugen|einsetzen|ausfullen|beilleszt|kitoltendo|completati|inserati|inserire|compilare|inserer|completer|datum|data|fecha|betrag|produkt|produkta|izdelek|proizvod|producto|produto|prodotto|produit|produs|termek|objednavka|narocilo|narudzba|zamowienie|pedido|encomenda|bestellung|rendeles|comanda|ordine|commande)(?:[ _][a-z_ ]{1,20})?[\]>]/g,
  /%[a-z][a-z_]{2,30}%/gi,
  /\$\{?[a-z_]{3,30}(?:\}|\$)/gi,
  /<<[^<>\n]{1,40}>>/g,
  /\b(?:lorem ipsum|x{4,}|_{4,})\b/gi,
];

/** Fields in capitals: [NUMBER], <BRAND>, /NAME/; keys and abbreviations of one word are written so too. */
const CAPITALS =
  /\[(?!(?:OK|ESC|ALT|CTRL|ENTER|SHIFT|TAB|HOME|END|MENU|FN|DEL|PDF|USB|ON|OFF)\])\p{Lu}[\p{Lu}_ ]{2,25}\]|<\p{Lu}[\p{Lu}_ ]{2,25}>|(?<=\s)\/\p{Lu}[\p{Lu}_ ]{2,25}\/(?!\p{L})/gu;

/** What a template leaves open. */
export const placeholders: Rule = ({ text }) => [
  ...found(text.text, CAPITALS),
  ...PLACEHOLDERS.flatMap((pattern) => found(text.folded, pattern)),
];

function found(text: string, pattern: RegExp): Candidate[] {
  return Array.from(text.matchAll(pattern), ({ 0: field, index }): Candidate => ({
    rule: 'reply.automated',
    start: index,
    end: index + field.length,
    evidence: ['unmistakable'],
  }));
}
