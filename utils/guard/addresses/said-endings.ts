import { TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import type { RuleInput } from '../rule';
import { keptWithWord } from '../text/remembered';
import type { Span } from '../text/span';
import { ownWordSet } from '../text/word-sets';

/** The word for the ending of a host's name, and the ending. */
const ENDING =
  /(?<!\p{L})(?:koncowk|koncovk|koncnic|ending|endung|landerk|landerc|landesk|terminac|terminai|terminaz|terminat|vegzod|zavrset|nastavk|exten|esten|domen|domain|domin|sigl)\p{L}{0,4}\s["'.]{0,2}([a-z]{2,4})(?![\p{L}\d-])/gu;
const STEM =
  /^(?:koncowk|koncovk|koncnic|ending|endung|landerk|landerc|landesk|terminac|terminai|terminaz|terminat|vegzod|zavrset|nastavk|exten|esten|domen|domain|domin|sigl)/;
/** Whether a word is one for the ending of a host. */
export const saysEnding = keptWithWord((word) => STEM.test(word));

/** "tapety-lodz, then a dot and the ending pl": endings of hosts that are named as such. */
export function saidEndings({ text, words, context }: RuleInput): Span[] {
  if (!words.some(saysEnding)) return [];
  const wordlike = ownWordSet('wordlikeDomains', context.market);
  return Array.from(text.folded.matchAll(ENDING))
    .filter(([, top = '']) => TOP_LEVEL_DOMAINS.has(top) && !wordlike.has(top))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
