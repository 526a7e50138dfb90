import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import type { Sense } from '../lexicons/senses/sense';
import type { Candidate } from '../rule';
import type { Reach } from '../senses/near';
import { around, nearOf } from '../senses/near';
import type { Passage } from '../senses/passage';
import type { Occurrence } from '../senses/tagger';

/** Senses that together break a rule; all that it asks for stand in reach of the one that the search starts from. */
export interface Sign extends Reach {
  /** The sense that the search starts from. */
  readonly sense: Sense;
  /** What else has to stand near it; of a list one is enough. */
  readonly with?: readonly (Sense | readonly Sense[])[];
  /** What has to stand beside it in its clause, with two words between at most; of a list one is enough. */
  readonly close?: readonly Sense[];
  /** Senses that make it harmless when they stand in the same sentence. */
  readonly unless?: readonly Sense[];
  /** It may end in a figure, which is nothing where it counts what follows: "give it 5 drops". */
  readonly uncounted?: boolean;
  /** It says so much that the sentence as a whole cannot make it harmless. */
  readonly outright?: boolean;
  /** A refusal does not undo it: the sign is itself in the negative. */
  readonly evenRefused?: boolean;
  /** 'unmistakable' where it does not say. */
  readonly evidence?: Evidence;
}

const CLOSE = 2;

/** The candidates for `rule` that the signs yield. */
export function candidatesOf(rule: RuleId, signs: readonly Sign[], passage: Passage): Candidate[] {
  const { words } = passage;
  // Most signs speak of what a draft does not.
  const spoken = signs.filter(({ sense }) => passage.occurrences.has(sense));
  return spoken.flatMap((sign) =>
    anchorsOf(sign, passage).flatMap((anchor) => {
      const whole = wholeOf(sign, anchor, passage);
      if (whole === null) return [];
      const { start = 0 } = words[whole.first] ?? {};
      const { end = 0 } = words[whole.last] ?? {};
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

function evidenceOf(sign: Sign, whole: Occurrence, passage: Passage): Evidence[] {
  const evidence: Evidence[] = [sign.evidence ?? 'unmistakable'];
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
