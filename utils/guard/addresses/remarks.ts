import { AT_LETTERS } from '../lexicons/address-words';
import { wordPattern } from '../text/word-patterns';
import { ABBREVIATIONS } from './marks';
import { isGluedWord } from './said-domains';
import type { Token } from './token';

const LONGEST_REMARK = 8;

/** "mobilko (all one word) dot sk": an aside between a word and a mark that is said goes. */
export function withoutRemarks(tokens: readonly Token[], market: string): readonly Token[] {
  if (!tokens.some(isSaid)) return tokens;
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
  const said = folded === ',' ? first + 1 : first;
  if (![said, said + 1].some((at) => together(market).test(tokens[at]?.folded ?? ''))) return -1;
  for (let index = said + 1; index <= said + 3; index += 1)
    if (tokens[index]?.folded === ',') return isSaid(tokens[index + 1]) ? index : -1;
  return -1;
}

/** Where the bracket closes that a written mark follows; -1 where none does. */
function endOfRemark(tokens: readonly Token[], first: number): number {
  for (let index = first + 2; index <= first + LONGEST_REMARK; index += 1)
    if (tokens[index]?.folded === ')')
      return isSaid(tokens[index + 1]) && !isMark(tokens[first + 1], index - first) ? index : -1;
  return -1;
}

/** A mark in words, or one glued to the ending: "puntocom". */
function isSaid(token: Token | undefined): boolean {
  return token !== undefined && (token.written || isGluedWord(token.folded));
}

/** One word in brackets may be a mark itself. */
function isMark(token: Token | undefined, length: number): boolean {
  if (length > 2 || token === undefined) return length <= 2;
  return token.kind !== 'word' || AT_LETTERS.has(token.folded) || ABBREVIATIONS.has(token.folded);
}
