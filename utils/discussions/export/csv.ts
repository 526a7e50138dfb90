/** What spreadsheets take for the start of a formula, full-width forms included. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Where a spreadsheet begins another cell that takes the semicolon or the tab for the separator, as it
 * does where numbers have a decimal comma: quotes are no protection there.
 */
const FORMULA_IN_ANOTHER_CELL = /(^;|(?<=.)[;\t\r\n])(["\s\p{Cf}]{0,8})(?=[=+\-@＝＋－＠])/gsu;

/**
 * A table as CSV by RFC 4180: fields in quotes, lines ended by CR LF, in UTF-8 with the mark by which
 * spreadsheets know it. A text that one would run as a formula gets an apostrophe in front, as OWASP
 * advises; a subject is written by a stranger.
 */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): string {
  return `\u{FEFF}${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: string | null): string {
  const text = (value ?? '').replaceAll(FORMULA_IN_ANOTHER_CELL, "$1$2'");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
