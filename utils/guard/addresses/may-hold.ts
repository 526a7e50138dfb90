import type { RuleInput } from '../rule';
import { wordTrait } from '../text/traits';
import type { Word } from '../text/words';
import { AT_LETTERS, SHORTENED_AT } from '../lexicons/address-words';
import { PLAIN_DOMAINS, SHOP_DOMAINS } from '../lexicons/top-level-domains';
import { ABBREVIATIONS, markPhrases } from './marks';
import type { MarkPhrase } from './marks';
import { markOf } from './raw-tokens';
import { isGluedWord } from './said-domains';
import { isSlipOfDot } from './slipped-marks';

const DOTS = '.·•∙,';
/** An at sign, and marks in brackets. */
const SURE = /@|\.\(|\((?:pt|[a-z])\)/;
const SPACE = /\s/;
const OPENING = '([{<*"\'|~^';

/** So many words before and behind one that tells of an address may belong to it. */
const REACH = 12;

/** The words of a part of a text: from an index to one behind it. */
interface Part {
  readonly from: number;
  to: number;
}

type Text = Pick<RuleInput, 'text' | 'words' | 'context'>;

/**
 * The parts of a text that may hold an address, in order and apart: most texts have neither an at sign nor a dot between
 * two words, and need not be taken apart. They may be taken in vain, never left out, and end where a mere space parts two
 * words.
 */
export function partsWithAddresses({ text: { folded }, words, context }: Text): readonly Part[] {
  const tells = teller(words, folded, context.market);
  const edgeFrom = (index: number, step: 1 | -1): number => {
    let edge = index;
    while (isGlued(words, edge, folded)) edge += step;
    return edge;
  };
  const parts: Part[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!tells(index)) continue;
    const from = edgeFrom(Math.max(0, index - REACH), -1);
    let to = edgeFrom(index + REACH, 1);
    // Asked from the end, as the last one that tells spares asking those before it.
    for (let [at, asked] = [to - 1, index]; at > asked; at -= 1) {
      if (!tells(at)) continue;
      asked = to - 1;
      to = edgeFrom(at + REACH, 1);
      at = to;
    }
    const before = parts.at(-1);
    if (before !== undefined && from <= before.to) before.to = to;
    else parts.push({ from, to });
    index = to - 1;
  }
  return parts;
}

/** Tells whether a word, by its index, may be part of an address, with what stands around it. */
function teller(
  words: readonly Word[],
  folded: string,
  market: string,
): (index: number) => boolean {
  const phrases = markPhrases(market);
  const isSure = SURE.test(folded);
  return (index) => {
    const word = words[index];
    if (word === undefined) return false;
    const before = index > 0 ? words[index - 1] : undefined;
    return (
      isTelling(word) ||
      (before === undefined
        ? isBracketed(word, folded)
        : isBehindSlip(before, word) || isJoined(words, index, before, word, folded)) ||
      (isSure && SURE.test(folded.slice(before?.end ?? 0, word.end + 1))) ||
      isPhrase(words, index, phrases.get(word.folded))
    );
  };
}

/** Whether more than a space, or less, parts a word from the one before it. */
function isGlued(words: readonly Word[], index: number, folded: string): boolean {
  const [left, right] = [words[index - 1], words[index]];
  if (left === undefined || right === undefined) return false;
  return right.start - left.end !== 1 || folded.charAt(left.end) !== ' ';
}

/** Whether a mark of several words begins with the word `first`. */
function isPhrase(
  words: RuleInput['words'],
  first: number,
  phrases: readonly MarkPhrase[] = [],
): boolean {
  return phrases.some(([parts]) =>
    parts.every((part, ahead) => words[first + ahead]?.folded === part),
  );
}

/** Words that say an at sign or a dot, or have one inside. */
const isTelling = wordTrait((word) => {
  const mark = markOf({ folded: word, known: [] });
  const isMark = mark === 'at' || mark === 'dot';
  return isMark || SHORTENED_AT.has(word) || isGluedWord(word);
});
const isDigits = wordTrait((word) => /^\d+$/.test(word));
/** Whether a word is a domain of shops. */
export const isShopDomain = wordTrait((word) => SHOP_DOMAINS.has(word));
const isPlainTop = wordTrait((word) => PLAIN_DOMAINS.has(word));
const isShort = wordTrait((word) => AT_LETTERS.has(word) || ABBREVIATIONS.has(word));

/** "mobilko bokda sk" */
function isBehindSlip(left: Word, right: Word): boolean {
  return isShopDomain(right) && isSlipOfDot(left);
}

/** Whether what stands between two words may be part of an address. */
function isJoined(
  words: readonly Word[],
  index: number,
  left: Word,
  right: Word,
  folded: string,
): boolean {
  if (isPlain(left, right, folded)) return false;
  if (isBracketed(right, folded)) return true;
  if (
    isPair(left, right) &&
    ((index > 1 && isPair(words[index - 2], left)) || isBehindDot(left, folded))
  )
    return true;
  return isDotted(left, right, folded) && !(isDigits(left) && isDigits(right));
}

/** A letter or a shortened word for a mark behind what may be its bracket. */
function isBracketed(word: Word, folded: string): boolean {
  const last = folded.charAt(word.start - 1);
  return last !== '' && OPENING.includes(last) && isShort(word);
}

/** Most words have a space before them and are no letter alone. */
function isPlain(left: Word, right: Word, folded: string): boolean {
  return (
    right.start - left.end === 1 && right.end - right.start > 1 && folded.charAt(left.end) === ' '
  );
}

/** Two letters with one sign between; three are one word, or two behind a dot. */
function isPair(left: Word | undefined, right: Word): boolean {
  return left?.folded.length === 1 && right.folded.length === 1 && right.start - left.end === 1;
}

function isBehindDot({ start }: Word, folded: string): boolean {
  let before = start - 1;
  while (SPACE.test(folded.charAt(before))) before -= 1;
  return DOTS.includes(folded.charAt(before) || ' ');
}

/** An underscore, a dot or a comma that is glued to the word behind it, a dot set apart or before a plain domain. */
function isDotted(left: Word, right: Word, folded: string): boolean {
  for (let at = left.end; at < right.start; at += 1) {
    const sign = folded.charAt(at);
    if (sign === '_') return true;
    if (!DOTS.includes(sign)) continue;
    if (at === right.start - 1) return true;
    if (sign !== ',' && (at > left.end || isPlainTop(right))) return true;
  }
  return false;
}
