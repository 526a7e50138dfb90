import type { Candidate, Rule } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { type Passage, passageOf } from '../senses/passage';
import { placesOf } from '../text/matches';
import type { Span } from '../text/span';
import { firstFrom } from '../text/span';

/** What is typed to get something cheaper ends in its per cent: SUMMER20. */
const PROMOTION_CODE = /(?<![\p{L}\p{N}])\p{Lu}{3,12}[-_]?[1-9][05](?![\p{L}\p{N}])/gu;
/** Shorter ones are as often of models, whatever they are called. */
const SURE_LENGTH = 6;
/** Per cent off, and no range of them: "-25 %", not "10-25 %". */
const PER_CENT_OFF = /(?<![\p{N}\p{L}%])(?<![\p{N}%]\s)[-−–]\s?[1-9]\d?\s?%/gu;
/** As a code and what it is for say them both: "with HERBST15 you save 15 %". */
const PER_CENT = /(?<![\p{N}\p{L}])\d\d(?=\s?%)/gu;
/** "2+1", free of charge. */
const ONE_MORE = /(?<![\p{L}\p{N}])[1-9]\s?\+\s?1(?![\p{L}\p{N}])/gu;
/** A text without the end of a code or a plus makes no offer in figures. */
const ANY = /[1-9][05](?![\p{L}\p{N}])|\+/u;

/** So many words may lie between the code and what tells it: the word for one before it, the next order. */
const NEAR = 3;
const NEAR_THE_NEXT = 8;

/** Offers by their figures: a code that ends in its per cent where one is spoken of, one more for nothing. */
export const offers: Rule = (input) => {
  const tagger = taggerFor(input.context.market);
  const { text } = input.text;
  if (tagger === undefined || !ANY.test(text)) return [];
  const passage = passageOf(input, tagger);
  const shares = placesOf(text, PER_CENT);
  const codes = placesOf(text, PROMOTION_CODE).filter(
    (code) =>
      (code.end - code.start >= SURE_LENGTH && isForMoney(code, passage)) ||
      beside(code, shares).some((share) => isSame(share, code, text)),
  );
  const reductions = placesOf(text, PER_CENT_OFF);
  const given = placesOf(text, ONE_MORE).filter((figures) => isForNothing(figures, passage));
  return [
    ...codes.map((code) => codeOffered(code, beside(code, reductions).length > 0, passage)),
    ...given.map((figures) => offer(figures, false)),
  ];
};

function offer(span: Span, isSure: boolean): Candidate {
  return { rule: 'marketing.promotion', ...span, evidence: isSure ? ['unmistakable'] : ['likely'] };
}

/** "The code AUTUMN10 does not hold for spare parts" offers none. */
function codeOffered(code: Span, isSure: boolean, passage: Passage): Candidate {
  const clause = passage.clauseOf[firstFrom(passage.words, code.start)] ?? -1;
  const offered = offer(code, isSure);
  return passage.refusing.has(clause)
    ? { ...offered, evidence: [...offered.evidence, 'refused'] }
    : offered;
}

/** What comes as a gift stands right behind its figures. */
function isForNothing({ end }: Span, { words, occurrences }: Passage): boolean {
  const next = firstFrom(words, end);
  return (['discount', 'gift'] as const).some((sense) =>
    occurrences.get(sense)?.some(({ first }) => first === next),
  );
}

/** How far from each other the two may stand. */
const SIGHT = 160;

/** Those of `spans`, ordered by start, that begin in sight of a code. */
function beside({ start }: Span, spans: readonly Span[]): readonly Span[] {
  return spans.slice(firstFrom(spans, start - SIGHT), firstFrom(spans, start + SIGHT));
}

/** Whether a code ends in the figure of a share. */
function isSame(share: Span, code: Span, text: string): boolean {
  return text.slice(code.start, code.end).endsWith(text.slice(share.start, share.end));
}

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
