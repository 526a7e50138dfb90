import type { Numeral } from '../text/number-words';
import { digitsOf } from '../text/number-words';

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
  for (const { numerals, repeat } of withUnits(words)) {
    if (repeat !== 0) times = repeat === 'before' ? countIn(heard) : repeat;
    if (numerals.length === 0) continue;
    if (numerals[0]?.rank === 'several') times = countIn(heard);
    const said = numerals.map(asUnit);
    for (let time = 0; time < times; time += 1) heard.push(...said);
    times = 1;
  }
  return digitsOf(heard);
}

/** "Twice sixty six": tens and the unit behind them are meant together. */
function withUnits(words: readonly HeardWord[]): HeardWord[] {
  const joined: HeardWord[] = [];
  for (const word of words) {
    const tens = joined.at(-1);
    const isUnit = word.numerals.length === 1 && word.numerals[0]?.rank === 'unit';
    if (isUnit && tens?.numerals.length === 1 && tens.numerals[0]?.rank === 'ten')
      joined[joined.length - 1] = { ...tens, numerals: [...tens.numerals, ...word.numerals] };
    else joined.push(word);
  }
  return joined;
}

function asUnit(numeral: Numeral): Numeral {
  return numeral.rank === 'several' ? { ...numeral, rank: 'unit' } : numeral;
}

/** Takes the last unit away as what counts the next digit; 1 where there is none. */
function countIn(heard: Numeral[]): number {
  const last = heard.at(-1);
  if (last?.rank !== 'unit' || last.value < 2) return 1;
  heard.pop();
  return last.value;
}
