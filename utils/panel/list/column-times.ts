import { type ReadText, readTimestamp, type TimeContext, TimeList } from '@/utils/time';

import type { TextEvidence } from '@/utils/time';
import { LONGEST_PRINTED } from './time-field';

/** A list's column of times, whose texts come, go and change. Seconds since 1970 are times as well. */
export class ColumnTimes {
  /** What stands for each text at first, in their order. */
  readonly first: readonly ReadText[];
  readonly #context: TimeContext;
  /** Null for a column of timestamps. */
  readonly #printed: TimeList | null;
  /** Texts that are timestamps, at least. */
  #stamps: number;

  constructor(texts: readonly (string | null)[], context: TimeContext) {
    this.#context = context;
    const stamps = texts.map((text) => readStamp(text, context));
    this.#stamps = stamps.filter(({ time }) => time !== null).length;
    this.#printed = this.#stamps > 0 ? null : new TimeList(texts.map(shortOnly), context);
    this.first = this.#printed?.first ?? stamps;
  }

  /** Reads texts that have come; see `TimeList.exchange`. */
  exchange(
    gone: readonly TextEvidence[],
    come: readonly (string | null)[],
    now: number,
  ): readonly ReadText[] | null {
    const stamps = come.map((text) => readStamp(text, { ...this.#context, now }));
    const count = stamps.filter(({ time }) => time !== null).length;
    if (this.#printed) {
      return count > 0 ? null : this.#printed.exchange(gone, come.map(shortOnly), now);
    }
    this.#stamps += count - gone.length;
    return this.#stamps > 0 ? stamps : null;
  }
}

function readStamp(text: string | null, context: TimeContext): ReadText {
  return { time: text === null ? null : readTimestamp(text, context), evidence: [] };
}

function shortOnly(text: string | null): string | null {
  return text !== null && text.length <= LONGEST_PRINTED ? text : null;
}
