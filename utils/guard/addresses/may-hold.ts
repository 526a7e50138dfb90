import type { RuleInput } from '../rule';
import { keptWithWord } from '../text/remembered';
import type { Word } from '../text/words';
import { AT_LETTERS, SHORTENED_AT } from '../lexicons/address-words';
import { PLAIN_DOMAINS, SHOP_DOMAINS } from '../lexicons/top-level-domains';
import { ABBREVIATIONS, markPhrases } from './marks';
import type { MarkPhrase } from './marks';
import { markOf } from './raw-tokens';
import { isGluedWord } from './said-domains';
import { isSlipOfDot } from './slipped-marks';

const DOTS = '.·•∙,';
/** An at sign, and what holds words together for the reader of tokens. */
const SURE = /[@_]|\.\(|\((?:pt|[a-z])\)/;
const SPACE = /\s/;
const OPENING = '([{<*"\'|~^';

/**
 * Whether a text may hold an address at all: most have neither an at sign nor a dot between two words, and then need
 * not be taken apart. It may say yes in vain, never no.
 */
export function mayHoldAddress({
  text,
  words,
  context,
}: Pick<RuleInput, 'text' | 'words' | 'context'>): boolean {
  const { folded } = text;
  const phrases = markPhrases(context.market);
  if (SURE.test(folded)) return true;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (isTelling(word) || isBehindSlip(words[index - 1], word)) return true;
    if (isJoined(words, index, word, folded)) return true;
    if (isPhrase(words, index, phrases.get(word.folded))) return true;
  }
  return false;
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
const isTelling = keptWithWord((word) => {
  const mark = markOf({ folded: word, known: [] });
  const isMark = mark === 'at' || mark === 'dot';
  return isMark || SHORTENED_AT.has(word) || isGluedWord(word);
});
const isDigits = keptWithWord((word) => /^\d+$/.test(word));
const isShopDomain = keptWithWord((word) => SHOP_DOMAINS.has(word));
const isPlainTop = keptWithWord((word) => PLAIN_DOMAINS.has(word));
const isShort = keptWithWord((word) => AT_LETTERS.has(word) || ABBREVIATIONS.has(word));

/** "mobilko bokda sk" */
function isBehindSlip(left: Word | undefined, right: Word): boolean {
  return left !== undefined && isShopDomain(right) && isSlipOfDot(left);
}

/** Whether what stands between two words may be part of an address. */
function isJoined(words: readonly Word[], index: number, right: Word, folded: string): boolean {
  const left = words[index - 1];
  if (left !== undefined && isPlain(left, right, folded)) return false;
  const last = folded.charAt(right.start - 1);
  if (OPENING.includes(last) && last !== '' && isShort(right)) return true;
  if (left === undefined) return false;
  if (isPair(left, right) && (isPair(words[index - 2], left) || isBehindDot(left, folded)))
    return true;
  return isDotted(left, right, folded) && !(isDigits(left) && isDigits(right));
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

/** A dot or a comma that is glued to the word behind it, a dot set apart or before a plain domain. */
function isDotted(left: Word, right: Word, folded: string): boolean {
  for (let at = left.end; at < right.start; at += 1) {
    const sign = folded.charAt(at);
    if (!DOTS.includes(sign)) continue;
    if (at === right.start - 1) return true;
    if (sign !== ',' && (at > left.end || isPlainTop(right))) return true;
  }
  return false;
}
