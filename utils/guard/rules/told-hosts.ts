import { hostEndings } from '../addresses/host-endings';
import { COM_IS_A_WORD, PLAIN_DOMAINS, SHOP_DOMAINS } from '../lexicons/top-level-domains';
import type { Candidate, RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import { firstFrom, startsIn } from '../text/span';
import { wordTrait } from '../text/traits';
import { ownWordSet, wordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { isAboutDashes, isAboutDots } from './about-marks';
import { isHostNamed } from './announced-hosts';

const commas = phraseFinder('commas');
const noSpaces = phraseFinder('noSpaces');
const together = phraseFinder('together');

/** How far from the words for a dot what else tells of a host may stand, and an ending that is only called one behind it. */
const SIGHT = 80;
const SIGHT_OF_CALLED = 40;

/**
 * Hosts that are told in parts: where a dot is spoken of, the ending of a host near it, and something else that only a
 * host has: "mobilko a sk, medzi to bodku", "kabelka*sk, the star is a dot", "then a dot, then the ending of Slovenia".
 */
export function toldHosts(input: RuleInput): Candidate[] {
  const { words } = input;
  return words.filter(isAboutDots).flatMap((dot): Candidate[] => {
    const near = words.slice(
      firstFrom(words, dot.start - SIGHT),
      firstFrom(words, dot.end + SIGHT),
    );
    const ending = endingNear(dot, near, input);
    if (ending === undefined) return [];
    const signs = SIGNS.filter((isThere) => isThere(input, dot, ending, near));
    const isEnough = signs.includes(isHyphened) || (isDomain(ending) && signs.length > 0);
    if (!isEnough || (signs.length < 2 && isWordlike(ending, input))) return [];
    const start = Math.min(dot.start, ending.start);
    const end = Math.max(dot.end, ending.end);
    return [{ rule: 'contact.url', start, end, evidence: ['likely', 'disguised'] }];
  });
}

/** A domain, or what is called the ending of one. */
function endingNear(dot: Word, near: readonly Word[], input: RuleInput): Word | undefined {
  const called = hostEndings(input).find(
    ({ start }) => start > dot.end && start < dot.end + SIGHT_OF_CALLED,
  );
  return near.find((word) => isEnding(word, input) || word.start === called?.start);
}

type Sign = (input: RuleInput, dot: Word, ending: Word, near: readonly Word[]) => boolean;

const isDomain = wordTrait((word) => SHOP_DOMAINS.has(word) || DOMAINS.test(word));
const DOMAINS = /^(?:info|org|shop|uk)$/;
const ENDS = /^\s*(?:$|[.,;:!?()"\n–-])/u;

/** A word that is a domain and nothing else, or one that ends its clause. */
function isEnding(word: Word, { text, context }: RuleInput): boolean {
  const { start, end, folded } = word;
  if (!isDomain(word) || text.text.slice(start, end) !== folded) return false;
  const isPlain = PLAIN_DOMAINS.has(folded) && !COM_IS_A_WORD.has(context.market);
  return isPlain || isGlued(start, text.text) || ENDS.test(text.folded.slice(end, end + 3));
}

function isWordlike({ start, folded }: Word, { text, context }: RuleInput): boolean {
  return !isGlued(start, text.text) && ownWordSet('wordlikeDomains', context.market).has(folded);
}

/** "miel-paca-es", "kolesa + bled + (pika) + si": no sentence goes on so. */
function isGlued(start: number, text: string): boolean {
  return /-$|\+ $/.test(text.slice(Math.max(0, start - 2), start));
}

const ODD = /[\p{L}\d)]\s?(?:[*~|^°=→>+]\s?|[(,])$/u;

/** "kabelka*sk", "kosik + dom + (dot) + info": a sign before the ending that no sentence has there. */
const hasOddSign: Sign = ({ text }, _dot, { start }) =>
  ODD.test(text.folded.slice(Math.max(0, start - 4), start));

/** "our site mobilko a sk": an address is announced, at most three words before the ending. */
const isNamed: Sign = (input, dot, ending) => {
  const last = firstFrom(input.words, Math.min(dot.start, ending.start));
  return input.words
    .slice(Math.max(0, last - 3), last + 1)
    .some(({ start }) => isHostNamed(input, start));
};

/** "oak-terry com", "mobilko minus shop": a name with a hyphen right before, or one is spoken of. */
const isHyphened: Sign = ({ text }, dot, ending, near) => {
  const isHyphenBefore = (index: number): boolean =>
    index > 0 && text.text.slice(near[index - 1]?.end, near[index]?.start) === '-';
  return near.some(
    (word, index) =>
      (word.start < Math.max(dot.start, ending.start) && isAboutDashes(word)) ||
      ((word === dot || word === ending) && BEFORE.some((back) => isHyphenBefore(index - back))),
  );
};

/** A name stands right before what tells of it, or a little word is between: "oak-terry and com". */
const BEFORE = [1, 2];

/** "Without the spaces", "a dot instead of the comma". */
const isJoined: Sign = (input, { start, end }) =>
  [noSpaces, together, commas].some((finder) =>
    startsIn(finder(input), start - SIGHT, end + SIGHT),
  );

/** "then a dot, then sk" */
const isCounted: Sign = ({ context }, dot, ending, near) =>
  near.some(
    ({ start, folded }) =>
      start > dot.end && start < ending.start && wordSet('nextWords', context.market).has(folded),
  );

const SIGNS = [hasOddSign, isNamed, isHyphened, isJoined, isCounted];
