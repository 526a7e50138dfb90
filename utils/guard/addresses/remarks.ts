import { AT_LETTERS } from '../lexicons/address-words';
import { wordPattern } from '../text/word-patterns';
import { ABBREVIATIONS } from './marks';
import type { Token } from './token';

const LONGEST_REMARK = 8;

/** "mobilko (all one word) dot sk": an aside between a word and a mark that is said goes. */
export function withoutRemarks(tokens: readonly Token[], market: string): readonly Token[] {
  if (!tokens.some(({ written }) => written)) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const end = result.at(-1)?.kind === 'word' ? endOfAside(tokens, index, token, market) : -1;
    if (end < 0) result.push(token);
    else index = end;
  }
  return result;
}

const together = wordPattern('together', /^WORDS/u);

/** Where an aside ends, in brackets or between commas; -1 where none begins. */
function endOfAside(
  tokens: readonly Token[],
  first: number,
  { folded }: Token,
  market: string,
): number {
  if (folded === '(') return endOfRemark(tokens, first);
  if (folded !== ',' || !together(market).test(tokens[first + 1]?.folded ?? '')) return -1;
  for (let index = first + 2; index <= first + 4; index += 1)
    if (tokens[index]?.folded === ',') return tokens[index + 1]?.written === true ? index : -1;
  return -1;
}

/** Where the bracket closes that a written mark follows; -1 where none does. */
function endOfRemark(tokens: readonly Token[], first: number): number {
  for (let index = first + 2; index <= first + LONGEST_REMARK; index += 1)
    if (tokens[index]?.folded === ')')
      return tokens[index + 1]?.written === true && !isMark(tokens[first + 1], index - first)
        ? index
        : -1;
  return -1;
}

/** One word in brackets may be a mark itself. */
function isMark(token: Token | undefined, length: number): boolean {
  if (length > 2 || token === undefined) return length <= 2;
  return token.kind !== 'word' || AT_LETTERS.has(token.folded) || ABBREVIATIONS.has(token.folded);
}
