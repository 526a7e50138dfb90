import { AMBIGUOUS_AT } from '../lexicons/address-contexts';
import { MAIL_PROVIDERS } from '../lexicons/mailboxes';
import { SHOP_DOMAINS } from '../lexicons/top-level-domains';
import { keptWithWord } from '../text/remembered';
import { isSlip } from '../text/slips';
import type { Mark } from './marks';
import { MARK_WORDS } from './marks';
import type { Token } from './token';

function slipOf(kind: Mark): (word: string) => boolean {
  const words = [...MARK_WORDS]
    .filter(([word, mark]) => mark === kind && !AMBIGUOUS_AT.has(word))
    .map(([word]) => word);
  return (folded) => words.some((word) => isSlip(folded, word));
}

const isSlipOfAt = slipOf('at');
/** Whether a word is one for the dot with a slip of the pen: "bokda". */
export const isSlipOfDot = keptWithWord(slipOf('dot'));

/** "jano zaviáč mobilko bokda sk": words for marks with a slip of the pen, where the rest of an address is around them. */
export function withSlips(tokens: readonly Token[]): readonly Token[] {
  const dotted = withMark('dot', tokens, isSlippedDot);
  return withMark('at', dotted, isSlippedAt);
}

type IsSlip = (token: Token, index: number, tokens: readonly Token[]) => boolean;

/** The tokens between words that are slips are marks; most texts have none. */
function withMark(kind: Mark, tokens: readonly Token[], isSlipped: IsSlip): readonly Token[] {
  if (!tokens.some(isSlipped)) return tokens;
  return tokens.map((token, index) =>
    isSlipped(token, index, tokens) ? { ...token, kind, written: true, odd: true } : token,
  );
}

function isSlippedDot({ folded }: Token, index: number, tokens: readonly Token[]): boolean {
  return (
    isBetweenWords(tokens, index) &&
    SHOP_DOMAINS.has(tokens[index + 1]?.folded ?? '') &&
    isSlipOfDot({ folded, known: [] })
  );
}

function isSlippedAt({ folded }: Token, index: number, tokens: readonly Token[]): boolean {
  return isBetweenWords(tokens, index) && isBeforeHost(tokens, index) && isSlipOfAt(folded);
}

function isBetweenWords(tokens: readonly Token[], index: number): boolean {
  const isWord = (at: number): boolean => tokens[at]?.kind === 'word';
  return index > 0 && isWord(index) && isWord(index - 1) && isWord(index + 1);
}

const LONGEST_HOST = 5;

/** A provider, or a name with a dot and a domain: "arround eight." is none. */
function isBeforeHost(tokens: readonly Token[], index: number): boolean {
  if (MAIL_PROVIDERS.has(tokens[index + 1]?.folded ?? '')) return true;
  for (let dot = index + 1; dot < index + LONGEST_HOST; dot += 1)
    if (tokens[dot]?.kind === 'dot') return SHOP_DOMAINS.has(tokens[dot + 1]?.folded ?? '');
  return false;
}
