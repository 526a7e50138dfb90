import { undoubled } from '../channels/undoubled';
import { meantBy } from '../text/leet';
import { matchesOf } from '../text/matches';
import { keptWithWord } from '../text/remembered';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import type { Mark } from './marks';
import { MARK_WORDS, SIGNS, UNDERSCORED } from './marks';
import type { Token } from './token';

const TOKEN = /[\p{L}\p{N}_]+|[^\s]/gu;
const WORD = /[\p{L}\p{N}_]/u;
const SPACE = /\s/;

/** The words of a part of a folded text and the signs around them as they stand; underscores hold words together. */
export function rawTokens(folded: string, words: readonly Word[], part: Span): Token[] {
  const text = folded.slice(part.start, part.end);
  return text.includes('_')
    ? matchedTokens(folded, text, part.start)
    : tokensBetween(folded, words, part);
}

/** Most parts have no underscore: their words are known already. */
function tokensBetween(folded: string, words: readonly Word[], part: Span): Token[] {
  const tokens: Token[] = [];
  let end = part.start;
  for (const word of words) {
    const spaced = addSigns(tokens, folded, end, word.start);
    tokens.push(
      wordToken(word.folded, word.start, spaced, isTop(word, folded) ? null : markOf(word)),
    );
    end = word.end;
  }
  addSigns(tokens, folded, end, part.end);
  return tokens;
}

/** Adds the signs of a gap between words; returns whether white space ends it. */
function addSigns(tokens: Token[], folded: string, from: number, to: number): boolean {
  let spaced = false;
  for (let index = from; index < to;) {
    const sign = String.fromCodePoint(folded.codePointAt(index) ?? 0);
    if (sign === ' ' || SPACE.test(sign)) spaced = true;
    else {
      // "jano@@firma.sk"
      if (sign !== '@' || spaced || tokens.at(-1)?.end !== index || tokens.at(-1)?.kind !== 'at')
        tokens.push(signToken(sign, index, spaced));
      spaced = false;
    }
    index += sign.length;
  }
  return spaced;
}

function matchedTokens(folded: string, part: string, start: number): Token[] {
  let end = start;
  return matchesOf(part.replace(UNDERSCORED, '-$1-'), TOKEN).map(({ 0: token, index: place }) => {
    const index = start + place;
    const spaced = index > end;
    end = index + token.length;
    return WORD.test(token)
      ? wordToken(
          token,
          index,
          spaced,
          isTop({ folded: token, start: index }, folded) ? null : (MARK_WORDS.get(token) ?? null),
        )
      : signToken(token, index, spaced);
  });
}

/** The mark that a word says; null for most. */
export const markOf = keptWithWord((word) => MARK_WORDS.get(word) ?? markMeantBy(word));

/** Shorter ones with figures are sizes: "4t". */
const SHORTEST_MEANT = 3;
/** So many letters more than usual. */
const STRETCHED = 2;

/** "d0t", "ARR0BA", "poinnnt". */
function markMeantBy(word: string): Mark | null {
  if (word.length < SHORTEST_MEANT) return null;
  const plain = undoubled(word);
  if (word.length - plain.length >= STRETCHED) return MARK_WORDS.get(plain) ?? null;
  if (!/\d/.test(word)) return null;
  const meant = meantBy(word).find((one) => MARK_WORDS.has(one));
  return MARK_WORDS.get(meant ?? '') ?? null;
}

/** "firma.at" ends in a country. */
function isTop({ folded: word, start }: Pick<Word, 'folded' | 'start'>, folded: string): boolean {
  return word === 'at' && folded.charAt(start - 1) === '.';
}

function wordToken(word: string, start: number, spaced: boolean, mark: Mark | null): Token {
  const end = start + word.length;
  const written = mark !== null;
  return { kind: mark ?? 'word', folded: word, start, end, spaced, written, odd: false };
}

function signToken(sign: string, start: number, spaced: boolean): Token {
  const kind = SIGNS.get(sign) ?? 'other';
  const end = start + sign.length;
  return { kind, folded: sign, start, end, spaced, written: false, odd: false };
}
