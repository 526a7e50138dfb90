import { type Meaning, UNITS } from './lexicon';
import type { IntlWords } from './words';

/** Alternatives separated by '|', and what they mean. */
export type WordList = readonly [texts: string, meaning: Meaning];

type Flag = 'minus' | 'dottedDays';
type RowField = 'numbers' | 'months' | 'weekdays' | 'past';
type Field = Exclude<keyof IntlWords, Flag | RowField>;

const JUST_NOW = 60_000;
const A_MOMENT = 300_000;

/** What the entries of a table's fields mean. What is said first of a word stays. */
export const FIELDS: readonly (readonly [field: Field, meaning: Meaning])[] = [
  ['now', { now: JUST_NOW }],
  ['moment', { now: A_MOMENT }],
  ['today', { day: 0 }],
  ['yesterday', { day: -1 }],
  ['dayBeforeYesterday', { day: -2 }],
  ['one', { count: 1 }],
  ['am', { meridiem: 'am' }],
  ['pm', { meridiem: 'pm' }],
  ['second', { unit: 'second' }],
  ['minute', { unit: 'minute' }],
  ['hour', { unit: 'hour' }],
  ['day', { unit: 'day' }],
  ['week', { unit: 'week' }],
  ['month', { unit: 'month' }],
  ['year', { unit: 'year' }],
  ['thisMinute', { span: { unit: 'minute', back: 0 } }],
  ['lastMinute', { span: { unit: 'minute', back: 1 } }],
  ['thisHour', { span: { unit: 'hour', back: 0 } }],
  ['lastHour', { span: { unit: 'hour', back: 1 } }],
  ['thisWeek', { span: { unit: 'week', back: 0 } }],
  ['lastWeek', { span: { unit: 'week', back: 1 } }],
  ['thisMonth', { span: { unit: 'month', back: 0 } }],
  ['lastMonth', { span: { unit: 'month', back: 1 } }],
  ['thisYear', { span: { unit: 'year', back: 0 } }],
  ['lastYear', { span: { unit: 'year', back: 1 } }],
  ['before', { before: true }],
  ['after', { after: true }],
  ['about', { about: true }],
  ['lessThan', { lessThan: true }],
  ['few', { few: true }],
  ['half', { half: true }],
  ['last', { last: true }],
  ['join', { join: true }],
  ['oclock', { oclock: true }],
];

const counting = (
  key: 'count' | 'month' | 'weekday',
  from: number,
  length: number,
): readonly Meaning[] => Array.from({ length }, (_, index) => ({ [key]: from + index }));

/** What the entries of fields mean that have several for one meaning after the other, separated by spaces. */
export const ROWS: readonly (readonly [field: RowField, meanings: readonly Meaning[]])[] = [
  ['past', UNITS.map((unit) => ({ unit, past: true }))],
  ['numbers', counting('count', 2, 11)],
  ['months', counting('month', 1, 12)],
  ['weekdays', counting('weekday', 1, 7)],
];

/** Calls `add` with every list of words of a table, its entries separated by '|', and their meaning. */
export function forEachList(
  table: IntlWords,
  add: (texts: string, meaning: Meaning) => void,
): void {
  for (const [field, meaning] of FIELDS) {
    const texts = table[field];
    if (texts) add(texts, meaning);
  }
  for (const [field, meanings] of ROWS) {
    for (const [index, texts] of (table[field]?.split(' ') ?? []).entries()) {
      const meaning = meanings[index];
      if (texts && meaning) add(texts, meaning);
    }
  }
}
