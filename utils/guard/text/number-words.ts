import type { NumberWords } from '../lexicons/number-words';
import { foldPhrase } from '../normalise/fold';
import { isSlip } from './slips';
import { vocabularyOf } from '../vocabulary';

/** A part of a number word: what it is worth and where in a number it may stand. */
export interface Numeral {
  readonly value: number;
  readonly rank: 'unit' | 'several' | 'teen' | 'ten' | 'score' | 'hundred' | 'hundreds';
}

/** Reads a word as numerals: "deväťsto" as 9 and 100; null where it is none. */
export type NumeralReader = (word: string) => readonly Numeral[] | null;

const readers = new WeakMap<NumberWords, NumeralReader>();
const LONGEST_WORD = 64;

/** The reader of a market's language and of English, as far as their words are known. */
export function numeralReader(market: string): NumeralReader {
  const own = readerFor(market);
  const english = readerFor('en');
  if (own === undefined || own === english) return english ?? (() => null);
  return english === undefined ? own : (word) => own(word) ?? english(word);
}

/** Reads a word that is a number word with a slip of the pen, in a market's language. */
export function numeralSlips(market: string): NumeralReader {
  const words = vocabularyOf(market)?.numbers;
  const parts = words === undefined ? [] : [...partsOf(words)];
  return (word) => {
    const found = parts.find(([part]) => isSlip(word, part));
    return found === undefined ? null : [found[1]];
  };
}

function readerFor(language: string): NumeralReader | undefined {
  const words = vocabularyOf(language)?.numbers;
  if (words === undefined) return undefined;
  const reader = readers.get(words) ?? readerOf(words);
  readers.set(words, reader);
  return reader;
}

function readerOf(words: NumberWords): NumeralReader {
  const parts = partsOf(words);
  const longest = Math.max(...Array.from(parts.keys(), (part) => part.length));
  const and = foldPhrase(words.and);
  const heads = new Set(Array.from(parts.keys(), (part) => part.slice(0, 2)));
  return (word) =>
    word.length > LONGEST_WORD || !heads.has(word.slice(0, 2))
      ? null
      : takenApart(word, parts, longest, and);
}

function partsOf(words: NumberWords): Map<string, Numeral> {
  const parts = new Map<string, Numeral>();
  const add = (list: string, rank: Numeral['rank'], value: (index: number) => number): void => {
    for (const [index, variants] of foldPhrase(list).split(' ').entries())
      for (const variant of variants.split('|'))
        if (variant !== '-') parts.set(variant, { rank, value: value(index) });
  };
  add(words.units, 'unit', (index) => index);
  add(words.several, 'several', (index) => index);
  add(words.teens, 'teen', (index) => 10 + index);
  add(words.tens, 'ten', (index) => 20 + 10 * index);
  add(words.hundred.replaceAll(' ', '|'), 'hundred', () => 100);
  if (words.score !== undefined) add(words.score, 'score', () => 20);
  if (words.hundreds !== undefined) add(words.hundreds, 'hundreds', (index) => 200 + 100 * index);
  return parts;
}

/** The longest parts that leave no rest, with one "and" allowed in between: "petindvajset", "zerosevensix". */
function takenApart(
  word: string,
  parts: ReadonlyMap<string, Numeral>,
  longest: number,
  and: string,
): Numeral[] | null {
  // What the rest from each place on is taken apart into, once it was asked for.
  const rests: (readonly Numeral[] | null)[] = [];
  rests[word.length] = [];
  const restFrom = (start: number): readonly Numeral[] | null =>
    rests[start] === undefined ? (rests[start] = readFrom(start)) : rests[start];
  const readFrom = (start: number): readonly Numeral[] | null => {
    for (let end = Math.min(start + longest, word.length); end > start; end -= 1) {
      const part = parts.get(word.slice(start, end));
      const rest = part === undefined ? null : restFrom(end);
      if (part !== undefined && rest !== null) return [part, ...rest];
    }
    const behind = start + and.length;
    const isAnd =
      start > 0 && behind > start && behind < word.length && word.startsWith(and, start);
    return isAnd ? restFrom(behind) : null;
  };
  const found = restFrom(0);
  return found === null ? null : unitsBehindTens(found);
}

/** German, Slovene and old Czech say the unit first: five-and-twenty. */
function unitsBehindTens(numerals: readonly Numeral[]): Numeral[] {
  const ordered = [...numerals];
  for (let index = 0; index + 1 < ordered.length; index += 1) {
    const [unit, ten] = [ordered[index], ordered[index + 1]];
    if (unit?.rank === 'unit' && ten?.rank === 'ten') {
      ordered[index] = ten;
      ordered[index + 1] = unit;
      index += 1;
    }
  }
  return ordered;
}

/** The digits that dictated numerals stand for: 900 and 11 make "911", 6, 0 and 2 make "602". */
export function digitsOf(numerals: readonly Numeral[]): string {
  let digits = '';
  let current: Heard | null = null;
  for (const numeral of numerals) {
    const joined: Heard | null = current === null ? null : joinedWith(current, numeral);
    if (joined === null && current !== null) digits += String(current.value);
    current = joined ?? { value: numeral.value, room: ROOM[numeral.rank] };
  }
  return current === null ? digits : digits + String(current.value);
}

/** A number so far, and how large a value may still be added to it. */
interface Heard {
  readonly value: number;
  readonly room: number;
}

const ROOM: Readonly<Record<Numeral['rank'], number>> = {
  unit: 0,
  several: 0,
  teen: 0,
  ten: 10,
  score: 10,
  hundred: 100,
  hundreds: 100,
};

/** 900 and 11 are 911, 9 and 100 are 900, 4 and 20 are 80, 60 and 11 are 71; 6 and 0 stay apart. */
function joinedWith({ value, room }: Heard, next: Numeral): Heard | null {
  if (next.rank === 'hundred')
    return value > 0 && value < 10 ? { value: value * 100, room: 100 } : null;
  if (next.rank === 'score' && value === 4) return { value: 80, room: 20 };
  if (next.value === 0 || next.rank === 'hundreds') return null;
  if (goesOnToTwenty(value) && next.rank === 'teen')
    return { value: value + next.value, room: next.value === 10 ? 10 : 0 };
  return next.value < room
    ? { value: value + next.value, room: Math.min(ROOM[next.rank], room) }
    : null;
}

/** French counts 60 to 79 and 80 to 99. */
function goesOnToTwenty(value: number): boolean {
  return value % 100 === 60 || value % 100 === 80;
}
