import type { Candidate, Rule } from '../rule';
import { secondOpinion } from '../sentences/second-opinion';
import { placesOf } from '../text/matches';
import type { Span } from '../text/span';

/**
 * "d***e", "p*ča", "gili****": stars amid letters, or several behind some, as nothing but what one is ashamed of is
 * written, and names.
 */
const CROSSED_OUT = /\p{L}(?:[*#]{2,}|\*)\p{L}|\p{Ll}{2}\*{3,}/gu;

/** Bad words that are half crossed out, in a sentence that sounds so too. */
export const crossedOut: Rule = (input) => {
  const { text } = input.text;
  if (!text.includes('*') && !text.includes('#')) return [];
  return placesOf(text, CROSSED_OUT).flatMap((place): Candidate[] => {
    const { start, end } = wholeWord(place, text);
    // Of a word with more stars, or of a row of them and letters, the first tells it.
    if (text.charAt(start - 1) === '*') return [];
    const candidate = { start, end, rule: 'reply.discourteous', evidence: [] } as const;
    return [{ ...candidate, evidence: ['likely', ...secondOpinion(candidate, input)] }];
  });
};

const LETTER = /\p{L}/u;

/** With the letters on both sides. */
function wholeWord({ start, end }: Span, text: string): Span {
  let [first, last] = [start, end];
  while (LETTER.test(text.charAt(first - 1))) first -= 1;
  while (LETTER.test(text.charAt(last))) last += 1;
  return { start: first, end: last };
}
