import { AMBIGUOUS_AT, NOT_A_NAME } from '../lexicons/address-contexts';
import { wordSet } from '../text/word-sets';
import type { Token } from './token';

/** Words to either side of a sign, "then the" before it at most. */
const MOST_WORDS = 4;

/** "garage, then the at sign, then orange": the words that tell what comes next, and the commas, go from around the sign. */
export function withoutTurns(tokens: readonly Token[], market: string): readonly Token[] {
  if (!tokens.some(isSign)) return tokens;
  const next = wordSet('nextWords', market);
  const little = wordSet('littleWords', market);
  const isNext = ({ folded }: Token): boolean => next.has(folded);
  const isLittle = ({ folded }: Token): boolean =>
    folded === ',' ||
    folded === "'" ||
    little.has(folded) ||
    NOT_A_NAME.has(folded) ||
    folded === 'l';
  const wordsFrom = (from: number, step: 1 | -1): Token[] => {
    const words: Token[] = [];
    for (let at = from; words.length < MOST_WORDS; at += step) {
      const token = tokens[at];
      if (token === undefined || !(isNext(token) || isLittle(token))) break;
      words.push(token);
    }
    return words;
  };
  const left = new Set<Token>();
  const told = new Set<Token>();
  for (const [index, token] of tokens.entries()) {
    if (!isSign(token)) continue;
    const behind = wordsFrom(index + 1, 1);
    const around = [...wordsFrom(index - 1, -1), ...behind];
    // "Press Ctrl, then @, until it flashes"
    if (!(token.written ? around : behind).some(isNext)) continue;
    told.add(token);
    for (const word of around) left.add(word);
  }
  if (told.size === 0) return tokens;
  return tokens
    .filter((token) => !left.has(token))
    .map((token) => (told.has(token) ? { ...token, written: true, odd: true } : token));
}

function isSign({ kind, folded }: Token): boolean {
  return kind === 'at' && !AMBIGUOUS_AT.has(folded);
}
