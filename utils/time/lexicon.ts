import { type Token, tokenize } from './tokens';
import { COMMON, type TimeWords, WORDS } from './words';

/** Units of relative times. */
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
  readonly span?: { readonly unit: Unit; readonly back: 0 | 1 };
  readonly before?: boolean;
  readonly after?: boolean;
  readonly about?: boolean;
  readonly lessThan?: boolean;
  readonly one?: boolean;
  readonly few?: boolean;
  readonly last?: boolean;
  readonly join?: boolean;
  readonly oclock?: boolean;
  readonly meridiem?: 'am' | 'pm';
}

interface Phrase {
  readonly words: readonly string[];
  meaning: Meaning;
}

/** The words of one language's printed times. */
export interface Lexicon {
  readonly language: string;
  /** By first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether '-3 h' is how the language writes '3 hours ago' for short. */
  readonly minus: boolean;
  /** Whether the number of a day carries a dot: '20. nov'. */
  readonly dottedDays: boolean;
}

const JUST_NOW = 60_000;
const A_MOMENT = 300_000;
/** Counts that between them need every plural form, and the 'de' of Romanian from 20 on. */
const COUNTS = [1, 2, 3, 5, 20];

const lexicons = new Map<string, Lexicon>();

/** The words of a language, e.g. 'sk'; built from Intl and `WORDS` when first asked for. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = build(language)));
  return lexicon;
}

function build(language: string): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, meaning: Meaning): void => {
    const words = wordsOf(text);
    const [first] = words;
    if (first === undefined) return;
    const known = phrases.get(first) ?? [];
    const same = known.find((phrase) => phrase.words.join(' ') === words.join(' '));
    // What was said first stays: Intl before the table, the long form before the short one.
    if (same) same.meaning = { ...meaning, ...same.meaning };
    else phrases.set(first, [...known, { words, meaning }].sort(longestFirst));
  };
  addCalendarWords(language, add);
  addRelativeWords(language, ['long', 'short'], add);
  addNamedDays(language, add);
  addTable(WORDS[language], add);
  addTable(COMMON, add);
  addRelativeWords(language, ['narrow'], add);
  const narrow = new Intl.RelativeTimeFormat(language, { style: 'narrow' }).format(-3, 'hour');
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(0);
  return { language, phrases, minus: /^[-−]/.test(narrow), dottedDays: /\d\./.test(day) };
}

type Add = (text: string, meaning: Meaning) => void;

const longestFirst = (a: Phrase, b: Phrase): number => b.words.length - a.words.length;

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
}

function addCalendarWords(language: string, add: Add): void {
  for (const style of ['long', 'short'] as const) {
    const forms: Intl.DateTimeFormatOptions[] = [
      { month: style },
      { month: style, day: 'numeric' },
    ];
    for (const form of forms) {
      for (let month = 1; month <= 12; month++) {
        const name = partOf(language, form, Date.UTC(2026, month - 1, 20), 'month');
        if (!/\d/.test(name)) add(name, { month });
      }
    }
    for (let weekday = 1; weekday <= 7; weekday++) {
      const name = partOf(language, { weekday: style }, Date.UTC(2026, 5, weekday), 'weekday');
      add(name, { weekday });
      // 'sexta-feira' is 'sexta' as well.
      add(name.replace(/-feira$/, ''), { weekday });
    }
  }
  const twelve: Intl.DateTimeFormatOptions = { hour: 'numeric', hour12: true };
  add(partOf(language, twelve, Date.UTC(2026, 0, 1, 2), 'dayPeriod'), { meridiem: 'am' });
  add(partOf(language, twelve, Date.UTC(2026, 0, 1, 14), 'dayPeriod'), { meridiem: 'pm' });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partOf(
  language: string,
  form: Intl.DateTimeFormatOptions,
  at: number,
  type: Intl.DateTimeFormatPartTypes,
): string {
  const key = `${language} ${Object.entries(form).join()}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.formatToParts(at).find((part) => part.type === type)?.value ?? '';
}

function addRelativeWords(
  language: string,
  styles: readonly Intl.RelativeTimeFormatStyle[],
  add: Add,
): void {
  for (const style of styles) {
    const format = new Intl.RelativeTimeFormat(language, { style });
    const patterns = UNITS.flatMap((unit) =>
      COUNTS.map((count) => ({ unit, ...aroundNumber(format.formatToParts(-count, unit)) })),
    );
    const tail = commonTail(patterns.map((pattern) => pattern.after));
    for (const { unit, before, after } of patterns) {
      add(before, { before: true });
      const ends = after.length - tail;
      add(after.slice(0, ends).join(' '), { unit, ...(before || tail ? {} : { past: true }) });
      add(after.slice(ends).join(' '), { after: true });
    }
  }
}

function aroundNumber(parts: Intl.RelativeTimeFormatPart[]): { before: string; after: string[] } {
  const number = parts.findIndex((part) => part.type === 'integer');
  const before = parts.slice(0, number).map((part) => part.value);
  const after = parts.slice(number + 1).map((part) => part.value);
  return { before: before.join('').trim(), after: wordsOf(after.join('')) };
}

/** How many last words all phrases share beyond their first: the 'ago' of '5 minutes ago'. */
function commonTail(phrases: readonly (readonly string[])[]): number {
  let tail = 0;
  const wordFromEnd = (phrase: readonly string[]): string | undefined =>
    phrase.length > tail + 1 ? phrase.at(-1 - tail) : undefined;
  const [sample = []] = phrases;
  while (
    wordFromEnd(sample) !== undefined &&
    phrases.every((phrase) => wordFromEnd(phrase) === wordFromEnd(sample))
  ) {
    tail++;
  }
  return tail;
}

function addNamedDays(language: string, add: Add): void {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const named = (count: number, unit: Unit, meaning: Meaning): void => {
    const text = format.format(count, unit);
    if (!/\d/.test(text)) add(text, meaning);
  };
  for (const day of [0, -1, -2]) named(day, 'day', { day });
  named(0, 'second', { now: JUST_NOW });
  for (const unit of ['minute', 'hour', 'week', 'month', 'year'] as const) {
    named(0, unit, { span: { unit, back: 0 } });
    named(-1, unit, { span: { unit, back: 1 } });
  }
}

function addTable(table: TimeWords | undefined, add: Add): void {
  if (!table) return;
  const addAll = (texts: string | undefined, meaning: Meaning): void => {
    for (const text of texts?.split('|') ?? []) add(text, meaning);
  };
  addAll(table.now, { now: JUST_NOW });
  addAll(table.moment, { now: A_MOMENT });
  addAll(table.today, { day: 0 });
  addAll(table.yesterday, { day: -1 });
  addAll(table.dayBeforeYesterday, { day: -2 });
  for (const unit of UNITS) addAll(table[unit], { unit });
  for (const flag of ['before', 'after', 'about', 'lessThan', 'one', 'few', 'last'] as const) {
    addAll(table[flag], { [flag]: true });
  }
  addAll(table.join, { join: true });
  addAll(table.oclock, { oclock: true });
  addAll(table.am, { meridiem: 'am' });
  addAll(table.pm, { meridiem: 'pm' });
  for (const [index, names] of (table.months?.split(' ') ?? []).entries()) {
    addAll(names, { month: index + 1 });
  }
  for (const [index, names] of (table.weekdays?.split(' ') ?? []).entries()) {
    addAll(names, { weekday: index + 1 });
  }
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
  for (const { words, meaning } of lexicon.phrases.get(first.text) ?? []) {
    const value = meaning[key];
    if (value === undefined || value === null) continue;
    const next = endOfPhrase(tokens, index, words);
    if (next !== null) return { value, next };
  }
  return null;
}

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
  const dot = tokens[at];
  return dot?.text === '.' && !dot.gap ? at + 1 : at;
}

function pastInnerMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isInnerMark(tokens[at])) at++;
  return at;
}

const isInnerMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.text === '.' || token.text === "'" || token.text === '-');
