import type { PrintedTime, ReadText, TimeContext } from '@/utils/time';

import type { AuthorRule } from '../profile';
import type { Author } from '../reading';
import type { Steps } from '../steps';
import { buyerWords, sellerWords } from '../words/authors';
import { askedHeads, otherTimeHeads } from '../words/columns';
import { replyWords } from '../words/send';
import { answeredWords, dueWords } from '../words/states';
import type { AuthorField } from './author-evidence';
import { isAwaited } from './awaited';
import type { Column } from './columns';
import { ColumnTimes } from './column-times';
import type { ListFields } from './fields';
import type { FieldTexts } from './record-row';
import type { StateField } from './state-field';
import type { TimeColumn } from './time-field';
import * as TIME from './weights/time';

const RULE: AuthorRule = { by: 'words', seller: [], buyer: [], platform: [] };

/**
 * The columns that tell when the last message came; null where none does. When either side wrote last,
 * 'Buyer wrote' and 'You replied', the later is the last message, and tells who wrote it.
 */
export function lastTimes(
  times: readonly TimeColumn[],
  hint: (column: Column) => string,
  now: number,
  state: StateField | null,
): (Pick<ListFields, 'time' | 'date' | 'replied'> & { author: AuthorField | null }) | null {
  const past = times.filter((column) =>
    column.times.every((time) => time === null || time.earliest <= now + TIME.clockSkew),
  );
  const of = (side: Author): TimeColumn | undefined =>
    past.find(({ column, date }) => !date && sideOfHead(hint(column)) === side);
  const [time] = times;
  const given = time && state ? past.find((each) => isOfAnswers(each, time, state)) : undefined;
  const [asked, replied] = given ? [time, given] : [of('buyer'), of('seller')];
  if (!asked || !replied) {
    return time ? { time, date: time.date ?? null, replied: null, author: null } : null;
  }
  const sides = asked.times.map((each, index) => later(each, replied.times[index] ?? null).side);
  const author = { column: null, rule: RULE, snippet: null, confidence: 0.9, sides };
  return { time: asked, date: null, replied, author };
}

/** Times that only the answered rows have besides the others, which they follow. */
function isOfAnswers(
  { times }: TimeColumn,
  time: TimeColumn,
  { column, rule }: StateField,
): boolean {
  const isAnswered = (record: number): boolean =>
    isAwaited(column?.cells[record]?.text ?? null, rule, null) === false;
  return (
    times.includes(null) &&
    times.every((each, record) => {
      const asked = time.times[record];
      return (
        (each !== null) === isAnswered(record) &&
        (each === null || (asked != null && asked.at < each.at))
      );
    })
  );
}

/** Whose times stand below a head; null for those of both, and for terms. */
function sideOfHead(head: string): Author | null {
  if (dueWords.has(head) || otherTimeHeads.has(head)) return null;
  const isReply = [replyWords, answeredWords, sellerWords].some((words) => words.has(head));
  const isAsked = buyerWords.has(head) || askedHeads.has(head);
  return isReply === isAsked ? null : isReply ? 'seller' : 'buyer';
}

/** The later time and whose it is; nobody's where they are printed too coarsely to tell. */
function later(
  asked: PrintedTime | null,
  replied: PrintedTime | null,
): { time: PrintedTime | null; side: Author | null } {
  if (replied === null || asked === null) {
    return { time: asked ?? replied, side: asked ? 'buyer' : replied && 'seller' };
  }
  const isReplied = replied.latest > asked.latest;
  const isApart = asked.earliest > replied.latest || replied.earliest > asked.latest;
  return {
    time: isReplied ? replied : asked,
    side: isApart ? (isReplied ? 'seller' : 'buyer') : null,
  };
}

/** What records say, and when the last message of either side came. */
interface SaidBySides {
  readonly texts: FieldTexts;
  readonly times: readonly ReadText[];
  /** Whether the shop's times have a place of their own. */
  readonly isOfSides: boolean;
}

/** The texts and times of a list, with the shop's times beside the buyers' where it has both. */
export function* withReplies(
  texts: FieldTexts,
  times: readonly ReadText[],
  context: TimeContext,
): Steps<SaidBySides> {
  const printed = texts.get('replied');
  if (printed === undefined) return { texts, times, isOfSides: false };
  const replied = yield* ColumnTimes.of(printed, context);
  const found = times.map((read, index) => {
    const { time, side } = later(read.time, replied.first[index]?.time ?? null);
    return { read: { ...read, time }, side };
  });
  const author = ['author', found.map(({ side }) => side)] as const;
  return {
    texts: texts.has('author') ? texts : new Map([...texts, author]),
    times: found.map(({ read }) => read),
    isOfSides: true,
  };
}
