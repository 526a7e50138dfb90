/** A word, a run of digits or a single other character of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded, see `fold`. */
  readonly text: string;
  /** In lower case, with diacritics. */
  readonly exact: string;
  /** Whether it has a capital letter. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the text's beginning, stands before it. */
  readonly gap: boolean;
}

const TOKEN = /[\p{L}\p{M}]+|\d+|[^\s\p{Cf}]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;
// Unicode's classes take milliseconds to compile: texts in Latin letters, nearly all, do with less.
// eslint-disable-next-line no-control-regex -- all characters up to the end of Latin Extended-B
const LATIN = /^[\0-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2212]*$/;
const LATIN_TOKEN = /[A-Za-zªµºÀ-ÖØ-öø-\u024f]+|\d+|[^\s\u00ad]/g;
const LATIN_WORD = /[A-Za-zªµºÀ-ÖØ-öø-\u024f]+/g;
const LATIN_MARKS = /[\u0300-\u036f]+/g;
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
    .replace(LATIN.test(lower) ? LATIN_MARKS : MARKS, '')
    .replace(/[łđßøæ−‑’]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** The words of a text as they are written there. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(LATIN.test(text) ? LATIN_WORD : WORD) ?? [];

/** Splits a text; positions are those of the text itself. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  // Texts alone are found far faster than with their positions, and only blanks stand between them.
  for (const found of text.match(LATIN.test(text) ? LATIN_TOKEN : TOKEN) ?? []) {
    const start = text.indexOf(found, Math.max(0, end));
    const gap = start !== end;
    end = start + found.length;
    const { kind, text: folded, exact, capital } = spellingOf(found);
    tokens.push({ kind, text: folded, exact, capital, start, end, gap });
  }
  return tokens;
}

type Spelling = Pick<Token, 'kind' | 'text' | 'exact' | 'capital'>;

/** Spellings met before: the words of a page are few and come again and again. */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 5000;

function spellingOf(found: string): Spelling {
  const kind = kindOf(found);
  if (kind === 'number') return { kind, text: found, exact: found, capital: false };
  let spelling = spellings.get(found);
  if (spelling) return spelling;
  const exact = found.toLowerCase().normalize();
  spelling = { kind, text: fold(exact), exact, capital: exact !== found };
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(found, spelling);
  return spelling;
}

function kindOf(found: string): Token['kind'] {
  const code = found.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  if (code > 127) return wordsIn(found).length > 0 ? 'word' : 'mark';
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? 'word' : 'mark';
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
}
