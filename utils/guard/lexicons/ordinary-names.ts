import type { Lexicon } from './lexicon';

/** Names of channels that are English words in small letters. */
export const ENGLISH_NAMES: ReadonlySet<string> = new Set(['discord', 'threads']);

/** … where one of these stands before them: "the threads of the bolt". */
export const BEFORE_NOUNS: Lexicon = { en: `the, no, any, of, and, some` };

/** Markets whose own word for a signal is another. */
export const NO_SIGNAL_WORD: ReadonlySet<string> = new Set(['pl', 'pt', 'es', 'it', 'hu', 'ro']);

/** Before what carries a message, whatever the language: a signal is none. */
export const BY_WAY_OF: ReadonlySet<string> = new Set(['per', 'via']);

/** Channels whose two letters stand for them wherever one is to be met: "na FB", "on IG". */
export const KNOWN_BY_INITIALS: ReadonlySet<string> = new Set([
  'facebook',
  'instagram',
  'youtube',
  'whatsapp',
  'telegram',
]);
