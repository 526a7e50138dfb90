import type { Candidate, RuleInput } from '../rule';
import { ownPhraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, spanAt, startsIn } from '../text/span';
import { stanceOn } from '../text/stance';

const looks = ownPhraseFinder('networkLooks');
const follows = ownPhraseFinder('follows');

/** Two words with capitals, perhaps with a little one between. */
const NAME = /\p{Lu}[\p{L}'-]{1,30} (?:(?:&|\p{Ll}{1,3}) )?\p{Lu}/u;
const SIGHT = 90;
const LONGEST_CLAUSE = 48;

/** "On the one with the red triangle, just type in Valve Vernon": what a network's sign shows, and a name to look for. */
export function networkLooks(input: RuleInput): Candidate[] {
  return looks(input).flatMap((span): Candidate[] => {
    const { invited, refused, asProduct } = stanceOn(input, span);
    if (refused || !NAME.test(behind(span, input))) return [];
    const isSought =
      invited || (!asProduct && (isFollowed(span, input) || endsInName(span, input)));
    return isSought ? [{ rule: 'contact.social', ...span, evidence: ['likely'] }] : [];
  });
}

/** What stands behind in the same sentence. */
function behind(span: Span, { text, sentences }: RuleInput): string {
  const { end } = spanAt(sentences, span.start) ?? span;
  return text.text.slice(span.end, Math.min(end, span.end + SIGHT));
}

/** ", channel Valve Vernon." */
function endsInName(span: Span, input: RuleInput): boolean {
  const [, ...clauses] = behind(span, input).split(/[,:;(]/);
  const last = clauses.at(-1) ?? '';
  return last.length <= LONGEST_CLAUSE && NAME.test(last);
}

function isFollowed({ start, end }: Span, input: RuleInput): boolean {
  const found = follows(input);
  return startsIn(found, end, end + SIGHT) || endsBefore(found, start, SIGHT);
}
