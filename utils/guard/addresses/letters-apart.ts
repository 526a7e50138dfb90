import type { Token } from './token';
import { ONE_LETTER_WORDS } from '../lexicons/address-contexts';
import { TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import { MARK_WORDS } from './marks';

const LETTERS_OF_A_SPREAD_WORD = 3;
const LONGEST_MARK = 12;

/** "g m a i l" is one word: three single letters or more, each one space or one sign apart. */
export function rejoined(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isBehindLetter) ? joinedLetters(tokens) : tokens;
}

function isBehindLetter(token: Token, index: number, tokens: readonly Token[]): boolean {
  return index > 0 && isLetterBehind(token, tokens[index - 1]);
}

function joinedLetters(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const letters = spreadLetters(tokens, index);
    const first = letters[0];
    const last = letters.at(-1);
    const least = isBehindMark(tokens[index - 1]) ? 2 : LETTERS_OF_A_SPREAD_WORD;
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

/** A dot, or the bracket that a mark stands in: "[ a t ]". */
function isBehindMark(token: Token | undefined): boolean {
  return token?.kind === 'dot' || token?.folded === '[' || token?.folded === '(';
}

function spreadLetters(tokens: readonly Token[], first: number): Token[] {
  const letters: Token[] = [];
  let index = first;
  let dotted = false;
  for (;;) {
    const token = tokens[index];
    if (token === undefined || !isLetterBehind(token, letters.at(-1))) break;
    if (dotted && letters.length > LONGEST_MARK) return [];
    letters.push(token);
    // "z-a-v-i-n-a-c", "k.u.k.a.c": a sign may stand in each gap.
    const sign = signApart(tokens, index + 1);
    dotted ||= sign === '.';
    index += sign === null ? 1 : 2;
  }
  if (dotted) return MARK_WORDS.has(letters.map(({ folded }) => folded).join('')) ? letters : [];
  return tokens[index]?.kind === 'word' ? withoutLittleWord(letters) : letters;
}

/** The hyphen or the dot between two letters; null where something else follows. */
function signApart(tokens: readonly Token[], index: number): string | null {
  const [letter, sign, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (sign === undefined || next?.folded.length !== 1) return null;
  if (sign.folded === '.')
    return letter?.end === sign.start && sign.end === next.start ? '.' : null;
  return sign.folded === '-' ? '-' : null;
}

/** "s k a vybavíme": the last letter goes on with the sentence; "m a ł p a gmail" is a whole mark. */
function withoutLittleWord(letters: Token[]): Token[] {
  if (!ONE_LETTER_WORDS.includes(letters.at(-1)?.folded ?? '')) return letters;
  const word = letters.map(({ folded }) => folded).join('');
  return MARK_WORDS.has(word) || TOP_LEVEL_DOMAINS.has(word) ? letters : letters.slice(0, -1);
}

function isLetterBehind(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word' || token.folded.length !== 1) return false;
  return before === undefined || token.start - before.end === 1;
}
