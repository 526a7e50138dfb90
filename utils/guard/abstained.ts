import type { Candidate, RuleInput } from './rule';
import { taggerFor } from './senses/lexicons';
import type { Passage } from './senses/passage';
import { passageOf } from './senses/passage';
import type { Span } from './text/span';
import { firstFrom, overlap } from './text/span';

/**
 * Whether the seller says that he does what a sentence sounds like by no means, "we never ask for a transfer", and
 * nothing of it stands where nothing is refused: "we take no cards, transfer it to me".
 */
export function isAbstainedFrom(
  broad: Candidate,
  candidates: readonly Candidate[],
  input: RuleInput,
): boolean {
  const tagger = taggerFor(input.context.market);
  if (tagger === undefined || !isOutside(broad)) return false;
  const passage = passageOf(input, tagger);
  return (
    ABSTAIN.some((sense) => passage.occurrences.get(sense)?.some(isIn(broad, passage))) &&
    candidates.every(
      (one) =>
        one.broad === true || !isOutside(one) || !overlap(one, broad) || isRefused(one, passage),
    )
  );
}

const ABSTAIN = ['abstain', 'forbidden'] as const;

function isOutside({ rule }: Candidate): boolean {
  return rule.endsWith('.off-platform');
}

function isIn({ start, end }: Span, { words }: Passage) {
  return ({ first }: { readonly first: number }): boolean => {
    const at = words[first]?.start ?? 0;
    return at >= start && at < end;
  };
}

/** In a clause that refuses something, or in a sentence that forbids it. */
function isRefused({ start }: Span, passage: Passage): boolean {
  const word = firstFrom(passage.words, start);
  return (
    passage.refusing.has(passage.clauseOf[word] ?? -1) ||
    passage.forbidding.has(passage.sentenceOf[word] ?? -1)
  );
}
