/** Day of the week, ISO 8601: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days from `from` to `to`, both included, as `YYYY-MM-DD` in the calendar's zone. */
export interface Closure {
  readonly from: string;
  readonly to: string;
  /** What the days are called where they explain a deadline. */
  readonly name?: string;
}

/** Which days count, and where. */
export interface Calendar {
  /** IANA name, e.g. 'Europe/Bratislava'. */
  readonly timeZone: string;
  /** ISO weekdays that are worked, 1 = Monday. */
  readonly workingWeekdays: readonly number[];
  /** ISO 3166-1 alpha-2, e.g. 'SK', or a German state such as 'DE-BY'; null: no public holidays. */
  readonly holidays: string | null;
  readonly closures: readonly Closure[];
  /** Days on which nobody answers and the platform knows it; closures with a reason of their own. */
  readonly absences?: readonly Closure[];
}

/** One stretch of a week in which an office answers; wall-clock times `HH:MM`, `to` up to '24:00'. */
export interface Opening {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

/** How a platform counts the time a seller has to answer. */
export type Clock =
  /** Every hour counts. */
  (
    | { readonly kind: 'running'; readonly hours: number }
    /** Whole working days count, 0:00–24:00. */
    | { readonly kind: 'workingDays'; readonly hours: number; readonly calendar: Calendar }
    /** Only the hours of `opening` on working days count. */
    | {
        readonly kind: 'officeHours';
        readonly hours: number;
        readonly calendar: Calendar;
        readonly opening: readonly Opening[];
      }
    /** The same wall-clock time, `days` calendar days later. */
    | { readonly kind: 'calendarDays'; readonly days: number; readonly timeZone: string }
    /** The platform states the due time itself. */
    | { readonly kind: 'given' }
  ) & {
    /** A second way to count that the rule's words allow; the earlier due time of the two stands. */
    readonly otherReading?: Clock;
  };
