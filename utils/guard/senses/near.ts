import type { Sense } from '../lexicons/senses/sense';
import type { Passage } from './passage';
import type { Occurrence } from './tagger';

/** How far from the anchor another sense may stand. */
export interface Reach {
  /** How many words may lie between; 6 where it does not say. */
  readonly within?: number;
  /** It has to follow. */
  readonly ordered?: boolean;
  /** It has to stand in the anchor's clause. */
  readonly sameClause?: boolean;
  /** It may stand in the sentence before or after. */
  readonly across?: boolean;
}

const WITHIN = 6;

/** The first occurrence of one of the senses in reach of the anchor; undefined where there is none. */
export function nearOf(
  senses: readonly Sense[],
  reach: Reach,
  anchor: Occurrence,
  passage: Passage,
): Occurrence | undefined {
  const sentence = passage.sentenceOf[anchor.first] ?? 0;
  const sentences = reach.across === true ? 1 : 0;
  for (const sense of senses) {
    const found = around(passage.occurrences.get(sense) ?? [], anchor, reach.within ?? WITHIN).find(
      (other) =>
        Math.abs((passage.sentenceOf[other.first] ?? 0) - sentence) <= sentences &&
        (reach.sameClause !== true ||
          (passage.clauseOf[other.first] === passage.clauseOf[anchor.first] &&
            passage.clauseOf[other.last] === passage.clauseOf[anchor.first])) &&
        (other.first > anchor.last || (reach.ordered !== true && other.last < anchor.first)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The occurrences, ordered by first word, that begin at most `within` words from the anchor. */
export function around(
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
