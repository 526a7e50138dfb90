import { AMBIGUOUS_AT } from '../lexicons/address-contexts';
import { SAID_DOMAINS } from '../lexicons/address-words';
import { remembered } from '../text/remembered';
import { MARK_WORDS } from './marks';
import type { Mark } from './marks';
import type { Token } from './token';

const MOST_WORDS = 3;

const DOMAINS = 'com|net|org|eu|sk|cz|pl|hu|hr|ro|pt|fr|it|de|si|es';

/** Words for marks that are long enough to be told inside of others. */
function glued(kind: Mark, shortest: number): string {
  return [...MARK_WORDS]
    .filter(([word, mark]) => mark === kind && word.length >= shortest && !AMBIGUOUS_AT.has(word))
    .map(([word]) => word)
    .join('|');
}

/** "teckacz", "mobilkoteckacz", "wwwteckamobilko": a dot that is said, with what is glued to it. */
const GLUED_DOT = new RegExp(
  `^(|[a-z\\d]{3,40})(${glued('dot', 4)})(com|net|org|eu|sk|cz|pl|hu|hr|ro|pt|fr|it|de)$|^([a-z\\d]{4,40})(dot)(${DOMAINS})$|^(www)(${glued('dot', 3)})([a-z\\d]{3,40})$`,
);
/** "janozavinacgmail", "janoatgmail". */
const GLUED_AT = new RegExp(
  `^([a-z\\d]{2,40})(${glued('at', 5)}|at(?=(?:gmail|hotmail|outlook|yahoo|icloud)))([a-z\\d]{2,40})$`,
);
/** None is glued in a shorter word. */
const SHORTEST_GLUED = 6;

/** Parts marks that are said from what is glued to them: "janozavinacgmailteckacom". */
export function withMarksApart(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isGlued) ? tokens.flatMap(apart) : tokens;
}

function apart(token: Token): Token[] {
  if (!isGlued(token)) return [token];
  const [, ...parts] = GLUED_DOT.exec(token.folded) ?? GLUED_AT.exec(token.folded) ?? [];
  let { start } = token;
  return parts
    .filter((part) => part !== undefined && part !== '')
    .flatMap((part, index) => {
      const mark = MARK_WORDS.get(part);
      const end = start + part.length;
      const split: Token = {
        ...token,
        kind: mark ?? 'word',
        folded: part,
        start,
        end,
        spaced: index > 0 || token.spaced,
        written: mark !== undefined,
      };
      start = end;
      return mark === undefined && index === 0 ? apart(split) : [split];
    });
}

function isGlued({ kind, folded }: Token): boolean {
  return kind === 'word' && isGluedWord(folded);
}

/** Whether a mark that is said stands inside a word. */
export function isGluedWord(folded: string): boolean {
  return folded.length >= SHORTEST_GLUED && mayBeGlued(folded);
}

const mayBeGlued = remembered((word) => GLUED_DOT.test(word) || GLUED_AT.test(word));

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
