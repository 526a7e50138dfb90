import { remembered } from '@/utils/remembered';

import { AMBIGUOUS_AT } from '../lexicons/address-contexts';
import { GLUED_PROVIDERS } from '../lexicons/mailboxes';
import { GLUED_DOMAINS, GLUED_SAID_DOMAINS } from '../lexicons/top-level-domains';
import { wordSet } from '../text/word-sets';
import { madeOfVocabularies } from '../vocabulary';
import { MARK_WORDS } from './marks';
import type { Mark } from './marks';
import type { Token } from './token';

/** Three letters with hyphens between. */
const MOST_TOKENS = 5;
/** Of a name behind a dot that is none said: "firma.cezet". */
const SHORTEST_NAME = 5;

/** Words for marks that are long enough to be told inside of others. */
function glued(kind: Mark, shortest: number): string {
  return [...MARK_WORDS]
    .filter(([word, mark]) => mark === kind && word.length >= shortest && !AMBIGUOUS_AT.has(word))
    .map(([word]) => word)
    .join('|');
}

/** "teckacz", "mobilkoteckacz", "wwwteckamobilko": a dot that is said, with what is glued to it. */
const GLUED_DOT = new RegExp(
  `^(|[a-z\\d]{3,40})(${glued('dot', 4)})(${GLUED_DOMAINS}|${GLUED_SAID_DOMAINS})$|^(|[a-z\\d]{4,40})(dot|punto|pika)(${GLUED_DOMAINS}|${GLUED_SAID_DOMAINS}|si|es)$|^(www)(${glued('dot', 3)})([a-z\\d]{3,40})$`,
);
/** "janozavinacgmail", "janoatgmail". */
const GLUED_AT = new RegExp(
  `^([a-z\\d]{2,40})(${glued('at', 5)}|at(?=(?:${GLUED_PROVIDERS})))([a-z\\d]{2,40})$`,
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
export function withSaidDomains(tokens: readonly Token[], market: string): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'dot')) return tokens;
  const known = saidDomains(market);
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const before = result.at(-1);
    const said = before?.kind === 'dot' ? saidAt(tokens, index, token, known) : null;
    const isSaid =
      said !== null && (before?.written === true || isNamed(said.token, token, said.tokens));
    result.push(isSaid ? said.token : token);
    index += isSaid ? said.tokens : 1;
  }
  return result;
}

/** Behind a dot that is a sign, only names right behind it that are no word. */
function isNamed({ end }: Token, { start, spaced }: Token, names: number): boolean {
  return !spaced && (names > 1 || end - start >= SHORTEST_NAME);
}

/** Domains by the names of their letters in a market, and the names that they begin with. */
interface SaidDomains {
  readonly domains: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlySet<string>;
}

const saidDomains = madeOfVocabularies((market): SaidDomains => {
  const names = Array.from(wordSet('saidDomains', market), (entry): [string, string] => {
    const end = entry.lastIndexOf(' ');
    return [entry.slice(0, end), entry.slice(end + 1)];
  });
  // "s k" without its space is the domain itself.
  const joined = names
    .map(([name, domain]): [string, string] => [name.replaceAll(' ', ''), domain])
    .filter(([name, domain]) => name !== domain);
  const all = [...names, ...joined];
  return {
    domains: new Map(all),
    beginnings: new Set(all.map(([name]) => name.split(' ')[0] ?? '')),
  };
});

/** By itself, or in brackets: "mobilko.(cé zet)". */
function saidAt(
  tokens: readonly Token[],
  index: number,
  token: Token,
  known: SaidDomains,
): ReturnType<typeof domainAt> {
  const inside = tokens[index + 1];
  if (token.folded !== '(' || inside === undefined) return domainAt(tokens, index, token, known);
  const said = domainAt(tokens, index + 1, inside, known);
  if (said === null || tokens[index + 1 + said.tokens]?.folded !== ')') return null;
  return { token: { ...said.token, spaced: false, start: token.start }, tokens: said.tokens + 2 };
}

function domainAt(
  tokens: readonly Token[],
  index: number,
  first: Token,
  { domains, beginnings }: SaidDomains,
): { readonly token: Token; readonly tokens: number } | null {
  if (first.kind !== 'dash' && !beginnings.has(first.folded)) return null;
  let longest: ReturnType<typeof domainAt> = null;
  let said = '';
  for (const [at, { kind, folded, end }] of tokens.slice(index, index + MOST_TOKENS).entries()) {
    if (kind !== 'dash') said += ` ${folded}`;
    const domain = domains.get(said.slice(1));
    if (domain !== undefined)
      longest = {
        token: { ...first, kind: 'word', folded: domain, end, odd: true },
        tokens: at + 1,
      };
  }
  return longest;
}
