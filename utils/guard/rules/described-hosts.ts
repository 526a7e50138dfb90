import { markOf } from '../addresses/raw-tokens';
import { hostEndings } from '../addresses/said-endings';
import { PLAIN_DOMAINS, SHOP_DOMAINS } from '../lexicons/top-level-domains';
import type { Candidate, RuleInput } from '../rule';
import { matchesOf } from '../text/matches';
import { phraseFinder } from '../text/phrases';
import { keptWithWord } from '../text/remembered';
import type { Span } from '../text/span';
import { spanAt, startsIn } from '../text/span';
import { stanceOn } from '../text/stance';
import { ownWordSet, wordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { isAboutDots } from './about-marks';
import { isHostAnnounced } from './announced-hosts';

const commas = phraseFinder('commas');

/** Hosts with another sign or word for their dot, with their parts summed up, or with their ending described. */
export function describedHosts(input: RuleInput): Candidate[] {
  const dots = input.words.flatMap((word, index) => (isAboutDots(word) ? [index] : []));
  return [
    ...(dots.length > 0 || SIGN.test(input.text.folded) ? signed(input, dots) : []),
    ...dots.flatMap((dot) => [
      ...summed(input, dot),
      ...withEnding(input, dot),
      ...replaced(input, dot),
    ]),
  ];
}

const SIGN = /[*~|^°=→>(]/;
/** A name and the ending of a host, with a sign for the dot between: "kabelka*sk". */
const SIGNED =
  /(?<![\p{L}\d@.-])([a-z\d][a-z\d-]{3,40})\s?([*~|^°=→>(,])(?:co[*~|^])?\s?([a-z]{2,4})(?![\p{L}\d])/gu;
/** Signs that stand behind many a word. */
const USUAL = '(,';
/** Signs that are set for a dot with no word about it. */
const UNTOLD = '*~|^→';

/** How far from a host it is said what stands for its dot. */
const SIGHT = 90;

function signed(input: RuleInput, dots: readonly number[]): Candidate[] {
  const { words, text } = input;
  const said = dots.flatMap((dot) => words[dot] ?? []);
  const hosts = matchesOf(text.folded, SIGNED).filter(
    ([, , , top = '']) => SHOP_DOMAINS.has(top) || top === 'uk',
  );
  return hosts.flatMap((match): Candidate[] => {
    const [found, name = '', sign = ''] = match;
    const span = { start: match.index, end: match.index + found.length };
    const hyphened = name.includes('-');
    const told = startsIn(said, span.start - SIGHT, span.end + SIGHT);
    const usual = !hyphened && USUAL.includes(sign);
    if (told && (!usual || tellsComma(input, span)))
      return [{ rule: 'contact.url', ...span, evidence: ['likely', 'disguised'] }];
    return hyphened && UNTOLD.includes(sign) && isHostAnnounced(input, span.start)
      ? [{ rule: 'contact.url', ...span, evidence: ['possible', 'disguised'] }]
      : [];
  });
}

/** "uhrendirk,de – a dot instead of the comma": commas join lists of countries too. */
function tellsComma(input: RuleInput, { start, end }: Span): boolean {
  return startsIn(commas(input), start - SIGHT, end + SIGHT);
}

const SUM = /^\s?[)"']?\s?\+\s?["'(]?\s?$/;
const MOST_SUMMANDS = 5;

/** "kosik + dom + (dot) + info": the parts of a host to be put together. */
function summed({ words, text }: RuleInput, dot: number): Candidate[] {
  const isSummed = (index: number): boolean => {
    const [left, right] = [words[index - 1], words[index]];
    return (
      left !== undefined && right !== undefined && SUM.test(text.text.slice(left.end, right.start))
    );
  };
  const top = words[dot + 1];
  if (top === undefined || !isTop(top) || !isSummed(dot) || !isSummed(dot + 1)) return [];
  let first = dot - 1;
  while (isSummed(first) && dot - first < MOST_SUMMANDS) first -= 1;
  return [
    {
      rule: 'contact.url',
      start: words[first]?.start ?? top.start,
      end: top.end,
      evidence: ['likely', 'disguised'],
    },
  ];
}

const isTop = keptWithWord((word) => SHOP_DOMAINS.has(word) || word === 'info' || word === 'org');
const REACH_OF_ENDING = 5;

/** "mobilko minus shop, then a dot, then the ending of Slovenia". */
function withEnding(input: RuleInput, dot: number): Candidate[] {
  const { words, context } = input;
  const word = words[dot];
  if (word === undefined || markOf(word) !== 'dot') return [];
  if (!isBehindHost(input, dot) && !stanceOn(input, word).invited) return [];
  const behind = words.slice(dot + 1, dot + 1 + REACH_OF_ENDING);
  const isNext = (next: Word): boolean => wordSet('nextWords', context.market).has(next.folded);
  const last = behind.findIndex(
    (next, index) =>
      spanAt(hostEndings(input), next.start) !== null ||
      (isPlainTop(next) && behind.slice(0, index).some(isNext)),
  );
  const between = behind.slice(0, Math.max(0, last));
  // Whose ending it is may be one word: "the British ending".
  const others = between.filter(
    ({ folded }) =>
      !wordSet('nextWords', context.market).has(folded) &&
      !wordSet('littleWords', context.market).has(folded),
  );
  const end = behind[last]?.end;
  return end === undefined || others.length > MOST_OTHERS
    ? []
    : [{ rule: 'contact.url', start: word.start, end, evidence: ['likely'] }];
}

const isPlainTop = keptWithWord((word) => PLAIN_DOMAINS.has(word) || word === 'shop');

const MOST_OTHERS = 2;
const WORDS_OF_A_HOST = 6;

/** Whether the words before may be a host's: with a hyphen, in a sign or in words. */
function isBehindHost({ words, text }: RuleInput, dot: number): boolean {
  return words
    .slice(Math.max(0, dot - WORDS_OF_A_HOST), dot)
    .some(
      (word, index, all) =>
        markOf(word) === 'dash' ||
        (index > 0 && text.text.slice(all[index - 1]?.end ?? 0, word.start) === '-'),
    );
}

/** How many letters of a word are the same whatever its ending. */
const STEM = 4;
const REACH_OF_REPLACED = 12;

/** "mobilko star sk, put a dot for the star": a word that is said once more where the dot is spoken of. */
function replaced({ words, context }: RuleInput, dot: number): Candidate[] {
  const from = Math.max(1, dot - REACH_OF_REPLACED);
  for (let index = from; index < dot - 1; index += 1) {
    const [name, instead, top] = [words[index - 1], words[index], words[index + 1]];
    if (name === undefined || instead === undefined || top === undefined || !isTop(top)) continue;
    if (ownWordSet('wordlikeDomains', context.market).has(top.folded)) continue;
    const isOne = instead.start - name.end === 1 && top.start - instead.end === 1;
    if (isOne && isSaidAgain(instead, words.slice(index + 2, dot + STEM)))
      return [
        {
          rule: 'contact.url',
          start: name.start,
          end: top.end,
          evidence: ['likely', 'disguised'],
        },
      ];
  }
  return [];
}

function isSaidAgain({ folded }: Word, words: readonly Word[]): boolean {
  if (folded.length < STEM) return false;
  const stem = folded.slice(0, STEM);
  return words.some((word) => word.folded.startsWith(stem));
}
