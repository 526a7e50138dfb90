import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { spanAt, startsIn } from '../text/span';

const thirdParties = phraseFinder('thirdParties');

/** Whether the sentence speaks of a carrier, a bank or the platform, who call and write by right. */
export function isOfThirdParty(input: RuleInput, span: Span): boolean {
  const sentence = spanAt(input.sentences, span.start) ?? span;
  return startsIn(thirdParties(input), sentence.start, sentence.end);
}
