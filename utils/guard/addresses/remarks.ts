import { ABBREVIATIONS, AT_LETTERS } from './marks';
import type { Token } from './token';

const LONGEST_REMARK = 8;

/** "mobilko (all one word) dot sk": an aside between a word and a mark that is said goes. */
export function withoutRemarks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ written }) => written)) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const end =
      token.folded === '(' && result.at(-1)?.kind === 'word' ? endOfRemark(tokens, index) : -1;
    if (end < 0) result.push(token);
    else index = end;
  }
  return result;
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
