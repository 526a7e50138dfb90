import { type Candidate, inBestLanguage } from './best-language';
import { countVotes, noVotes, orderBy } from './date-order';
import type { PrintedTime, TimeContext } from './printed-time';
import { type Agreement, datesIn, isSure, settingOf, timeOf } from './read-times';

/** What one text of a list was taken for. */
export type TextEvidence = readonly Candidate[];

/** The time that a text prints, and what it was taken for. */
export interface ReadText {
  readonly time: PrintedTime | null;
  readonly evidence: TextEvidence;
}

/**
 * Times of a list whose texts come, go and change: read like `readTimes`, without reading all of them
 * anew each time.
 *
 * @throws RangeError for a time zone that the runtime does not know
 */
export class TimeList {
  /** What stands for each text at first, in their order. */
  readonly first: readonly ReadText[];
  readonly #context: TimeContext;
  readonly #agreement: Agreement;
  readonly #votes = noVotes();
  /** Nothing in any text is a word of another language than the locale's. */
  readonly #isOwnLanguage: boolean;
  /** Texts that are surely times. */
  #sure = 0;

  constructor(texts: readonly (string | null)[], context: TimeContext) {
    const { candidates, isOwnLanguage } = inBestLanguage(texts, context);
    this.#context = context;
    this.#isOwnLanguage = isOwnLanguage;
    this.#count(candidates, 1);
    this.#agreement = { isSupported: this.#sure > 0, order: orderBy(this.#votes, context) };
    this.first = this.#read(candidates, context.now);
  }

  /**
   * Reads texts that have come into the list, some of them in the place of others.
   *
   * @param gone - what the texts were taken for that are there no more
   * @param now - epoch ms
   * @returns null where the list as it is now would be read otherwise as a whole; then this one is of
   *   no more use
   */
  exchange(
    gone: readonly TextEvidence[],
    come: readonly (string | null)[],
    now: number,
  ): ReadText[] | null {
    if (!this.#isOwnLanguage) return null;
    const { candidates, isOwnLanguage } = inBestLanguage(come, this.#context);
    if (!isOwnLanguage) return null;
    this.#count(gone, -1);
    this.#count(candidates, 1);
    return this.#stillAgree() ? this.#read(candidates, now) : null;
  }

  #count(texts: readonly TextEvidence[], sign: 1 | -1): void {
    // Of one instant, so that what was added is what is taken away.
    for (const text of texts) countVotes(this.#votes, datesIn(text), this.#context.now, sign);
    this.#sure += sign * texts.filter(isSure).length;
  }

  #stillAgree(): boolean {
    const { isSupported, order } = this.#agreement;
    const { withYear, yearless } = orderBy(this.#votes, this.#context);
    return (
      this.#sure > 0 === isSupported && withYear === order.withYear && yearless === order.yearless
    );
  }

  #read(texts: readonly TextEvidence[], now: number): ReadText[] {
    const setting = settingOf(this.#agreement, { ...this.#context, now });
    return texts.map((evidence) => ({
      time: timeOf(evidence, this.#agreement.isSupported, setting),
      evidence,
    }));
  }
}
