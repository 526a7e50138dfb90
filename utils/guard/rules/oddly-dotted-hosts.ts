import { addressesOf } from '../addresses/addresses';
import { SHOP_WORDS } from '../lexicons/address-words';
import {
  BACKWARD_DOMAINS,
  COM_IS_A_WORD,
  SHOP_DOMAINS,
  TOP_LEVEL_DOMAINS,
} from '../lexicons/top-level-domains';
import type { Candidate, RuleInput } from '../rule';
import { matchesOf } from '../text/matches';
import { keptWithWord } from '../text/remembered';
import type { Span } from '../text/span';
import { spanAt } from '../text/span';
import type { Word } from '../text/words';
import { isHostAnnounced, isHostNamed } from './announced-hosts';

/** Hosts with spaces for their dots, or read from their end: what no reader of addresses takes for one. */
export function oddlyDotted(input: RuleInput): Candidate[] {
  return [...undotted(input), ...spelledOut(input), ...backwards(input)];
}

/** "w w w (all in one word) . f r": nothing else begins so. */
const SPELLED = /(?<![\p{L}\d])w[\s.–-]{1,3}w[\s.–-]{1,3}w(?=[\s.–-]{1,3}[\p{L}(])(?: ?[.–-])?/gu;

function spelledOut({ text }: RuleInput): Candidate[] {
  return matchesOf(text.folded, SPELLED).map(({ 0: found, index }) => ({
    rule: 'contact.url',
    start: index,
    end: index + found.length,
    evidence: ['likely', 'disguised'],
  }));
}

const MOST_LABELS = 4;

/** "Type it in without www. Then …" */
const ENDS_SENTENCE = /^\.\s{1,2}\p{Lu}/u;

const isOfHost = keptWithWord((word) => word === 'com' || word === 'www' || SHOP_WORDS.has(word));

/** "www ricambiconti it", "our site ricambiconti com": spaces for all dots. */
function undotted(input: RuleInput): Candidate[] {
  const { words } = input;
  if (!words.some(isOfHost)) return [];
  return words.flatMap(({ start, end, folded }, index): Candidate[] => {
    if (folded === 'com') return bareDomain(input, words[index - 1], { start, end });
    if (index > 0 && SHOP_WORDS.has(folded)) return bareShop(input, index);
    if (folded !== 'www' || spanAt(addressesOf(input), start) !== null) return [];
    if (ENDS_SENTENCE.test(input.text.text.slice(end, end + 4))) return [];
    let last = end;
    for (const word of words.slice(index + 1, index + 1 + MOST_LABELS)) {
      if (word.start - last > 3) break;
      last = word.end;
      if (last - end > 4 && TOP_LEVEL_DOMAINS.has(word.folded))
        return [{ rule: 'contact.url', start, end: last, evidence: ['unmistakable'] }];
    }
    return [];
  });
}

/** "Our site mobilko com": where an address is announced and the domain is no word of the language. */
function bareDomain(input: RuleInput, name: Word | undefined, { start, end }: Span): Candidate[] {
  if (name === undefined || start - name.end !== 1 || name.folded.length < SHORTEST_NAME) return [];
  const isAddress =
    !COM_IS_A_WORD.has(input.context.market) &&
    input.text.text.charAt(name.end) === ' ' &&
    isHostNamed(input, name.start - 1);
  return isAddress
    ? [{ rule: 'contact.url', start: name.start, end, evidence: ['possible', 'announced'] }]
    : [];
}

/** "mobilko-shop sk": what a shop's host is called, and a domain behind it. */
function bareShop({ text, words }: RuleInput, index: number): Candidate[] {
  const [name, shop, top] = words.slice(index - 1, index + 2);
  if (name === undefined || shop === undefined || top === undefined) return [];
  if (text.text.slice(name.end, shop.start) !== '-' || text.text.slice(shop.end, top.start) !== ' ')
    return [];
  return SHOP_DOMAINS.has(top.folded) && !/^\s\p{L}/u.test(text.text.slice(top.end, top.end + 2))
    ? [
        {
          rule: 'contact.url',
          start: name.start,
          end: top.end,
          evidence: ['likely', 'disguised'],
        },
      ]
    : [];
}

const SHORTEST_NAME = 4;
const BACKWARDS = new RegExp(
  `(?:^|[\\s(:])(?:${[...BACKWARD_DOMAINS].join('|')})\\.[a-z][a-z\\d-]{3,40}(?:\\.www)?(?![\\p{L}\\d@.])`,
  'gu',
);
const isEnding = keptWithWord((word) => BACKWARD_DOMAINS.has(word));

/** "zc.voklebak": a host read from its end, where an address is announced. */
function backwards(input: RuleInput): Candidate[] {
  if (!input.words.some(isEnding)) return [];
  const { folded } = input.text;
  return matchesOf(folded, BACKWARDS).flatMap(({ 0: found, index }): Candidate[] => {
    const start = /^[\s(:]/.test(found) ? index + 1 : index;
    return isHostAnnounced(input, start)
      ? [
          {
            rule: 'contact.url',
            start,
            end: index + found.length,
            evidence: ['possible', 'disguised'],
          },
        ]
      : [];
  });
}
