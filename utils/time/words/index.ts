import { GERMANIC } from './germanic';
import intl from './intl.json';
import { ROMANCE } from './romance';
import { SLAVIC } from './slavic';
import type { IntlWords, TimeWords } from './time-words';
import { URALIC } from './uralic';

export type { IntlWords, TimeWords } from './time-words';

/** Words that several panels use whatever their language. */
export const COMMON: TimeWords = {
  join: '',
  now: '',
  moment: '',
  second: 's|sec|sek',
  minute: 'm|min|mins',
  hour: 'h|hr|hrs',
  day: 'd',
  week: 'w',
  am: 'a m|am',
  pm: 'p m|pm',
  oclock: 'h',
};

/** By language; those that are not here have Intl's words alone. */
export const WORDS: Readonly<Record<string, TimeWords>> = {
  ...SLAVIC,
  ...ROMANCE,
  ...GERMANIC,
  ...URALIC,
};

/**
 * What Intl says of the languages above, written down by tests/language/time-words.ts: to ask it takes
 * a browser longer than all else in reading a page. Words that `WORDS` has as well are left out.
 */
export const INTL_WORDS: Readonly<Record<string, IntlWords>> = Object.fromEntries(
  Object.entries(intl.languages).map(([language, row]) => [language, wordsIn(row)]),
);

/** A row of the table by its fields, empty ones left out; of flags, '1' is true. */
function wordsIn(row: string): IntlWords {
  const fields = intl.fields.split(';');
  const texts = row.split(';').map((text, at) => [fields[at], text === '1' || text] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
