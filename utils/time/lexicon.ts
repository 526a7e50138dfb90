import type { PhraseBook } from './phrase-book';
import type { Token } from './tokens';

/** Units of relative times, the smallest first. */
export const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** A unit of relative times. */
export type Unit = (typeof UNITS)[number];

/** All that a phrase can mean; 'mar' is a weekday and a month, 'ora' an hour and now. */
export interface Meaning {
  /** 1–12. */
  readonly month?: number;
  /** 1 = Monday … 7. */
  readonly weekday?: number;
  /** Days from today. */
  readonly day?: number;
  /** Just now: how long ago at most, ms. */
  readonly now?: number;
  readonly unit?: Unit;
  /** The unit's form alone says that the time is past. */
  readonly past?: boolean;
  /** The whole current (0) or previous (1) unit: 'this week', 'last month'. */
  readonly span?: Span;
  /** What makes '3 hours' a time in the past, before or after it. */
  readonly before?: boolean;
  readonly after?: boolean;
  readonly about?: boolean;
  readonly lessThan?: boolean;
  /** A count in words. */
  readonly count?: number;
  readonly few?: boolean;
  readonly half?: boolean;
  readonly last?: boolean;
  readonly join?: boolean;
  readonly oclock?: boolean;
  readonly meridiem?: 'am' | 'pm';
}

/** A unit of the calendar: the current one (0) or the one before (1). */
export interface Span {
  readonly unit: Unit;
  readonly back: 0 | 1;
}

/** Words in a row that mean something. */
export interface Phrase {
  /** Folded. */
  readonly words: readonly string[];
  /** The first word with its diacritics: Slovak 'st' is Wednesday, 'št' Thursday. */
  readonly exact: string;
  readonly meaning: Meaning;
}

/** The words of one language's printed times. */
export interface Lexicon {
  readonly phrases: PhraseBook;
  /** Whether '-3 h' is how the language writes '3 hours ago' for short. */
  readonly minus: boolean;
  /** Whether the number of a day carries a dot: '20. nov'. */
  readonly dottedDays: boolean;
}

/** A phrase found in a text, and the index of the token after it and its dot. */
export interface Found<Key extends keyof Meaning> {
  readonly value: NonNullable<Meaning[Key]>;
  readonly next: number;
}

/** The longest phrase at token `index` that has a meaning of the asked kind. */
export function phraseAt<Key extends keyof Meaning>(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  key: Key,
): Found<Key> | null {
  const first = tokens[index];
  if (first?.kind !== 'word') return null;
  let found: Found<Key> | null = null;
  let length = 0;
  for (const phrase of lexicon.phrases.beginningWith(first.text)) {
    if (phrase.words.length < length) break;
    const match = meant(phrase, key, tokens, index);
    if (!match || (found && phrase.exact !== first.exact)) continue;
    found = match;
    ({ length } = phrase.words);
  }
  return found;
}

function meant<Key extends keyof Meaning>(
  { words, meaning }: Phrase,
  key: Key,
  tokens: readonly Token[],
  index: number,
): Found<Key> | null {
  const value = meaning[key] ?? null;
  const next = value === null ? null : endOfPhrase(tokens, index, words);
  return value === null || next === null ? null : { value, next };
}

/** The index behind the phrase; between its words 'p. m.', 'l’altro' and 'avant-hier' have marks. */
function endOfPhrase(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
): number | null {
  let at = index;
  for (const [position, word] of words.entries()) {
    if (position > 0) at = pastInnerMarks(tokens, at);
    if (tokens[at]?.text !== word) return null;
    at++;
  }
  const mark = tokens[at];
  return mark && !mark.gap && (mark.text === '.' || mark.text === "'") ? at + 1 : at;
}

function pastInnerMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isInnerMark(tokens[at])) at++;
  return at;
}

const isInnerMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.text === '.' || token.text === "'" || token.text === '-');
