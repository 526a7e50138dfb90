import { type Lexicon, type Meaning, type Unit, UNITS } from './lexicon';
import { wordsOf } from './tokens';

/** Takes a phrase and its meaning into a lexicon. */
export type AddPhrase = (text: string, meaning: Meaning) => void;

const JUST_NOW = 60_000;
const STYLES = ['long', 'short', 'narrow'] as const;
/** Counts that between them need every plural form, and the 'de' of Romanian from 20 on. */
const COUNTS = [1, 2, 3, 5, 20];

/** Regional forms of a language with other relative times than its own. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { pt: ['pt-PT'] };

/** Adds all that Intl says of the times of a language, and returns how it writes them. */
export function addIntlWords(
  language: string,
  add: AddPhrase,
): Pick<Lexicon, 'minus' | 'dottedDays'> {
  addCalendarWords(language, add);
  const minuses = [language, ...(VARIANTS[language] ?? [])].map((tag) =>
    addRelativeWords(tag, add),
  );
  addNamedDays(language, add);
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  return { minus: minuses.includes(true), dottedDays: /\d\./.test(format.format(0)) };
}

/** Adds Intl's names of months and weekdays, alone and as they stand in a date, and of day halves. */
function addCalendarWords(language: string, add: AddPhrase): void {
  for (const style of ['long', 'short'] as const) {
    const alone = partPrinter(language, { month: style }, 'month');
    const inDate = partPrinter(language, { month: style, day: 'numeric' }, 'month');
    const weekdayName = partPrinter(language, { weekday: style }, 'weekday');
    for (let month = 1; month <= 12; month++) {
      const at = Date.UTC(2026, month - 1, 20);
      for (const name of [alone(at), inDate(at)]) if (!/\d/.test(name)) add(name, { month });
    }
    for (let weekday = 1; weekday <= 7; weekday++) {
      // June 2026 begins on a Monday.
      const name = weekdayName(Date.UTC(2026, 5, weekday));
      add(name, { weekday });
      // 'sexta-feira' is 'sexta' as well.
      add(name.replace(/-feira$/, ''), { weekday });
    }
  }
  const half = partPrinter(language, { hour: 'numeric', hour12: true }, 'dayPeriod');
  add(half(Date.UTC(2026, 0, 1, 2)), { meridiem: 'am' });
  add(half(Date.UTC(2026, 0, 1, 14)), { meridiem: 'pm' });
}

function partPrinter(
  language: string,
  form: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
): (at: number) => string {
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
  return (at) => format.formatToParts(at).find((part) => part.type === type)?.value ?? '';
}

/**
 * Adds Intl's units and what stands around them in 'pred 2 hodinami' and '5 minutes ago'.
 *
 * @returns whether the language writes '-3 h' for short
 */
function addRelativeWords(language: string, add: AddPhrase): boolean {
  let hasMinus = false;
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(language, { style });
    const patterns = UNITS.flatMap((unit) =>
      COUNTS.map((count) => ({ unit, ...aroundNumber(format.formatToParts(-count, unit)) })),
    );
    const tail = commonTail(patterns.map((pattern) => pattern.after));
    for (const { unit, before, after } of patterns) {
      hasMinus ||= /^[-−]/.test(before);
      const ends = after.length - tail;
      add(before, { before: true });
      add(after.slice(0, ends).join(' '), { unit, ...(before || tail ? {} : { past: true }) });
      add(after.slice(ends).join(' '), { after: true });
    }
  }
  return hasMinus;
}

function aroundNumber(parts: Intl.RelativeTimeFormatPart[]): { before: string; after: string[] } {
  const number = parts.findIndex((part) => part.type === 'integer');
  const before = parts.slice(0, number).map((part) => part.value);
  const after = parts.slice(number + 1).map((part) => part.value);
  return { before: before.join('').trim(), after: wordsOf(after.join('')) };
}

/** How many last words all phrases share beyond their first: the 'ago' of '5 minutes ago'. */
function commonTail(phrases: readonly (readonly string[])[]): number {
  const [sample = []] = phrases;
  const sharesLast = (count: number): boolean =>
    phrases.every((phrase) => phrase.length > count && phrase.at(-count) === sample.at(-count));
  let tail = 0;
  while (sharesLast(tail + 1)) tail++;
  return tail;
}

/** Adds Intl's 'today', 'yesterday', 'now', 'last week' and the like. */
function addNamedDays(language: string, add: AddPhrase): void {
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style });
    const addNamed = (count: number, unit: Unit, meaning: Meaning): void => {
      const text = format.format(count, unit);
      if (!/\d/.test(text)) add(text, meaning);
    };
    for (const day of [0, -1, -2]) addNamed(day, 'day', { day });
    addNamed(0, 'second', { now: JUST_NOW });
    for (const unit of ['minute', 'hour', 'week', 'month', 'year'] as const) {
      addNamed(0, unit, { span: { unit, back: 0 } });
      addNamed(-1, unit, { span: { unit, back: 1 } });
    }
  }
}
