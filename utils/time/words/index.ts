import { GERMANIC } from './germanic';
import { ROMANCE } from './romance';
import { SLAVIC } from './slavic';
import type { TimeWords } from './time-words';
import { URALIC } from './uralic';

export type { TimeWords } from './time-words';

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
