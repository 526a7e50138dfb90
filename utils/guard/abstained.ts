import type { Sense } from './lexicons/senses/sense';
import type { Candidate, RuleInput } from './rule';
import { taggerFor } from './senses/lexicons';
import { around } from './senses/near';
import type { Passage } from './senses/passage';
import { passageOf } from './senses/passage';
import type { Occurrence } from './senses/tagger';
import { firstFrom } from './text/span';

/**
 * Whether what a sentence sounds like is denied in it: "we never ask for a transfer", where nothing of it stands that
 * is not refused, as in "we take no cards, transfer it to me"; "it is not your fault".
 *
 * @param told - what stands in the sentence
 */
export function isAbstainedFrom(
  broad: Candidate,
  told: readonly Candidate[],
  input: RuleInput,
): boolean {
  const tagger = taggerFor(input.context.market);
  const isRude = broad.rule === 'reply.discourteous';
  if (tagger === undefined || !(isRude || isOutside(broad))) return false;
  const passage = passageOf(input, tagger);
  if (!isRude)
    return (
      ABSTAIN.some((sense) => senseIn(sense, placeOf(broad, passage), 0, passage)) &&
      told.every((one) => !isOutside(one) || isRefused(one, passage)) &&
      !isAskedInstead(placeOf(broad, passage), passage)
    );
  const bad = told.filter(({ rule }) => rule === broad.rule);
  return bad.length > 0 && bad.every((one) => isDenied(one, passage));
}

const ABSTAIN = ['abstain', 'forbidden'] as const;
/** Where what is refused may be paid all the same. */
const HERE = ['till', 'platform', 'basket', 'order'] as const;

/** "We take no cards, transfer it to me": of money in a clause that refuses nothing and tells no way of the platform's. */
function isAskedInstead({ first, last }: Occurrence, passage: Passage): boolean {
  const { occurrences, clauseOf, refusing } = passage;
  const isHere = (clause: number | undefined): boolean =>
    HERE.some((sense) => occurrences.get(sense)?.some((one) => clauseOf[one.first] === clause));
  return (occurrences.get('trade') ?? []).some(
    (one) =>
      one.first >= first &&
      one.first <= last &&
      !refusing.has(clauseOf[one.first] ?? -1) &&
      !isHere(clauseOf[one.first]),
  );
}

function isOutside({ rule }: Candidate): boolean {
  return rule.endsWith('.off-platform');
}

/** The first and the last word of a candidate. */
function placeOf({ start, end }: Candidate, { words }: Passage): Occurrence {
  return { first: firstFrom(words, start), last: firstFrom(words, end) - 1 };
}

/** Whether a sense begins there, or so many words before. */
function senseIn(sense: Sense, place: Occurrence, before: number, passage: Passage): boolean {
  const { first, last } = place;
  return around(passage.occurrences.get(sense) ?? [], place, before).some(
    (one) => one.first >= first - before && one.first <= last,
  );
}

/** How many words before what is bad it is denied: "not your fault", but not "silly questions we do not answer". */
const REACH_OF_DENIAL = 3;

function isDenied(one: Candidate, passage: Passage): boolean {
  const { first } = placeOf(one, passage);
  return (
    one.evidence.includes('refused') &&
    senseIn('refusal', { first, last: first }, REACH_OF_DENIAL, passage)
  );
}

/** In a clause that refuses something, or in a sentence that forbids it. */
function isRefused(one: Candidate, passage: Passage): boolean {
  const { first } = placeOf(one, passage);
  return (
    passage.refusing.has(passage.clauseOf[first] ?? -1) ||
    passage.forbidding.has(passage.sentenceOf[first] ?? -1)
  );
}
