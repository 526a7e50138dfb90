import { SHOP_DOMAINS } from '../lexicons/top-level-domains';
import type { Candidate, RuleInput } from '../rule';
import { matchesOf } from '../text/matches';
import { ownWordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { isAboutDashes, isAboutDots } from './about-marks';

/** Words from the hyphen to the dot that is put for it, either first. */
const REACH = 5;
/** Letters from there to the address. */
const SIGHT = 40;
const MOST_WORDS = 9;

/** "oak-terry com, swap the hyphen for a dot": hosts with hyphens for their dots, where that is said. */
export function swappedHyphens(input: RuleInput): Candidate[] {
  const { words } = input;
  return words.flatMap((word, index): Candidate[] => {
    if (!isAboutDashes(word)) return [];
    const near = words.slice(Math.max(0, index - REACH), index + REACH);
    const around = words.slice(Math.max(0, index - MOST_WORDS), index + MOST_WORDS);
    return near.some(isAboutDots) ? hostAround(word, around, input) : [];
  });
}

/** A name with hyphens in it, perhaps the ending of a host behind the last. */
const HYPHENED =
  /(?<![\p{L}\d-])[a-z]{3,40}(?:-[a-z]{2,40}){0,3} ?- ?([a-z] [a-z](?!\p{L})|[a-z]{1,40})/gu;

function hostAround(told: Word, near: readonly Word[], input: RuleInput): Candidate[] {
  const { folded } = input.text;
  const from = Math.max(0, told.start - SIGHT);
  const around = folded.slice(from, told.end + SIGHT);
  return matchesOf(around, HYPHENED).flatMap((match): Candidate[] => {
    const [found, last = ''] = match;
    const start = from + match.index;
    const isWhole = SHOP_DOMAINS.has(last.replace(' ', ''));
    const end = isWhole ? start + found.length : endingBehind(start + found.length, near, input);
    return end === null
      ? []
      : [{ rule: 'contact.url', start, end, evidence: ['likely', 'disguised'] }];
  });
}

/** Where the ending of a host stands behind a name, among the words around what is said of its hyphen; null where none does. */
function endingBehind(
  end: number,
  near: readonly Word[],
  { text, context }: RuleInput,
): number | null {
  const wordlike = ownWordSet('wordlikeDomains', context.market);
  const top = near.find(
    (word) =>
      word.start >= end &&
      SHOP_DOMAINS.has(word.folded) &&
      (!wordlike.has(word.folded) || ENDS.test(text.folded.slice(word.end, word.end + 3))),
  );
  return top?.end ?? null;
}

const ENDS = /^\s*(?:$|[.,;:!?()"\n])/;
