import { AMBIGUOUS_AT } from '../lexicons/address-contexts';
import { AT_LETTERS, SHORTENED_AT } from '../lexicons/address-words';
import type { RuleInput } from '../rule';
import { PLAIN_DOMAINS, SHOP_DOMAINS } from '../lexicons/top-level-domains';
import { rejoined } from './letters-apart';
import { ABBREVIATIONS, markPhrases } from './marks';
import type { Mark, MarkPhrase } from './marks';
import { rawTokens } from './raw-tokens';
import { withoutRemarks } from './remarks';
import { withMarksApart, withSaidDomains } from './said-domains';
import { withSlips } from './slipped-marks';
import type { Token } from './token';
import { withoutTurns } from './told-marks';
import { unmasked } from './unmasked';

const OPENING = new Set('([{<*"\'|~^#');
const CLOSING = new Set(')]}>*"\'|~^#');
/** Signs that are brackets where they are glued to a mark on both sides. */
const GLUED = new Set('-/=:.');

type TokenInput = Pick<RuleInput, 'text' | 'words' | 'context'>;

/**
 * What addresses are made of, in order, from the word `from` of a text to before the word `to`; letters that were set
 * apart are one word.
 */
export function tokensOf(
  { text, words: all, context }: TokenInput,
  from: number,
  to: number,
): readonly Token[] {
  const words = all.slice(from, to);
  const phrases = markPhrases(context.market);
  const place = { start: all[from - 1]?.end ?? 0, end: all[to]?.start ?? text.folded.length };
  const raw = withoutRemarks(
    unmasked(withSlips(rawTokens(text.folded, words, place)), words),
    context.market,
  );
  const unspread = withSaidDomains(
    withMarksApart(rejoined(withoutTurns(withPhrases(raw, phrases), context.market))),
    context.market,
  );
  return unspread.some(mayBeMarked) ? unbracketed(abbreviated(unspread)) : unspread;
}

/** Whether a mark that is shortened or in brackets may begin with a token, or be it; no other is to be changed. */
function mayBeMarked({ written, folded }: Token): boolean {
  return written || OPENING.has(folded) || SHORTENED_AT.has(folded);
}

/** "trattino basso", "a rond": several words that are one mark. */
function withPhrases(
  tokens: readonly Token[],
  phrases: ReturnType<typeof markPhrases>,
): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const found = phraseAt(tokens, index, phrases.get(token.folded));
    if (found === undefined) result.push(token);
    else {
      const [words, kind] = found;
      const { end } = tokens[index + words.length - 1] ?? token;
      result.push({ ...token, kind, folded: words.join(''), end, written: true, odd: true });
    }
    index += found?.[0].length ?? 1;
  }
  return result;
}

function phraseAt(
  tokens: readonly Token[],
  index: number,
  phrases: readonly MarkPhrase[] | undefined,
): MarkPhrase | undefined {
  // No mark of several words has a sign in it.
  if (tokens[index + 1]?.kind === 'other') return undefined;
  return phrases?.find(([words]) =>
    words.every((word, ahead) => tokens[index + ahead]?.folded === word),
  );
}

/** "librai chioc. posta.it", ", arobase,": the full stop or the commas go with the mark. */
function abbreviated(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined) break;
    const isSaid = isSaidMark(token, index, tokens);
    const isShort = isShortened(token, next);
    if (isSaid && result.at(-1)?.folded === ',') result.pop();
    result.push(isShort ? { ...token, kind: 'at', written: true, odd: true } : token);
    if (isShort || (isSaid && next?.folded === ',')) index += 1;
  }
  return result;
}

function isShortened({ folded }: Token, next: Token | undefined): boolean {
  return next?.folded === '.' && !next.spaced && SHORTENED_AT.has(folded);
}

/** A mark in words with commas around it: those of a speaker who draws breath. */
function isSaidMark(token: Token, index: number, tokens: readonly Token[]): boolean {
  const [before, next, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  return (
    isSaidAt(token) ||
    isBetweenCommas(token, before, next) ||
    isSaidDot(token, next, PLAIN_DOMAINS) ||
    (before?.folded === ',' && next?.folded === ',' && isSaidDot(token, second, SHOP_DOMAINS))
  );
}

/** "chez orange, point fr"; between commas it may be before any domain: "radhaus, Punkt, de". */
function isSaidDot(
  { kind, written }: Token,
  domain: Token | undefined,
  domains: ReadonlySet<string>,
): boolean {
  return written && kind === 'dot' && domains.has(domain?.folded ?? '');
}

/** "jano, monkey, firma dot sk": an animal's name between commas is none. */
function isBetweenCommas(
  { kind, written, folded }: Token,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  return (
    kind === 'at' && written && folded.length > 3 && before?.folded === ',' && next?.folded === ','
  );
}

function isSaidAt({ kind, written, folded }: Token): boolean {
  return written && kind === 'at' && !AMBIGUOUS_AT.has(folded);
}

/** "(at)", "[ dot ]", "*.*": the brackets go into the mark. */
function unbracketed(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [open, mark] = [tokens[index], tokens[index + 1]];
    if (open === undefined) break;
    // "(zav.)"
    const last = index + (isCut(tokens, index) ? 3 : 2);
    const [close, next] = [tokens[last], tokens[last + 1]];
    if (mark !== undefined && close !== undefined && isBracketed(open, mark, close, next)) {
      result.push({
        ...mark,
        kind: mark.kind === 'word' ? kindOf(mark, next) : mark.kind,
        start: open.start,
        end: close.end,
        spaced: open.spaced,
        written: true,
        odd: true,
      });
      index = last;
    } else result.push(open);
  }
  return result;
}

/** Whether a full stop stands behind the word in a bracket that opens at `first`. */
function isCut(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first]?.folded === '(' &&
    tokens[first + 2]?.folded === '.' &&
    tokens[first + 3]?.folded === ')'
  );
}

/** "mobilko (pt) com", "mobilko(p)com": what stands for a dot where a domain follows. */
function isShortDot({ folded, spaced }: Token, next: Token | undefined): boolean {
  if (!SHOP_DOMAINS.has(next?.folded ?? '')) return false;
  return folded === 'pt' || (folded.length === 1 && !spaced && next?.spaced === false);
}

function kindOf(mark: Token, next: Token | undefined): Mark {
  return isShortDot(mark, next) ? 'dot' : (ABBREVIATIONS.get(mark.folded) ?? 'at');
}

function isBracketed(open: Token, mark: Token, close: Token, next: Token | undefined): boolean {
  // "jano-at-firma-dot-sk", "/at/"
  if (GLUED.has(open.folded))
    return close.folded === open.folded && mark.written && !mark.spaced && !close.spaced;
  return (
    OPENING.has(open.folded) &&
    CLOSING.has(close.folded) &&
    (mark.kind !== 'word' ||
      AT_LETTERS.has(mark.folded) ||
      ABBREVIATIONS.has(mark.folded) ||
      isShortDot(mark, next)) &&
    mark.kind !== 'other'
  );
}
