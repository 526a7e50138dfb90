import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { spanAt, startsIn } from '../text/span';

const keys = phraseFinder('keys');

/** "Zavináč píšete pravým Altem a V": whether the sentence tells by which keys a sign is typed. */
export function isTyped(span: Span, input: RuleInput): boolean {
  const { start, end } = spanAt(input.sentences, span.start) ?? span;
  return startsIn(keys(input), start, end);
}
