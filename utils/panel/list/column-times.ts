import { type ReadText, readTimestamp, type TimeContext, TimeList } from '@/utils/time';

import type { TextEvidence } from '@/utils/time';

import type { Steps } from '../steps';
import { LONGEST_PRINTED } from './time-field';

/** So many texts are read in one step. */
const AT_ONCE = 100;

/** A list's column of times, whose texts come, go and change. Seconds since 1970 are times as well. */
export class ColumnTimes {
  /** What stands for each text at first, in their order. */
  readonly first: readonly ReadText[];
  readonly #context: TimeContext;
  /** Null for a column of timestamps. */
  readonly #printed: TimeList | null;
  /** Texts that are timestamps, at least. */
  #stamps: number;

  private constructor(
    context: TimeContext,
    first: readonly ReadText[],
    stamps: number,
    printed: TimeList | null,
  ) {
    this.#context = context;
    this.first = first;
    this.#stamps = stamps;
    this.#printed = printed;
  }

  /** Reads the texts of a column. */
  static *of(texts: readonly (string | null)[], context: TimeContext): Steps<ColumnTimes> {
    if (texts.some((text) => text !== null && readTimestamp(text, context) !== null)) {
      const stamps = texts.map((text) => readStamp(text, context));
      const count = stamps.filter(({ time }) => time !== null).length;
      return new ColumnTimes(context, stamps, count, null);
    }
    const printed = texts.map(shortOnly);
    const list = new TimeList(printed.slice(0, AT_ONCE), context);
    const first = [...list.first];
    for (let from = AT_ONCE; from < printed.length; from += AT_ONCE) {
      yield;
      const more = list.exchange([], printed.slice(from, from + AT_ONCE), context.now);
      // What these texts tell holds for those before, too.
      if (more === null) {
        const all = new TimeList(printed, context);
        return new ColumnTimes(context, all.first, 0, all);
      }
      first.push(...more);
    }
    return new ColumnTimes(context, first, 0, list);
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
