import { PLUS_WORDS } from '../lexicons/number-words';
import type { RuleInput } from '../rule';
import { keptWithWord, rememberedLast } from '../text/remembered';
import type { Word } from '../text/words';
import { groupsIn } from './digit-groups';
import type { Piece } from './digit-groups';
import type { DigitRun } from './digit-run';
import { runOf } from './digit-run';
import { digitReader, NO_DIGITS, pieceOf } from './digit-readings';

const LONGEST_GAP = 7;
/** Not what groups in brackets have between them: '<06> <50>'. */
const BREAK = /[€$£%°×=?!]|^\s*[<>]\s*$|\.\.\./u;

/** The runs of digits in a draft, in order. Linear. */
export const digitRunsOf: (input: RuleInput) => readonly DigitRun[] = rememberedLast(scan);

function scan(input: RuleInput): DigitRun[] {
  const read = digitReader(input.context.market);
  const runs: DigitRun[] = [];
  let pieces: Piece[] = [];
  let plus = false;
  const close = (): void => {
    for (const groups of groupsIn(pieces, input.text.text)) {
      const run = runOf(groups, plus || hasPlus(input, groups[0]?.start ?? 0));
      if (run !== null) runs.push(run);
    }
    pieces = [];
    plus = false;
  };
  for (const word of input.words) {
    const own = read(word);
    const last = pieces[pieces.length - 1];
    if (last !== undefined && !bridges(input, last.word, word)) close();
    const before = pieces[pieces.length - 1];
    if (own === NO_DIGITS && before === undefined) {
      plus = isPlus(word);
      continue;
    }
    const piece = pieceOf(word, own, before, input.context.market);
    if (piece !== null && before?.form === 'figures' && isNextSentence(input, before, piece))
      close();
    if (piece !== null) pieces.push(piece);
    else {
      close();
      plus = isPlus(word);
    }
  }
  close();
  return runs;
}

const isPlus = keptWithWord((word) => PLUS_WORDS.has(word));

/** "… 14/11/2029. Un saludo": a number word that begins a sentence behind figures is none of theirs. */
function isNextSentence({ text }: RuleInput, before: Piece, { form, word }: Piece): boolean {
  return form === 'words' && /[.!?]\s|\n/.test(text.text.slice(before.word.end, word.start));
}

function bridges({ text }: RuleInput, left: Word, right: Word): boolean {
  if (right.start - left.end > LONGEST_GAP) return false;
  return !BREAK.test(text.text.slice(left.end, right.start));
}

function hasPlus({ text }: RuleInput, start: number): boolean {
  return /\+[\s(]{0,3}$/.test(text.text.slice(Math.max(0, start - 4), start));
}
