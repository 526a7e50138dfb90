import { addressesOf } from '../addresses/addresses';
import { isShopDomain } from '../addresses/may-hold';
import { SHOP_WORDS } from '../lexicons/address-words';
import { BACKWARD_DOMAINS, COM_IS_A_WORD, TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import type { Candidate, RuleInput } from '../rule';
import { matchesOf, placesOf, spanOf } from '../text/matches';
import { phraseFinder } from '../text/phrases';
import { spanAt, startsIn } from '../text/span';
import { ownWordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { isHostAnnounced } from './announced-hosts';

/** Hosts with spaces for their dots, or read from their end: what no reader of addresses takes for one. */
export function oddlyDotted(input: RuleInput): Candidate[] {
  return [...undotted(input), ...spelledOut(input), ...backwards(input)];
}

/** "w w w (all in one word) . f r": nothing else begins so. */
const SPELLED = /(?<![\p{L}\d])w[\s.–-]{1,3}w[\s.–-]{1,3}w(?=[\s.–-]{1,3}[\p{L}(])(?: ?[.–-])?/gu;

function spelledOut({ text }: RuleInput): Candidate[] {
  return placesOf(text.folded, SPELLED).map((place) => ({
    rule: 'contact.url',
    ...place,
    evidence: ['likely', 'disguised'],
  }));
}

const MOST_LABELS = 4;

/** "Type it in without www. Then …" */
const ENDS_SENTENCE = /^\.\s{1,2}\p{Lu}/u;

/** "www ricambiconti it", "our site ricambiconti com", "mobilko-shop sk": spaces for all dots. */
function undotted(input: RuleInput): Candidate[] {
  const { words } = input;
  return words.flatMap((word, index): Candidate[] => {
    if (isShopDomain(word)) return bareDomain(input, index);
    const { start, end, folded } = word;
    if (folded !== 'www' || spanAt(addressesOf(input), start) !== null) return [];
    if (ENDS_SENTENCE.test(input.text.text.slice(end, end + 4))) return [];
    let last = end;
    for (const next of words.slice(index + 1, index + 1 + MOST_LABELS)) {
      if (next.start - last > 3) break;
      last = next.end;
      if (last - end > 4 && TOP_LEVEL_DOMAINS.has(next.folded))
        return [{ rule: 'contact.url', start, end: last, evidence: ['unmistakable'] }];
    }
    return [];
  });
}

const ENDS = /^(?:$|[.;:!?)"\n]|\s?[–-]|,(?!\s[a-z]{2}(?!\p{L})))/u;

/** What stands for the dot: a space, or behind two words with a hyphen a sign that no sentence has there. */
const SPACE = /^ $/;
const SIGN_OR_SPACE = /^(?: |\s?[*~|^→]\s?)$/;
/** Shorter ones, and figures, are sizes: "S-XL | it". */
const WORD = /^\p{L}{3}/u;

/** A domain behind a name: where an address is announced, or where the name is a shop's. */
function bareDomain(input: RuleInput, index: number): Candidate[] {
  const top = input.words[index];
  const host = nameBefore(input, index);
  if (host === null || top === undefined || !endsHost(input, top)) return [];
  if (top.start - host.start <= SHORTEST_NAME) return [];
  return host.isOfShop || isHostAnnounced(input, host.start)
    ? [{ rule: 'contact.url', start: host.start, end: top.end, evidence: ['likely', 'disguised'] }]
    : [];
}

/** The name before the word at `index` with what may be a dot between; null where there is none. */
function nameBefore(
  { words, text: { text } }: RuleInput,
  index: number,
): { start: number; isOfShop: boolean } | null {
  const [before, name] = [words[index - 2], words[index - 1]];
  if (name === undefined) return null;
  const isHyphened = text.slice(before?.end, name.start) === '-';
  const first = isHyphened ? (before ?? name) : name;
  const areWords = isHyphened && [first, name].every(({ folded }) => WORD.test(folded));
  const dot = areWords ? SIGN_OR_SPACE : SPACE;
  return dot.test(text.slice(name.end, words[index]?.start))
    ? { start: first.start, isOfShop: isHyphened && SHOP_WORDS.has(name.folded) }
    : null;
}

/** Whether a domain in small letters that is no word ends its clause; "com" needs not end it. */
function endsHost({ text: { text }, context }: RuleInput, top: Word): boolean {
  if (text.slice(top.start, top.end) !== top.folded) return false;
  if (ownWordSet('wordlikeDomains', context.market).has(top.folded)) return false;
  const isCom = top.folded === 'com' && !COM_IS_A_WORD.has(context.market);
  return isCom || ENDS.test(text.slice(top.end, top.end + 5));
}

const SHORTEST_NAME = 4;
const BACKWARDS = new RegExp(
  `(?<![\\p{L}\\d@.])(${[...BACKWARD_DOMAINS].join('|')}|se|is|ku\\.oc)\\.[a-z\\d][a-z\\d-]{3,40}(?:\\.www|(@[a-z\\d._-]{2,40}))?(?![\\p{L}\\d@.])`,
  'gu',
);
const readBackwards = phraseFinder('backwards');
const SIGHT_OF_BACKWARDS = 70;

/** "zc.voklebak", "zc.voklebak@onaj": read from its end, where that is said, or an address is announced. */
function backwards(input: RuleInput): Candidate[] {
  return matchesOf(input.text.folded, BACKWARDS).flatMap((match): Candidate[] => {
    const [, ending = '', local] = match;
    const { start, end } = spanOf(match);
    const isSaid = startsIn(
      readBackwards(input),
      start - SIGHT_OF_BACKWARDS,
      end + SIGHT_OF_BACKWARDS,
    );
    if (!isSaid && !(BACKWARD_DOMAINS.has(ending) && isHostAnnounced(input, start))) return [];
    return [
      {
        rule: local === undefined ? 'contact.url' : 'contact.email',
        start,
        end,
        evidence: [isSaid ? 'likely' : 'possible', 'disguised'],
      },
    ];
  });
}
