import { oneOf } from '../../../repeatable-random';

/** The way a hurried hand writes a word: two letters swapped, one doubled, one left out. */
export function misspelt(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 3));
  const [head, one, two, tail] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  return oneOf(random, [head + two + one + tail, head + one + one + two + tail, head + two + tail]);
}
