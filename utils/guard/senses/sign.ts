import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import type { Sense } from '../lexicons/senses/sense';
import type { Candidate } from '../rule';
import type { Passage } from './passage';
import type { Occurrence } from './tagger';

/** Senses that together break a rule. */
export interface Sign {
  /** The sense that the search starts from. */
  readonly sense: Sense;
  /** What else has to stand near it; of a list one is enough. */
  readonly with?: readonly (Sense | readonly Sense[])[];
  /** What has to stand beside it in its clause, with two words between at most; of a list one is enough. */
  readonly close?: readonly Sense[];
  /** How many words may lie between it and each of the others; 6 where it does not say. */
  readonly within?: number;
  /** The others have to follow, in any order. */
  readonly ordered?: boolean;
  /** The others have to stand in its clause. */
  readonly sameClause?: boolean;
  /** The others may stand in the sentence before or after. */
  readonly across?: boolean;
  /** Senses that make it harmless when they stand in the same sentence. */
  readonly unless?: readonly Sense[];
  /** It may end in a figure, which is nothing where it counts what follows: "give it 5 drops". */
  readonly uncounted?: boolean;
  /** It says so much that the sentence as a whole cannot make it harmless. */
  readonly outright?: boolean;
  /** A refusal does not undo it: the sign is itself in the negative. */
  readonly evenRefused?: boolean;
  readonly evidence: Evidence;
}

/** How far from the anchor another sense may stand. */
type Reach = Pick<Sign, 'within' | 'ordered' | 'across' | 'sameClause'>;

const WITHIN = 6;
const CLOSE = 2;

/** The candidates for `rule` that the signs yield. */
export function candidatesOf(rule: RuleId, signs: readonly Sign[], passage: Passage): Candidate[] {
  const { words } = passage;
  // Most signs speak of what a draft does not.
  const spoken = signs.filter(({ sense }) => passage.occurrences.has(sense));
  return spoken.flatMap((sign) =>
    anchorsOf(sign, passage).flatMap((anchor) => {
      const whole = wholeOf(sign, anchor, passage);
      const start = words[whole?.first ?? -1]?.start;
      const end = words[whole?.last ?? -1]?.end;
      if (whole === null || start === undefined || end === undefined) return [];
      return [{ rule, start, end, evidence: evidenceOf(sign, whole, passage) }];
    }),
  );
}

function anchorsOf({ sense, uncounted }: Sign, passage: Passage): readonly Occurrence[] {
  const all = passage.occurrences.get(sense) ?? [];
  return uncounted === true ? all.filter((one) => !isCount(one, passage)) : all;
}

const FIGURE = /^(?:\d+|p[ae]t|piec|cin(?:co|ci|q|que)|funf|five|ot)$/;

/** Whether it ends in a figure behind which its clause names what is counted, and no stars. */
function isCount({ last }: Occurrence, passage: Passage): boolean {
  if (!FIGURE.test(passage.words[last]?.folded ?? '')) return false;
  if (passage.clauseOf[last] !== passage.clauseOf[last + 1]) return false;
  return !COUNTLESS.some((sense) =>
    passage.occurrences.get(sense)?.some(({ first }) => first === last + 1),
  );
}

const COUNTLESS = ['review', 'ask', 'please', 'us'] as const;

/** From the first to the last word of all that the sign asks for; null where something is missing. */
function wholeOf(sign: Sign, anchor: Occurrence, passage: Passage): Occurrence | null {
  let { first, last } = anchor;
  for (const wanted of sign.with ?? []) {
    const near = nearOf(typeof wanted === 'string' ? [wanted] : wanted, sign, anchor, passage);
    if (near === undefined) return null;
    first = Math.min(first, near.first);
    last = Math.max(last, near.last);
  }
  if (sign.close !== undefined) {
    const next = nearOf(sign.close, { within: CLOSE, sameClause: true }, anchor, passage);
    if (next === undefined) return null;
    first = Math.min(first, next.first);
    last = Math.max(last, next.last);
  }
  const sentence = passage.sentenceOf[anchor.first];
  const harmless = sign.unless?.some((sense) =>
    around(passage.occurrences.get(sense) ?? [], anchor, SENTENCE).some(
      (other) => passage.sentenceOf[other.first] === sentence,
    ),
  );
  return harmless === true ? null : { first, last };
}

/** Words to either side in which what makes a sign harmless is looked for: longer sentences are rare. */
const SENTENCE = 24;

function nearOf(
  senses: readonly Sense[],
  sign: Reach,
  anchor: Occurrence,
  passage: Passage,
): Occurrence | undefined {
  const sentence = passage.sentenceOf[anchor.first] ?? 0;
  const reach = sign.across === true ? 1 : 0;
  for (const sense of senses) {
    const found = around(passage.occurrences.get(sense) ?? [], anchor, sign.within ?? WITHIN).find(
      (other) =>
        Math.abs((passage.sentenceOf[other.first] ?? 0) - sentence) <= reach &&
        (sign.sameClause !== true ||
          passage.clauseOf[other.first] === passage.clauseOf[anchor.first]) &&
        (other.first > anchor.last || (sign.ordered !== true && other.last < anchor.first)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The occurrences, ordered by first word, that begin at most `within` words from the anchor. */
function around(
  occurrences: readonly Occurrence[],
  anchor: Occurrence,
  within: number,
): readonly Occurrence[] {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[middle]?.first ?? 0) < anchor.first - within - 1) low = middle + 1;
    else high = middle;
  }
  const near: Occurrence[] = [];
  for (let index = low; index < occurrences.length; index += 1) {
    const occurrence = occurrences[index];
    if (occurrence === undefined || occurrence.first > anchor.last + within + 1) break;
    near.push(occurrence);
  }
  return near;
}

function evidenceOf(sign: Sign, whole: Occurrence, passage: Passage): Evidence[] {
  const evidence: Evidence[] = [sign.evidence];
  if (sign.evenRefused !== true && isRefused(whole, passage)) evidence.push('refused');
  if (isMasked(whole, passage)) evidence.push('disguised');
  return evidence;
}

function isMasked({ first, last }: Occurrence, { words }: Passage): boolean {
  for (let index = first; index <= last; index += 1)
    if (words[index]?.disguised === 'mask') return true;
  return false;
}

function isRefused({ first, last }: Occurrence, passage: Passage): boolean {
  for (let index = first; index <= last; index += 1) {
    if (passage.refusing.has(passage.clauseOf[index] ?? -1)) return true;
    if (passage.forbidding.has(passage.sentenceOf[index] ?? -1)) return true;
  }
  return false;
}
