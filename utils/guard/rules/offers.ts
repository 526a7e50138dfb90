import type { Candidate, Rule, RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { type Passage, passageOf } from '../senses/passage';
import type { Span } from '../text/span';
import { firstFrom } from '../text/span';

/** What is typed to get something cheaper ends in its per cent: SUMMER20. */
const PROMOTION_CODE = /(?<![\p{L}\p{N}])\p{Lu}{4,12}[-_]?[1-9][05](?![\p{L}\p{N}])/gu;
/** Per cent off, and no range of them: "-25 %", not "10-25 %". */
const PER_CENT_OFF = /(?<![\p{N}\p{L}%])(?<![\p{N}%]\s)[-−–]\s?[1-9]\d?\s?%/gu;
/** A text without either says nothing in figures. */
const EITHER = /[05](?![\p{L}\p{N}])|%/u;

/** So many words may lie between the code and what tells it: the word for one before it, the next order. */
const NEAR = 3;
const NEAR_THE_NEXT = 8;

/** Offers by their figures: a code that ends in its per cent where one is spoken of, alone or with per cent off. */
export const offers: Rule = (input) => {
  const tagger = taggerFor(input.context.market);
  if (tagger === undefined || !EITHER.test(input.text.text)) return [];
  const passage = passageOf(input, tagger);
  const { occurrences } = passage;
  if (!occurrences.has('code') && !occurrences.has('next')) return [];
  const codes = spansOf(PROMOTION_CODE, input).filter((code) => isForMoney(code, passage));
  const reductions = spansOf(PER_CENT_OFF, input);
  return codes.map((code): Candidate => {
    const reduced = reductions.some((one) => Math.abs(one.start - code.start) < SIGHT);
    return {
      rule: 'marketing.promotion',
      ...code,
      evidence: reduced ? ['unmistakable'] : ['likely'],
    };
  });
};

/** How far from each other the two may stand. */
const SIGHT = 160;

/** "The code …" stands before it; "on your next order" on either side. */
function isForMoney(code: Span, { words, occurrences }: Passage): boolean {
  const at = firstFrom(words, code.start);
  const isCalledCode = (occurrences.get('code') ?? []).some(
    ({ first, last }) => first - at <= 1 && at - last <= NEAR + 1 && first !== at,
  );
  return (
    isCalledCode ||
    (occurrences.get('next') ?? []).some(({ first }) => Math.abs(first - at) <= NEAR_THE_NEXT)
  );
}

function spansOf(pattern: RegExp, { text }: RuleInput): Span[] {
  return Array.from(text.text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
