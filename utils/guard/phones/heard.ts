import type { Numeral } from './number-words';
import { digitsOf } from './number-words';

/** A word of a number that is dictated. */
export interface HeardWord {
  readonly numerals: readonly Numeral[];
  /** How often the next digit is meant, "double zero"; `before` where the number before says so, "three times zero". */
  readonly repeat: number | 'before';
}

/** The digits that dictated words stand for. */
export function digitsHeard(words: readonly HeardWord[]): string {
  const heard: Numeral[] = [];
  let times = 1;
  for (const { numerals, repeat } of words) {
    const [first, ...rest] = numerals;
    if (repeat === 'before') times = countIn(heard);
    else if (repeat > 0) times = repeat;
    if (first === undefined) continue;
    if (first.rank === 'several') times = countIn(heard);
    const digit: Numeral = first.rank === 'several' ? { ...first, rank: 'unit' } : first;
    heard.push(...Array.from({ length: times }, () => digit), ...rest);
    times = 1;
  }
  return digitsOf(heard);
}

/** Takes the last unit away as what counts the next digit; 1 where there is none. */
function countIn(heard: Numeral[]): number {
  const last = heard.at(-1);
  if (last?.rank !== 'unit' || last.value < 2) return 1;
  heard.pop();
  return last.value;
}
