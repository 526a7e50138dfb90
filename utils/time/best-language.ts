import { type Expression, expressionAt } from './expression';
import { type Lexicon, phraseAt } from './lexicon';
import { lexiconOf } from './lexicons';
import { PhraseBook } from './phrase-book';
import { plainDate } from './plain-date';
import type { TimeContext } from './printed-time';
import { isPrinted, type Sureness, surenessOf } from './sureness';
import { languagesOfWords } from './telling-words';
import { type Token, tokenize } from './tokens';

/** What may be a time in a text, with its place there. */
export interface Candidate {
  readonly expression: Expression;
  readonly sureness: Sureness;
  readonly start: number;
  readonly end: number;
  readonly coverage: number;
}

/** Longer texts are messages, not times. */
const LONGEST_TEXT = 300;

/** What texts were taken for, and whether none holds a word of another language than the locale's. */
export interface InLanguage {
  readonly candidates: Candidate[][];
  readonly isOwnLanguage: boolean;
}

/**
 * What the texts of one list may print, in the locale's language; where that reads less of them, in
 * the language that reads the most.
 */
export function inBestLanguage(
  texts: readonly (string | null)[],
  context: TimeContext,
): InLanguage {
  /** What all languages read alike, like '20. 11. 2026 14:05', is read once. */
  const wordless = texts.map(plainCandidates);
  const rows = texts.map((text, index) => (wordless[index] ? [] : tokensOf(text)));
  const own = languageOf(context.locale);
  const readIn = (language: string): Candidate[][] => {
    const lexicon = lexiconOf(language);
    return rows.map((row, index) =>
      knowsOneOf(row, lexicon)
        ? candidatesIn(row, lexicon)
        : (wordless[index] ??= candidatesIn(row, NO_WORDS)),
    );
  };
  let best = readIn(own);
  const unread = rows.filter((_, index) => coverageOf(best[index] ?? []) < 1);
  if (unread.length === 0) return { candidates: best, isOwnLanguage: true };
  // A page may be in another language than it says; a label's words are no reason to think so.
  let toBeat = total(best) * OWN_LANGUAGE_BONUS;
  let isOwnLanguage = true;
  for (const language of languagesOfWords(unread)) {
    isOwnLanguage &&= language === own;
    const read = readIn(language);
    if (total(read) <= toBeat) continue;
    best = read;
    toBeat = total(read);
  }
  return { candidates: best, isOwnLanguage };
}

const OWN_LANGUAGE_BONUS = 1.1;

function tokensOf(text: string | null): Token[] {
  return text && text.length <= LONGEST_TEXT ? tokenize(text) : [];
}

function plainCandidates(text: string | null): Candidate[] | null {
  const expression = text === null ? null : plainDate(text);
  return text && expression
    ? [{ expression, sureness: surenessOf(expression), start: 0, end: text.length, coverage: 1 }]
    : null;
}

const NO_WORDS: Lexicon = { phrases: new PhraseBook([]), minus: false, dottedDays: false };

function knowsOneOf(row: readonly Token[], { phrases, minus }: Lexicon): boolean {
  for (const { text } of row) if (phrases.words.has(text) || (minus && text === '-')) return true;
  return false;
}

function coverageOf(row: readonly Candidate[]): number {
  let most = 0;
  for (const { coverage } of row) if (coverage > most) most = coverage;
  return most;
}

const total = (rows: readonly Candidate[][]): number =>
  rows.reduce((sum, row) => sum + coverageOf(row), 0);

const languageOf = (locale = 'en'): string => locale.split(/[-_]/)[0]?.toLowerCase() ?? 'en';

function candidatesIn(tokens: readonly Token[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length;) {
    const expression = isGlued(tokens, index) ? null : expressionAt(tokens, index, lexicon);
    const candidate = expression && candidateOf(expression, tokens, lexicon);
    if (candidate) found.push(candidate);
    index = candidate ? candidate.expression.to : index + 1;
  }
  return found;
}

function candidateOf(
  expression: Expression,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Candidate | null {
  const { from, to } = expression;
  if (isGluedAfter(tokens, to, lexicon)) return null;
  const isContent = (token: Token, index: number): boolean =>
    (index < from || index >= to) &&
    token.kind !== 'mark' &&
    !phraseAt(tokens, index, lexicon, 'join');
  // Nearly all are the whole text.
  const around = to - from === tokens.length ? [] : tokens.filter(isContent);
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const before = around.filter((token) => token.end <= start).length;
  const isLabelled = tokens[from - 1]?.text === ':';
  const sureness = surenessOf(expression);
  if (!isPrinted(sureness, { before, after: around.length - before, isLabelled })) return null;
  const rest = around.reduce((length, token) => length + token.end - token.start, 0);
  return { expression, sureness, start, end, coverage: (end - start) / (end - start + rest) };
}

/** Whether the token continues a longer code: '10.0.0.138', 'A20.11.2026', '€14:05'. */
function isGlued(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before || tokens[index]?.gap) return false;
  if (before.kind !== 'mark') return true;
  const further = tokens[index - 2];
  if (/[#€$£+_=*]/.test(before.text)) return true;
  return /[-./,:'’]/.test(before.text) && !before.gap && further?.kind === 'number';
}

function isGluedAfter(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const after = tokens[index];
  if (!after || after.gap) return false;
  if (after.kind !== 'mark') return tokens[index - 1]?.text !== '.';
  if (/[%€$£+_=*#]/.test(after.text)) return true;
  const further = tokens[index + 1];
  if (!further || further.gap || further.kind === 'mark') return false;
  if (further.kind === 'number') return /[-./:–]/.test(after.text);
  // Hungarian '14:05-kor' goes on with an ending.
  return /[-./]/.test(after.text) && !phraseAt(tokens, index + 1, lexicon, 'join');
}
