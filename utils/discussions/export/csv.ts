/** What spreadsheets take for the start of a formula, full-width forms included. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

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
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
