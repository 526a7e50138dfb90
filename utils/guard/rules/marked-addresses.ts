import { isAllowedHost } from '../addresses/allowed';
import { MARK_WORDS } from '../addresses/marks';
import { AT_STEMS } from '../lexicons/address-words';
import { SHOP_DOMAINS, TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import type { Candidate, RuleInput } from '../rule';
import { rememberedLast } from '../text/remembered';
import { wordTrait } from '../text/traits';
import { ownWordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { isHostNamed } from './announced-hosts';
import { isAnnounced } from './mail-providers';

/** What stands for a sign, whatever it says: something in brackets or quotation marks, signs, pictures. */
const INSIDE = '[^\\s()[\\]{}<>"][^()[\\]{}<>"\\n]{0,29}';
const SIGNS = '*#°^~|¤§•·∙●\\p{Extended_Pictographic}';
const MARK = `\\s?(?:[([{<"]${INSIDE}[)\\]}>"]|[${SIGNS}]{1,4})\\s?`;
const NAME = '[\\p{L}\\d](?:[._-]?[\\p{L}\\d]){1,40}';
const BEFORE = new RegExp(
  `(?<![^\\s(:,"'])(?:(${NAME})(${MARK}|\\s?@\\s?))?(${NAME})(${MARK})$`,
  'u',
);
const CLOSING = new RegExp(`[)\\]}>"${SIGNS}]\\s?$`, 'u');
/** No longer address is looked for. */
const SIGHT = 140;
/** No reply has as many words that are domains. */
const MOST_DOMAINS = 500;

/** The parts of an address before its top-level domain. */
interface Parts {
  readonly local: string;
  /** What stands for the at sign, and for the last dot. */
  readonly at: string;
  readonly name: string;
  readonly dot: string;
  readonly start: number;
  readonly top: Word;
}

/**
 * Addresses with anything in brackets, quotation marks or pictures for their signs: "sav[a dans un rond]laine[point]fr",
 * "mobilko (kropeczka) pl".
 */
export const markedAddresses = rememberedLast((input: RuleInput): readonly Candidate[] =>
  input.words
    .filter(isTop)
    .slice(0, MOST_DOMAINS)
    .flatMap((top) => addressBefore(input, top)),
);

const isTop = wordTrait((word) => TOP_LEVEL_DOMAINS.has(word));

function addressBefore(input: RuleInput, top: Word): Candidate[] {
  const parts = partsBefore(input, top);
  if (parts === null || isAllowedHost(`${parts.name}.${top.folded}`, input.context)) return [];
  if (isMailbox(parts, input)) return [candidate('contact.email', parts.start, top)];
  const start = top.start - parts.name.length - parts.dot.length;
  return isHost({ ...parts, start }, input) ? [candidate('contact.url', start, top)] : [];
}

function partsBefore(input: RuleInput, top: Word): Parts | null {
  const { folded, text } = input.text;
  if (!CLOSING.test(folded.slice(Math.max(0, top.start - 4), top.start))) return null;
  // "(EU) PL", "locale=hu_HU"
  if (text.slice(top.start, top.end) !== top.folded || text.charAt(top.end) === '_') return null;
  if (isWord(top, input)) return null;
  const found = BEFORE.exec(folded.slice(Math.max(0, top.start - SIGHT), top.start));
  if (found === null) return null;
  const [whole, local = '', at = '', name = '', dot = ''] = found;
  return { local, at, name, dot, start: top.start - whole.length, top };
}

function candidate(rule: Candidate['rule'], start: number, { end }: Word): Candidate {
  return { rule, start, end, evidence: ['likely', 'disguised'] };
}

const END = /^\s*(?:$|[.,;:!?()"/\n-])/u;
/** "sk, cz, pl": languages. */
const LIST = /^,\s?["(]?([a-z]{2})(?!\p{L})/u;

function endsClause({ end }: Word, { text }: RuleInput): boolean {
  const behind = text.folded.slice(end, end + 6);
  return END.test(behind) && !SHOP_DOMAINS.has(LIST.exec(behind)?.[1] ?? '');
}

/** "la caja (negra) de la izquierda": what may be a word goes on with the sentence. */
function isWord(top: Word, input: RuleInput): boolean {
  const isKnown = SHOP_DOMAINS.has(top.folded);
  if (isKnown && !ownWordSet('wordlikeDomains', input.context.market).has(top.folded)) return false;
  return !endsClause(top, input);
}

const MADE_UP = /[\d._-]/;

/** Two signs, with a name before them that is no word, or one that says what it is. */
function isMailbox({ local, at, name, dot, start }: Parts, input: RuleInput): boolean {
  if (local === '' || isDot(at) || isDot(name) || isRepeated(at, dot)) return false;
  return (
    MADE_UP.test(local) ||
    AT.test(at) ||
    saysDot(dot) ||
    !/\s/.test(at + dot) ||
    isAnnounced(input, start)
  );
}

const SHORTEST_NAME = 4;
const SIGHT_OF_WORDS = 16;

/** One sign: where an address is announced, or where it says "dot" or is glued to what stands around it and ends. */
function isHost({ name, dot, start, top }: Parts, input: RuleInput): boolean {
  if (name.length < SHORTEST_NAME || !/\p{L}/u.test(name) || isDot(name) || AT.test(dot))
    return false;
  const isTold = isHostNamed(input, start, SIGHT_OF_WORDS);
  if (saysDot(dot) && isTold) return true;
  return (isTold || saysDot(dot) || !/\s/.test(dot)) && endsClause(top, input);
}

const AT = new RegExp(`@|^\\s?.(?:at?(?!\\p{L})|${AT_STEMS})`, 'u');
const DOT_STEMS = new Set(
  [...MARK_WORDS].flatMap(([word, mark]) => (mark === 'dot' ? [word.slice(0, 3)] : [])),
);

/** "(p.to)", "[kropeczka]": begins as a word for a dot does. */
function saysDot(mark: string): boolean {
  return isDot(mark) || DOT_STEMS.has(lettersOf(mark).slice(0, 3));
}

/** "•", "(.)", "punto". */
function isDot(mark: string): boolean {
  const letters = lettersOf(mark);
  return letters === '' ? /[.·•∙]/.test(mark) : MARK_WORDS.get(letters) === 'dot';
}

/** "firma (pt) com (pt) pt", "firma🔵com🔵pt": the same in brackets twice is a dot, or the same picture. */
function isRepeated(at: string, dot: string): boolean {
  const letters = lettersOf(at);
  return letters === '' ? PICTURE.test(at) && at === dot : letters === lettersOf(dot);
}

const PICTURE = /\p{Extended_Pictographic}/u;

function lettersOf(mark: string): string {
  return mark.replace(/[^a-z]/g, '');
}
