import type { RuleId } from '../finding';
import type { Candidate, Rule } from '../rule';
import { taggerFor } from '../senses/lexicons';
import type { Sense } from '../senses/sense';
import type { Word } from '../text/words';

const LEAST_LETTERS = 4;
const MOST_LETTERS = 24;

/** Figures that stand for letters. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
]);

const BREACHES: readonly (readonly [Sense, RuleId])[] = [
  ['discount', 'marketing.promotion'],
  ['newsletter', 'marketing.promotion'],
  ['review', 'marketing.review'],
  ['insult', 'reply.discourteous'],
];

/** A word of a breach with signs between its letters, "c.o.u.p.o.n": innocent words are not written so. */
export const spelledOut: Rule = ({ words, text, context }) => {
  const tagger = taggerFor(context.market);
  if (tagger === undefined) return [];
  return runsOf(words, text.text).flatMap((run): Candidate[] => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const folded = run.map((word) => LETTERS.get(word.folded) ?? word.folded).join('');
    const senses = tagger([{ start: first.start, end: last.end, folded, known: [] }]);
    return BREACHES.filter(([sense]) => senses.has(sense)).map(([, rule]) => ({
      rule,
      start: first.start,
      end: last.end,
      evidence: ['likely', 'disguised'],
    }));
  });
};

/** Runs of single signs with one mark between each two. */
function runsOf(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const before = run.at(-1);
    const isSingle = word.end - word.start === 1;
    const follows =
      before !== undefined && isSingle && /^[.*_\-|/]$/.test(text.slice(before.end, word.start));
    if (!follows) {
      if (run.length >= LEAST_LETTERS) runs.push(run);
      run = [];
    }
    if (isSingle) run.push(word);
  }
  if (run.length >= LEAST_LETTERS) runs.push(run);
  return runs.filter(({ length }) => length <= MOST_LETTERS);
}
