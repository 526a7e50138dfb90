import type { Rule } from '../rule';
import type { Span } from '../text/span';

const SIGNS_OF_A_WORD = 3;
const WORDS_OF_A_SHOUT = 4;

/** Four words or more in a row in capitals, each of three letters or more; codes and models have figures. */
export const shouting: Rule = ({ text, words }) => {
  const shouts: Span[] = [];
  let run: { start: number; long: number } | null = null;
  for (const { start, end } of words) {
    if (hasSmall(start, text.text) || !isShouted(text.text.slice(start, end))) {
      run = null;
      continue;
    }
    run ??= { start, long: 0 };
    if (end - start >= SIGNS_OF_A_WORD) run.long += 1;
    if (run.long < WORDS_OF_A_SHOUT) continue;
    if (shouts.at(-1)?.start === run.start) shouts.pop();
    shouts.push({ start: run.start, end });
  }
  return shouts.map((shout) => ({ ...shout, rule: 'reply.discourteous', evidence: ['likely'] }));
};

/** Whether the first or the second letter is one of a to z: nearly all words have one there, and are passed over by it. */
function hasSmall(start: number, text: string): boolean {
  return isSmall(text.charCodeAt(start)) || isSmall(text.charCodeAt(start + 1));
}

function isSmall(letter: number): boolean {
  return letter >= 0x61 && letter <= 0x7a;
}

/** "XXXXX" stands for what is not said. */
const CODE_OR_BLANK = /\d|^X+$/;

function isShouted(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase() && !CODE_OR_BLANK.test(word);
}
