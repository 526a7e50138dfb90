import type { RuleInput } from '../rule';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, firstFrom, spanAt, startsIn } from '../text/span';

const platformWays = ownPhraseFinder('platformWays');
const toMe = ownPhraseFinder('toMe');
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

/** Whether money in a clause is paid as the buyer chose on the platform, and not past it. */
export function isChosenWay(span: Span, input: RuleInput): boolean {
  return isPlatforms(span, input, clauseAround(span, input));
}

/** Whether the sentence names such a way at all, even to go round it. */
export function namesPlatforms({ start }: Span, input: RuleInput): boolean {
  const sentence = spanAt(input.sentences, start);
  return sentence !== null && startsIn(platformWays(input), sentence.start, sentence.end);
}

/** How far before a plea or behind it stands who it is for: "mi mandi", "send it to me". */
const REACH_OF_ME = 6;
const CLAUSE_END = /[,;:]/;

/** Whether a plea is for the seller himself: such a one is the platform's only if its own clause says so. */
export function isForMe({ start, end }: Span, input: RuleInput): boolean {
  return startsIn(toMe(input), start - REACH_OF_ME, end + REACH_OF_ME);
}

/** "The platform is slow, so give me your IBAN": from one comma to the next. */
export function clauseAround(span: Span, { sentences, text }: RuleInput): Span {
  const sentence = spanAt(sentences, span.start) ?? span;
  const from = Math.max(sentence.start, span.start - SIGHT);
  const to = Math.max(span.end, Math.min(sentence.end, span.end + SIGHT));
  const before = text.folded.slice(from, span.start).split(CLAUSE_END).at(-1) ?? '';
  const behind = text.folded.slice(span.end, to).split(CLAUSE_END, 1)[0] ?? '';
  return { start: span.start - before.length, end: span.end + behind.length };
}
