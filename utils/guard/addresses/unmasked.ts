import { remembered } from '@/utils/remembered';

import { AT_LETTERS } from '../lexicons/address-words';
import { MAIL_PROVIDERS } from '../lexicons/mailboxes';
import { TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import { fused, meantBy, SIGN_LETTERS } from '../text/leet';
import { wordTrait } from '../text/traits';
import type { Word } from '../text/words';
import { MARK_WORDS } from './marks';
import type { Token } from './token';

/** Signs that stand for a letter inside a word; what parts words elsewhere is a mark of the address itself here. */
const LETTERS: ReadonlyMap<string, string> = new Map([...SIGN_LETTERS, ['£', 'l']]);
const FIGURED = /\p{L}\d|\d\p{L}/u;
/** Words and signs of one masked word; shorter words may as well be a model's. */
const MOST_PARTS = 5;
const SHORTEST = 3;
const SHORTEST_NAME = 5;

/** "gma1l", "lib€ro", "grnail", "(z@vináč)", "c0m": masked names of providers, marks and domains are read as they are meant. */
export function unmasked(tokens: readonly Token[], words: readonly Word[]): readonly Token[] {
  if (!words.some(isFigured) && !tokens.some(({ folded }) => LETTERS.has(folded))) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const [read, parts] = readAt(tokens, index, result) ?? [token, 1];
    result.push(read);
    index += parts;
  }
  return result;
}

function isMasked({ folded, kind }: Token): boolean {
  return LETTERS.has(folded) || (kind === 'word' && isMaskedWord(folded));
}

const isMaskedWord = remembered((word) => FIGURED.test(word) || fused(word) !== word);
const isFigured = wordTrait(isMaskedWord);

/** The token that those from `first` on are meant for, and how many they are; null where they stand for themselves. */
function readAt(
  tokens: readonly Token[],
  first: number,
  before: readonly Token[],
): readonly [Token, number] | null {
  const token = tokens[first];
  if (token === undefined || !mayBegin(token, before.at(-1))) return null;
  let parts = 1;
  while (parts <= MOST_PARTS && goesOn(tokens[first + parts])) parts += 1;
  // What goes on and on is no word.
  if (parts > MOST_PARTS) parts = 1;
  if (parts === 1 && !isMasked(token)) return null;
  for (; parts > 0; parts -= 1) {
    const run = tokens.slice(first, first + parts);
    if (!run.some(isMasked)) return null;
    const read = asMeant(token, run, before);
    if (read !== null) return [read, parts];
  }
  return null;
}

function asMeant(token: Token, run: readonly Token[], before: readonly Token[]): Token | null {
  const letters = run.map(({ folded }) => LETTERS.get(folded) ?? folded).join('');
  const folded =
    meantIn(letters) ?? (run.length === 1 ? domainMeantBy(letters, before) : undefined);
  if (folded === undefined) return null;
  const mark = MARK_WORDS.get(folded);
  const end = run.at(-1)?.end ?? token.end;
  return { ...token, kind: mark ?? 'word', folded, end, written: mark !== undefined, odd: true };
}

/** A sign behind a word is no beginning: "jano@fna.sk". */
function mayBegin(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'word') return true;
  return LETTERS.has(token.folded) && (token.spaced || before?.kind !== 'word');
}

function goesOn(token: Token | undefined): boolean {
  if (token === undefined || token.spaced) return false;
  return LETTERS.has(token.folded) || token.kind === 'word';
}

const meantIn = remembered((letters: string): string | null =>
  letters.length <= SHORTEST
    ? null
    : ([...meantBy(letters), fused(letters)].find(
        (meant) => MARK_WORDS.has(meant) || MAIL_PROVIDERS.has(meant) || AT_LETTERS.has(meant),
      ) ?? null),
);

/** Behind a dot, "c0m"; of two letters only behind what is known, or behind a dot set apart: "revolut.m3", "mobilko . 5k". */
function domainMeantBy(letters: string, before: readonly Token[]): string | undefined {
  if (before.at(-1)?.kind !== 'dot' || !/[a-z]/.test(letters)) return undefined;
  const name = before.at(-2)?.folded ?? '';
  const isApart = before.at(-1)?.spaced === true && name.length >= SHORTEST_NAME;
  const isKnown = letters.length >= SHORTEST || isApart || isService(name);
  return isKnown ? meantBy(letters).find((meant) => TOP_LEVEL_DOMAINS.has(meant)) : undefined;
}

function isService(name: string): boolean {
  return MAIL_PROVIDERS.has(name) || /^(?:paypal|revolut|monzo|bunq)$/.test(name);
}
