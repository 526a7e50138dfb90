import { LANGUAGES } from '../languages';
import {
  AT_WORDS,
  DASH_WORDS,
  DOT_WORDS,
  MARK_PHRASES,
  SLASH_WORDS,
} from '../lexicons/address-words';
import { foldPhrase } from '../normalise/fold';
import type { NormalisedText } from '../normalise/normalise';
import type { Span } from '../text/span';

const MARKS = ['at', 'dot', 'dash', 'slash'] as const;
type Mark = (typeof MARKS)[number];

/** A part of what may be an address. */
export interface Token extends Span {
  readonly kind: 'word' | Mark | 'other';
  /** Lower case, without diacritics. */
  readonly folded: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** A mark that is written out or bracketed: "zavináč", "(at)", "[.]". */
  readonly written: boolean;
  /** A mark in brackets, or its letters taken apart. */
  readonly odd: boolean;
}

const TOKEN = /[\p{L}\p{N}_]+|[^\s]/gu;
const SIGNS: ReadonlyMap<string, Mark> = new Map([
  ['@', 'at'],
  ['.', 'dot'],
  ['·', 'dot'],
  ['•', 'dot'],
  ['∙', 'dot'],
  [',', 'dot'],
  ['-', 'dash'],
  ['+', 'dash'],
  ['/', 'slash'],
]);
const MARK_WORDS: ReadonlyMap<string, Mark> = new Map(
  LANGUAGES.flatMap((language) => [
    ...entries(AT_WORDS[language], 'at'),
    ...entries(DOT_WORDS[language], 'dot'),
    ...entries(DASH_WORDS[language], 'dash'),
    ...entries(SLASH_WORDS[language], 'slash'),
  ]),
);
/** Letters that stand for "@" in brackets: "(a)". */
const AT_LETTERS = new Set([
  'a',
  'ad',
  'q',
  'et',
  'maimuta',
  'snail',
  'pri',
  'bei',
  'na',
  'u',
  'pod',
  'chez',
  'presso',
  'en',
  'em',
  'la',
]);
/** Beginnings of the words for marks, in brackets: "(zav)", "(bod)". */
const ABBREVIATIONS: ReadonlyMap<string, Mark> = new Map(
  [...MARK_WORDS].flatMap(([word, mark]) =>
    Array.from({ length: Math.max(0, word.length - 3) }, (_, cut): [string, Mark] => [
      word.slice(0, cut + 3),
      mark,
    ]),
  ),
);
const OPENING = new Set('([{<*"\'|~^');
const CLOSING = new Set(')]}>*"\'|~^');

function entries(words: readonly string[], mark: Mark): [string, Mark][] {
  return words.map((word) => [foldPhrase(word), mark]);
}

/** The parts of a text that addresses are made of, in order; letters that were set apart are one word. */
export function tokensOf({ folded }: NormalisedText): Token[] {
  return unbracketed(rejoined(withPhrases(unstrung(rawTokens(folded)))));
}

function rawTokens(folded: string): Token[] {
  let end = 0;
  return Array.from(folded.matchAll(TOKEN), ({ 0: token, index }) => {
    const spaced = index > end;
    end = index + token.length;
    const sign = SIGNS.get(token);
    const written = sign === undefined ? MARK_WORDS.get(token) : undefined;
    const isWord = sign === undefined && /[\p{L}\p{N}_]/u.test(token);
    return {
      kind: sign ?? written ?? (isWord ? 'word' : 'other'),
      folded: token,
      start: index,
      end,
      spaced,
      written: written !== undefined,
      odd: false,
    };
  });
}

const STRINGS = new Set('/|*~+_\\');
/** So many signs between single ones are no chance. */
const SHORTEST_STRING = 5;

/** "h/o/r/a/k/@/s/e": the same sign between all letters and marks goes. */
function unstrung(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ folded }) => STRINGS.has(folded))) return tokens;
  const left = new Set<Token>();
  for (let index = 0; index < tokens.length; index += 1) {
    const strung = stringAt(tokens, index);
    if (strung.length >= SHORTEST_STRING) for (const sign of strung) left.add(sign);
    index += Math.max(0, 2 * strung.length - 1);
  }
  return tokens.filter((token) => !left.has(token));
}

function stringAt(tokens: readonly Token[], first: number): Token[] {
  const signs: Token[] = [];
  for (let index = first; ; index += 2) {
    const [letter, sign] = [tokens[index], tokens[index + 1]];
    if (letter?.folded.length !== 1 || sign === undefined || !STRINGS.has(sign.folded)) break;
    if (sign.folded !== (signs[0] ?? sign).folded || sign.spaced) break;
    signs.push(sign);
  }
  return signs;
}

/** The marks of several words by their first. */
const PHRASES: ReadonlyMap<string, readonly (readonly [readonly string[], Mark])[]> = Map.groupBy(
  MARKS.flatMap((mark) =>
    MARK_PHRASES[mark]
      .split(',')
      .map((phrase) => [foldPhrase(phrase.trim()).split(' '), mark] as const),
  ),
  ([[head = '']]) => head,
);

/** "trattino basso", "a rond": several words that are one mark. */
function withPhrases(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const found = phraseAt(tokens, index, token);
    if (found === undefined) result.push(token);
    else {
      const [words, kind] = found;
      const { end } = tokens[index + words.length - 1] ?? token;
      result.push({ ...token, kind, folded: words.join(''), end, written: true, odd: true });
    }
    index += found?.[0].length ?? 1;
  }
  return result;
}

function phraseAt(
  tokens: readonly Token[],
  index: number,
  { folded }: Token,
): readonly [readonly string[], Mark] | undefined {
  // No mark of several words has a sign in it.
  if (tokens[index + 1]?.kind === 'other') return undefined;
  return PHRASES.get(folded)?.find(([words]) =>
    words.every((word, ahead) => tokens[index + ahead]?.folded === word),
  );
}

/** "(at)", "[ dot ]", "*.*": the brackets go into the mark. */
function unbracketed(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [open, mark, close] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (open === undefined) break;
    if (mark !== undefined && close !== undefined && isBracketed(open, mark, close)) {
      result.push({
        ...mark,
        kind: mark.kind === 'word' ? (ABBREVIATIONS.get(mark.folded) ?? 'at') : mark.kind,
        start: open.start,
        end: close.end,
        spaced: open.spaced,
        written: true,
        odd: true,
      });
      index += 2;
    } else result.push(open);
  }
  return result;
}

function isBracketed(open: Token, mark: Token, close: Token): boolean {
  return (
    OPENING.has(open.folded) &&
    CLOSING.has(close.folded) &&
    (mark.kind !== 'word' || AT_LETTERS.has(mark.folded) || ABBREVIATIONS.has(mark.folded)) &&
    mark.kind !== 'other'
  );
}

const LETTERS_OF_A_SPREAD_WORD = 3;

/** "g m a i l" is one word: three single letters or more, each one space or one sign apart. */
function rejoined(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const letters = spreadLetters(tokens, index);
    const first = letters[0];
    const last = letters.at(-1);
    const least = tokens[index - 1]?.kind === 'dot' ? 2 : LETTERS_OF_A_SPREAD_WORD;
    if (first !== undefined && last !== undefined && letters.length >= least) {
      const folded = letters.map((letter) => letter.folded).join('');
      const mark = MARK_WORDS.get(folded);
      result.push({
        kind: mark ?? 'word',
        folded,
        start: first.start,
        end: last.end,
        spaced: first.spaced,
        written: mark !== undefined,
        odd: true,
      });
      while ((tokens[index]?.start ?? last.end) < last.end) index += 1;
    } else {
      const token = tokens[index];
      if (token !== undefined) result.push(token);
      index += 1;
    }
  }
  return result;
}

function spreadLetters(tokens: readonly Token[], first: number): Token[] {
  const letters: Token[] = [];
  let index = first;
  for (;;) {
    const token = tokens[index];
    if (token === undefined || !isLetterBehind(token, letters.at(-1))) break;
    letters.push(token);
    // "z-a-v-i-n-a-c": a hyphen may stand in each gap.
    const hyphened = tokens[index + 1]?.folded === '-' && tokens[index + 2]?.folded.length === 1;
    index += hyphened ? 2 : 1;
  }
  const last = letters.at(-1);
  const isWord =
    tokens[index]?.kind === 'word' && last !== undefined && LITTLE_WORDS.has(last.folded);
  return isWord ? letters.slice(0, -1) : letters;
}

function isLetterBehind(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word' || token.folded.length !== 1) return false;
  return before === undefined || token.start - before.end === 1;
}

/** One-letter words that go on with the sentence behind letters set apart: "s k a vybavíme". */
const LITTLE_WORDS = new Set('aieoyuskvzw');
