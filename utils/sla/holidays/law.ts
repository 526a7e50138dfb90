/** Years and weekdays in which a rule holds; what is absent does not limit it. */
export interface Condition {
  /** First year, included. */
  readonly from?: number;
  /** Last year, included. */
  readonly to?: number;
  readonly only?: readonly number[];
  readonly except?: readonly number[];
  /** ISO weekdays on which the date that the rule names must fall. */
  readonly weekdays?: readonly number[];
  /** True: where it falls on Saturday or Sunday, the next working day is free as well. */
  readonly substituted?: boolean;
}

/**
 * One day a year that a law makes free.
 *
 * `on` is a date 'MM-DD'; 'MM-DD/n', the first day with ISO weekday n on or after that date; 'E+n' or
 * 'E-n', days from Western Easter Sunday; 'O+n' or 'O-n', from Orthodox Easter Sunday.
 * `name` is in the country's language.
 */
export type HolidayRule = readonly [on: string, name: string, english: string, when?: Condition];

/** The public holidays of a country, as its law has them. */
export interface HolidayLaw {
  /** Days that are free in the whole country. */
  readonly rules: readonly HolidayRule[];
  /** Days that are free in one part of it besides, by the second half of its ISO 3166-2 code. */
  readonly states?: Readonly<Record<string, readonly HolidayRule[]>>;
  /** Days made free by decree, each against a day off that is worked instead; `YYYY-MM-DD`. */
  readonly swaps?: readonly (readonly [free: string, worked: string])[];
  /** What such a free day is called, in the country's language and in English. */
  readonly swapName?: readonly [name: string, english: string];
}
