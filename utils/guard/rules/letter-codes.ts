import type { Sense } from '../lexicons/senses/sense';
import type { Rule, RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { passageOf } from '../senses/passage';
import { placesOf } from '../text/matches';
import { covers } from '../text/span';
import { channelsIn } from './channels-in';

/** Letters, the same sign between each two: "M|E|O|W", "H-O-M-E-5". Initials have dots too, and fewer letters. */
const LETTERS_APART =
  /(?<![\p{L}\p{N}])\p{L}(?:(?:-[\p{L}\d]){3,11}|(?:\*[\p{L}\d]){3,11}|(?:\|[\p{L}\d]){3,11}|(?:\.[\p{L}\d]){4,11}|(?: [\p{L}\d]){4,11})(?![\p{L}\p{N}])/gu;
const FEWEST_APART = 4;

/** Whether so many single letters or figures follow each other: most drafts have none, which costs less to see. */
function hasLettersApart(words: RuleInput['words']): boolean {
  let apart = 0;
  for (const { start, end } of words) {
    apart = end - start === 1 ? apart + 1 : 0;
    if (apart === FEWEST_APART) return true;
  }
  return false;
}

/** What a code is typed for. */
const WORTH: readonly Sense[] = ['code', 'next', 'discount', 'cheaper', 'basket', 'till', 'money'];
const PER_CENT =
  /%|per ?cent|pro[cz]ent|por ?ciento|por ?cento|pour ?cent|odsto|posto|szazalek|la suta/;

/** How far off what tells of it may stand. */
const SIGHT = 100;

/** "M-E-O-W-5 at the till takes a fiver off": a word that is known for nothing else, where money is spoken of. */
export const letterCodes: Rule = (input) => {
  if (!hasLettersApart(input.words)) return [];
  const tagger = taggerFor(input.context.market);
  const found = placesOf(input.text.text, LETTERS_APART);
  if (tagger === undefined || found.length === 0) return [];
  const { words, occurrences } = passageOf(input, tagger);
  const isSaid = (word: (typeof words)[number]): boolean =>
    word.disguised !== undefined && tagger([word]).size > 0;
  const known = [...words.filter(isSaid), ...channelsIn(input)];
  const worth = WORTH.flatMap((sense) => occurrences.get(sense) ?? []).map(
    ({ first }) => words[first]?.start ?? 0,
  );
  return found.flatMap((code) => {
    const near = { start: code.start - SIGHT, end: code.end + SIGHT };
    const isWorth =
      worth.some((at) => at >= near.start && at < near.end) ||
      PER_CENT.test(input.text.folded.slice(Math.max(0, near.start), near.end));
    return isWorth && !known.some((word) => covers(word, code))
      ? [{ rule: 'marketing.promotion', ...code, evidence: ['likely'] }]
      : [];
  });
};
