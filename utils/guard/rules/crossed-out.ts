import type { Rule } from '../rule';
import { secondOpinion } from '../sentences/second-opinion';
import { matchesOf } from '../text/matches';

/** "d***": letters on both sides of several stars, as nothing but what one is ashamed of is written, and names. */
const CROSSED_OUT = /\p{L}[*#]{2,}\p{L}/gu;

/** Bad words that are half crossed out, in a sentence that sounds so too. */
export const crossedOut: Rule = (input) =>
  matchesOf(input.text.text, CROSSED_OUT).map(({ index, 0: { length } }) => {
    const place = {
      rule: 'reply.discourteous',
      start: index - 1,
      end: index + length + 1,
    } as const;
    const opinion = secondOpinion({ ...place, evidence: [] }, input);
    return { ...place, evidence: ['likely', ...opinion] };
  });
