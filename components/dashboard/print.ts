import { formatDuration } from '@/utils/time/duration';

const DAY_MS = 86_400_000;

/** Words for figures in one language. */
export interface Printer {
  readonly number: (value: number) => string;
  /** Of a share, 0–1; a dash where there is none. */
  readonly percent: (share: number | null) => string;
  readonly duration: (ms: number | null) => string;
  /** Name of a weekday, 1 = Monday. */
  readonly weekday: (weekday: number, width?: 'long' | 'short') => string;
  /** A day's number as `civil-day` counts them. */
  readonly day: (day: number, width?: 'long' | 'short') => string;
  readonly instant: (at: number) => string;
}

const printers = new Map<string, Printer>();

/** How figures are printed in `locale`. */
export function printerFor(locale: string): Printer {
  const known = printers.get(locale);
  if (known) return known;
  const made = printer(locale);
  printers.set(locale, made);
  return made;
}

function printer(locale: string): Printer {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const weekdays = { long: day({ weekday: 'long' }), short: day({ weekday: 'short' }) };
  const days = {
    long: day({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
    short: day({ day: 'numeric', month: 'numeric' }),
  };
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => (share === null ? '–' : percents.format(share)),
    duration: (ms) => (ms === null ? '–' : formatDuration(ms, locale)),
    // Day 4 was a Monday.
    weekday: (weekday, width = 'long') => weekdays[width].format((weekday + 3) * DAY_MS),
    day: (number, width = 'long') => days[width].format(number * DAY_MS),
    instant: (at) => instants.format(at),
  };
}
