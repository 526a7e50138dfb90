/**
 * Words of printed times that Intl does not have: short forms, case forms, what stands between a
 * date and a clock time. Alternatives are separated by '|'; case and diacritics do not matter.
 */
export interface TimeWords {
  /** Words without a meaning of their own before, between and after the parts. */
  readonly join: string;
  readonly now: string;
  /** A little longer ago than `now`. */
  readonly moment: string;
  readonly today?: string;
  readonly yesterday?: string;
  readonly dayBeforeYesterday?: string;
  /** 'last' before the name of a weekday. */
  readonly last?: string;
  /** What makes '3 hours' a time in the past, before or after it. */
  readonly before?: string;
  readonly after?: string;
  readonly about?: string;
  readonly lessThan?: string;
  readonly one?: string;
  /** Two, three and so on, separated by spaces, where panels print them. */
  readonly numbers?: string;
  readonly few?: string;
  readonly half?: string;
  readonly second?: string;
  readonly minute?: string;
  readonly hour?: string;
  readonly day?: string;
  readonly week?: string;
  readonly month?: string;
  readonly year?: string;
  /** What stands after the digits of a clock time. */
  readonly oclock?: string;
  readonly am?: string;
  readonly pm?: string;
  /** January to December, separated by spaces; several forms of a month by '|'. */
  readonly months?: string;
  /** Monday to Sunday, likewise. */
  readonly weekdays?: string;
}

/**
 * What Intl says of printed times in a language, in the same form; a word of several parts has hyphens
 * where spaces separate.
 */
export interface IntlWords extends Partial<TimeWords> {
  /** Forms of second, minute and so on to year that say by themselves that the time is past. */
  readonly past?: string;
  readonly thisMinute?: string;
  readonly lastMinute?: string;
  readonly thisHour?: string;
  readonly lastHour?: string;
  readonly thisWeek?: string;
  readonly lastWeek?: string;
  readonly thisMonth?: string;
  readonly lastMonth?: string;
  readonly thisYear?: string;
  readonly lastYear?: string;
  /** Whether the language writes '-3 h' for short. */
  readonly minus?: boolean;
  /** Whether the number of a day carries a dot. */
  readonly dottedDays?: boolean;
}
