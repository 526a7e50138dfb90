import { addCalendarWords, addNamedDays, type AddPhrase, addRelativeWords } from './intl-words';
import { type Lexicon, type Meaning, type Phrase, UNITS } from './lexicon';
import { type Token, tokenize } from './tokens';
import { COMMON, type TimeWords, WORDS } from './words';

const JUST_NOW = 60_000;
const A_MOMENT = 300_000;

/** Regional forms of a language with other short forms than its own. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { pt: ['pt-PT'] };

const lexicons = new Map<string, Lexicon>();

/** The words of a language, e.g. 'sk'; built from Intl and `WORDS` when first asked for. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = build(language)));
  return lexicon;
}

let languagesByWord: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages in which some word of the rows begins a part of a time. */
export function languagesOfWords(rows: readonly (readonly Token[])[]): ReadonlySet<string> {
  languagesByWord ??= indexLanguages();
  const found = new Set<string>();
  for (const token of rows.flat()) {
    if (token.kind === 'number') continue;
    for (const language of languagesByWord.get(token.text) ?? []) found.add(language);
  }
  return found;
}

function indexLanguages(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const language of Object.keys(WORDS)) {
    const lexicon = lexiconOf(language);
    const words = [...lexicon.phrases].filter(([, phrases]) => phrases.some(isTelling));
    for (const word of [...words.map(([first]) => first), ...(lexicon.minus ? ['-'] : [])]) {
      index.set(word, [...(index.get(word) ?? []), language]);
    }
  }
  return index;
}

const TELLING = ['month', 'weekday', 'day', 'now', 'span', 'before', 'after', 'past'] as const;

const isTelling = ({ meaning, exact }: Phrase): boolean =>
  TELLING.some((key) => meaning[key] !== undefined) || (meaning.join === true && exact.length > 1);

function build(language: string): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const add: AddPhrase = (text, meaning) => addPhrase(phrases, text, meaning);
  addCalendarWords(language, add);
  const minuses = [language, ...(VARIANTS[language] ?? [])].map((tag) =>
    addRelativeWords(tag, add),
  );
  addNamedDays(language, add);
  addTable(WORDS[language], add);
  addTable(COMMON, add);
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(0);
  return { phrases, minus: minuses.includes(true), dottedDays: /\d\./.test(day) };
}

function addPhrase(phrases: Map<string, Phrase[]>, text: string, meaning: Meaning): void {
  const tokens = tokenize(text).filter((token) => token.kind === 'word');
  const [first] = tokens;
  if (!first) return;
  const words = tokens.map((token) => token.text);
  const known = phrases.get(first.text) ?? [];
  const same = known.find(
    (phrase) => phrase.exact === first.exact && phrase.words.join() === words.join(),
  );
  // What was said first stays: Intl before the tables, long forms before short ones.
  const phrase = { words, exact: first.exact, meaning: { ...meaning, ...same?.meaning } };
  const others = known.filter((other) => other !== same);
  phrases.set(
    first.text,
    [...others, phrase].sort((a, b) => b.words.length - a.words.length),
  );
}

const FLAGS = [
  'before',
  'after',
  'about',
  'lessThan',
  'few',
  'half',
  'last',
  'join',
  'oclock',
] as const;

function addTable(table: TimeWords | undefined, add: AddPhrase): void {
  if (!table) return;
  const addAll = (texts: string | undefined, meaning: Meaning): void => {
    for (const text of listed(texts, '|')) add(text, meaning);
  };
  addAll(table.now, { now: JUST_NOW });
  addAll(table.moment, { now: A_MOMENT });
  addAll(table.today, { day: 0 });
  addAll(table.yesterday, { day: -1 });
  addAll(table.dayBeforeYesterday, { day: -2 });
  addAll(table.one, { count: 1 });
  addAll(table.am, { meridiem: 'am' });
  addAll(table.pm, { meridiem: 'pm' });
  for (const unit of UNITS) addAll(table[unit], { unit });
  for (const flag of FLAGS) addAll(table[flag], { [flag]: true });
  for (const [index, word] of listed(table.numbers, ' ').entries()) add(word, { count: index + 2 });
  for (const [index, names] of listed(table.months, ' ').entries())
    addAll(names, { month: index + 1 });
  for (const [index, names] of listed(table.weekdays, ' ').entries())
    addAll(names, { weekday: index + 1 });
}

const listed = (texts: string | undefined, separator: string): string[] =>
  texts ? texts.split(separator) : [];
