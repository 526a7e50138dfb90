/** A word, a run of digits or a single other character of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded, see `fold`. */
  readonly text: string;
  /** In lower case, with diacritics. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the text's beginning, stands before it. */
  readonly gap: boolean;
}

const TOKEN = /[\p{L}\p{M}]+|\d+|[^\s\p{Cf}]/gu;
// eslint-disable-next-line no-control-regex -- ASCII, the common case, needs no folding
const ASCII = /^[\0-\x7f]*$/;
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  '−': '-',
  '‑': '-',
  '’': "'",
};

/** Lower case without diacritics, so that 'VČERA', 'včera' and 'vcera' are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łđßøæ−‑’]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** Splits a text; positions are those of the text itself. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const start = match.index;
    const kind = /^\d/.test(found) ? 'number' : /^[\p{L}\p{M}]/u.test(found) ? 'word' : 'mark';
    const exact = kind === 'word' ? found.toLowerCase().normalize() : found;
    const folded = kind === 'number' ? found : fold(exact);
    tokens.push({
      kind,
      text: folded,
      exact,
      start,
      end: start + found.length,
      gap: start !== end,
    });
    end = start + found.length;
  }
  return tokens;
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
}
