import { lexicon } from './lexicon';

/** What panels call the Enter key, folded. */
const ENTER = String.raw`(?:enter|eingabetaste|eingabe|return|intro|invio|entree|vnosno?|vnasalk\p{Alpha}*|entrar)`;
const MODIFIER = String.raw`(?:ctrl|control|strg|cmd|command|meta|alt|option|shift|umschalt\p{Alpha}*|maj|mayus\p{Alpha}*|maiusc\p{Alpha}*|⌘|⇧|⌥|\^)`;

/** Every mention of the key together with the modifier that stands before it, if any. */
export const ENTER_MENTION = new RegExp(
  String.raw`(?<modifier>${MODIFIER}\s*[+\-–]?\s*)?(?<![\p{Alpha}\p{N}])${ENTER}(?![\p{Alpha}\p{N}])`,
  'gu',
);

/** Words of a line break in hints such as 'Umschalt+Enter neue Zeile'. */
export const newLineWords = lexicon([
  'new line|newline|line break|' +
    'novy riadok|noveho riadku|nova riadka|' +
    'novy radek|noveho radku|' +
    'nova vrstica/vrsta|novo vrstico|' +
    'novi red/redak|' +
    'nowa linia/linie|nowy wiersz|nowej linii|' +
    'nova linha|quebra de linha|' +
    'nueva linea|salto de linea|' +
    'neue zeile|zeilenumbruch|neuer absatz|' +
    'uj sor|sortores|' +
    'linie noua|rand nou|' +
    'nuova riga|a capo|' +
    'nouvelle ligne|saut de ligne|retour a la ligne',
]);
