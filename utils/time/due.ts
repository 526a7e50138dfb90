import { runtimeZone } from './runtime-zones';
import { offsetAt, zonedParts } from './zones';

/** How a due time is printed. */
export interface DueSetting {
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  /** IANA zone of the panel. */
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the person who reads it; default: the runtime's own. */
  readonly viewerTimeZone?: string;
}

/** A due time in words. */
export interface PrintedDue {
  /** In the panel's zone: 'Mon 23 Nov, 15:00'; with the year if that is not this year. */
  readonly panel: string;
  /** In the viewer's zone, where its clocks show something else; the day only if it is another one. */
  readonly viewer: string | null;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

/**
 * Prints a due time for the panel's clock and, where it differs, for the viewer's.
 *
 * @param at - epoch ms
 * @throws RangeError for a time zone that the runtime does not know
 */
export function formatDue(at: number, setting: DueSetting): PrintedDue {
  const { locale, timeZone, now, viewerTimeZone = runtimeZone() } = setting;
  const shown = zonedParts(at, timeZone);
  const isThisYear = shown.year === zonedParts(now, timeZone).year;
  const full = { ...DAY, ...CLOCK, ...(isThisYear ? {} : { year: 'numeric' as const }) };
  const panel = print(at, locale, timeZone, full);
  if (offsetAt(at, timeZone) === offsetAt(at, viewerTimeZone)) return { panel, viewer: null };
  const isSameDay = zonedParts(at, viewerTimeZone).day === shown.day;
  return { panel, viewer: print(at, locale, viewerTimeZone, isSameDay ? CLOCK : full) };
}

function print(
  at: number,
  locale: string,
  timeZone: string,
  form: Intl.DateTimeFormatOptions,
): string {
  const key = `${locale} ${timeZone} ${Object.keys(form).join()}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...form, timeZone });
    formats.set(key, format);
  }
  return format.format(at);
}
