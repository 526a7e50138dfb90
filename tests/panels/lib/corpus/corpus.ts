/** The texts of one language from which a panel's discussions are made; {p} product, {o} order, {m} money, {d} day, {n} first name. */
export interface Corpus {
  readonly lang: string;
  /** First names, men's and women's. */
  readonly m: readonly string[];
  readonly f: readonly string[];
  /** Family names, as men and as women bear them. */
  readonly last: readonly (readonly [string, string])[];
  readonly lastFirst?: boolean;
  /** Whether a sentence after the greeting's comma starts with a capital. */
  readonly capAfterGreet?: boolean;
  readonly greet: readonly string[];
  readonly close: readonly string[];
  readonly sellerGreet: readonly string[];
  readonly sellerClose: readonly string[];
  readonly topics: readonly Topic[];
  readonly nudge: readonly string[];
  readonly thanks: readonly string[];
  readonly ok: readonly string[];
  readonly platform: Readonly<
    Record<'opened' | 'reminder' | 'resolved' | 'refund' | 'takeover', string>
  >;
}

/** Subjects, first messages, replies and follow-ups that belong together. */
export interface Topic {
  readonly s: readonly string[];
  readonly b: readonly string[];
  readonly r: readonly string[];
  readonly f: readonly string[];
}
