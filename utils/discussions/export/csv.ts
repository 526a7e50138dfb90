/** What spreadsheets take for the start of a formula, full-width forms included. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** What stands between two fields. */
export type Separator = ',' | ';';

/**
 * Where a spreadsheet begins another cell that takes the other separator, or the tab, for its own: quotes
 * are no protection there.
 */
const FORMULA_IN_ANOTHER_CELL: Readonly<Record<Separator, RegExp>> = {
  ',': /(^;|(?<=.)[;\t\r\n])(["\s\p{Cf}]{0,8})(?=[=+\-@＝＋－＠])/gsu,
  ';': /(^,|(?<=.)[,\t\r\n])(["\s\p{Cf}]{0,8})(?=[=+\-@＝＋－＠])/gsu,
};

/**
 * The separator that spreadsheets expect in a language: where numbers have a decimal comma, the semicolon.
 * A first line `sep=;` would tell one of them alone, and be a row of the table to all others.
 *
 * @param locale - BCP 47 tag of the user's language
 */
export function separatorIn(locale: string): Separator {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/**
 * A table as CSV by RFC 4180, but for its separator: fields in quotes, lines ended by CR LF, in UTF-8 with the mark by which
 * spreadsheets know it. A text that one would run as a formula gets an apostrophe in front, as OWASP
 * advises; a subject is written by a stranger.
 */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  separator: Separator,
): string {
  const line = (row: readonly (string | null)[]): string =>
    `${row.map((value) => field(value, separator)).join(separator)}\r\n`;
  return `\u{FEFF}${[header, ...rows].map(line).join('')}`;
}

function field(value: string | null, separator: Separator): string {
  const text = (value ?? '').replaceAll(FORMULA_IN_ANOTHER_CELL[separator], "$1$2'");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
