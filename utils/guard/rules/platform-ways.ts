import type { RuleInput } from '../rule';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, firstFrom, spanAt, startsIn } from '../text/span';

const platformWays = ownPhraseFinder('platformWays');
const round = phraseFinder('roundThePlatform');

/** "outside the platform", "bez čekání na platformu". */
const REACH_ROUND = 8;
/** How far a sentence of no end is looked through. */
const SIGHT = 200;

/** Whether the sentence speaks of the platform's own way of paying, and not of going round it. */
export function isPlatforms(
  span: Span,
  input: RuleInput,
  sentence = spanAt(input.sentences, span.start) ?? span,
): boolean {
  const ways = platformWays(input);
  const from = firstFrom(ways, Math.max(sentence.start, span.start - SIGHT));
  for (let index = from; index < ways.length; index += 1) {
    const start = ways[index]?.start ?? Infinity;
    if (start >= Math.min(sentence.end, span.end + SIGHT)) return false;
    if (!endsBefore(round(input), start, REACH_ROUND)) return true;
  }
  return false;
}

/** Whether the sentence names such a way at all, even to go round it. */
export function namesPlatforms({ start }: Span, input: RuleInput): boolean {
  const sentence = spanAt(input.sentences, start);
  return sentence !== null && startsIn(platformWays(input), sentence.start, sentence.end);
}
