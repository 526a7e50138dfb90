import type { Rule } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { passageOf } from '../senses/passage';
import { matchesOf } from '../text/matches';
import { spanAt } from '../text/span';

/** A grade as it is drawn: "⭐⭐⭐⭐⭐". */
const STARS = /[⭐★🌟]{3,5}/gu;
/** What they are paid with. */
const REWARDS = ['gift', 'discount', 'reward', 'cheaper'] as const;

/** "5 ⭐⭐⭐⭐⭐ from you, a voucher from us": drawn stars in one sentence with what is given for them. */
export const boughtStars: Rule = (input) => {
  const stars = matchesOf(input.text.text, STARS);
  const tagger = taggerFor(input.context.market);
  if (stars.length === 0 || tagger === undefined) return [];
  const { words, occurrences } = passageOf(input, tagger);
  const rewards = REWARDS.flatMap((sense) => occurrences.get(sense) ?? []).map(
    ({ first }) => words[first]?.start ?? 0,
  );
  return stars.flatMap(({ index: start, 0: { length } }) => {
    const sentence = spanAt(input.sentences, start);
    const isPaid = rewards.some((at) => spanAt(input.sentences, at) === sentence);
    return isPaid && sentence !== null
      ? [{ rule: 'marketing.review', start, end: start + length, evidence: ['unmistakable'] }]
      : [];
  });
};
