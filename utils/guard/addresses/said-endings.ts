import { TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { ownWordSet } from '../text/word-sets';

/** The words for the ending of a host's name. */
export const hostEndings = phraseFinder('hostEndings');

/** The ending behind the word for it. */
const NAMED = /^\s["'.]{0,2}([a-z]{2,4})(?![\p{L}\d-])/u;
const SIGHT = 9;

/** "tapety-lodz, then a dot and the ending pl": endings of hosts that are named as such. */
export function saidEndings(input: RuleInput): Span[] {
  const wordlike = ownWordSet('wordlikeDomains', input.context.market);
  return hostEndings(input).flatMap(({ start, end }): Span[] => {
    const [named = '', top = ''] = NAMED.exec(input.text.folded.slice(end, end + SIGHT)) ?? [];
    const isTop = TOP_LEVEL_DOMAINS.has(top) && !wordlike.has(top);
    return isTop ? [{ start, end: end + named.length }] : [];
  });
}
