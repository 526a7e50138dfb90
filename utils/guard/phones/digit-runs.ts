import { PLUS_WORDS } from '../lexicons/number-words';
import type { RuleInput } from '../rule';
import { rememberedLast } from '../text/remembered';
import { wordTrait } from '../text/traits';
import type { Word } from '../text/words';
import { groupsIn } from './digit-groups';
import type { Piece } from './digit-groups';
import type { DigitRun } from './digit-run';
import { runOf } from './digit-run';
import { digitReader, NO_DIGITS, pieceOf, slipOf } from './digit-readings';
import type { Own } from './digit-readings';
import { digitsOf } from '../text/number-words';
import { toldWords } from './told-words';

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
    if (pieces.length === 0) return;
    for (const groups of groupsIn(pieces, input.text.text)) {
      const run = runOf(groups, plus || hasPlus(input, groups[0]?.start ?? 0));
      if (run !== null) runs.push(run);
    }
    pieces = [];
    plus = false;
  };
  const told = toldWords(input, read);
  for (let index = 0; index < told.length; index += 1) {
    const word = told[index];
    if (word === undefined) break;
    const own = read(word);
    const last = pieces.at(-1);
    if (last !== undefined && !bridges(input, last.word, word)) close();
    const before = pieces.at(-1);
    if (own === NO_DIGITS && before === undefined) {
      plus = isPlus(word);
      continue;
    }
    const added = piecesOf(word, own, before, told[index - 1], input);
    if (before?.form === 'figures' && isNextSentence(input, before, added[0])) close();
    pieces.push(...added);
    if (added.length === 0) {
      close();
      plus = isPlus(word);
    }
  }
  close();
  return runs;
}

/** What a word adds to a run: itself, at a run's beginning perhaps with a misspelt number word before it; none where it ends the run. */
function piecesOf(
  word: Word,
  own: Own,
  before: Piece | undefined,
  previous: Word | undefined,
  input: RuleInput,
): readonly Piece[] {
  if (before !== undefined && saysAgain(input, before, word, own)) return [{ ...NOTHING, word }];
  const piece = pieceOf(word, own, before, input);
  if (piece === null) return [];
  const mayFollow = before === undefined && piece.form === 'words' && previous !== undefined;
  const slip =
    mayFollow && bridges(input, previous, word) ? slipOf(previous, input.context.market) : null;
  return slip === null ? [piece] : [slip, piece];
}

/** A word that adds nothing to a run, and does not end it. */
const NOTHING = { form: 'words', digits: '', numerals: [], repeat: 0 } as const;
const BEHIND_OPENING = /^\s?[(/=]\s?$/;

/** "3 (three)": the figure before in words. */
function saysAgain({ text }: RuleInput, before: Piece, word: Word, own: Own): boolean {
  return (
    before.form === 'figures' &&
    typeof own !== 'string' &&
    own.form === 'words' &&
    own.numerals.length > 0 &&
    digitsOf(own.numerals) === before.digits &&
    BEHIND_OPENING.test(text.text.slice(before.word.end, word.start))
  );
}

const isPlus = wordTrait((word) => PLUS_WORDS.has(word));

/** "… 14/11/2029. Un saludo": a number word that begins a sentence behind figures is none of theirs. */
function isNextSentence({ text }: RuleInput, before: Piece, next: Piece | undefined): boolean {
  return (
    next?.form === 'words' && /[.!?]\s|\n/.test(text.text.slice(before.word.end, next.word.start))
  );
}

function bridges({ text }: RuleInput, left: Word, right: Word): boolean {
  if (right.start - left.end > LONGEST_GAP) return false;
  return !BREAK.test(text.text.slice(left.end, right.start));
}

function hasPlus({ text }: RuleInput, start: number): boolean {
  return /\+[\s(]{0,3}$/.test(text.text.slice(Math.max(0, start - 4), start));
}
