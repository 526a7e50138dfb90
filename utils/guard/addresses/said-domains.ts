import { SAID_DOMAINS } from '../lexicons/address-words';
import { MARK_WORDS } from './marks';
import type { Token } from './token';

const MOST_WORDS = 3;

/** "teckacz": a dot that is said with the domain behind it, but none that make a word ("Punktes"). */
const GLUED = new RegExp(
  `^(${[...MARK_WORDS]
    .filter(([word, mark]) => mark === 'dot' && word.length > 3)
    .map(([word]) => word)
    .join('|')})(com|net|org|eu|sk|cz|pl|hu|hr|ro|pt|fr|it|de)$`,
);

/** Parts a said dot from the domain that is glued to it. */
export function withDotsApart(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const [, dot = '', top = ''] = GLUED.exec(token.folded) ?? [];
    if (token.kind !== 'word' || dot === '') return [token];
    const middle = token.start + dot.length;
    return [
      { ...token, kind: 'dot' as const, folded: dot, end: middle, written: true },
      { ...token, folded: top, start: middle, spaced: true },
    ];
  });
}

/** "mobilko tečka cé zet": the names of letters behind a dot that is said are a top-level domain. */
export function withSaidDomains(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isSaidDot)) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const before = result.at(-1);
    const said = before !== undefined && isSaidDot(before) ? domainAt(tokens, index, token) : null;
    result.push(said?.token ?? token);
    index += said?.words ?? 1;
  }
  return result;
}

function isSaidDot({ kind, written }: Token): boolean {
  return kind === 'dot' && written;
}

function domainAt(
  tokens: readonly Token[],
  index: number,
  first: Token,
): { readonly token: Token; readonly words: number } | null {
  for (let words = MOST_WORDS; words > 0; words -= 1) {
    const parts = tokens.slice(index, index + words);
    const domain = SAID_DOMAINS.get(parts.map(({ folded }) => folded).join(' '));
    const last = parts.at(-1);
    if (domain !== undefined && last !== undefined)
      return { token: { ...first, kind: 'word', folded: domain, end: last.end, odd: true }, words };
  }
  return null;
}
