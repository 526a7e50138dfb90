import type { TimeContext } from '@/utils/time';

import { addressAt } from '../dom/flat-tree';
import { findAllDeep } from '../dom/selector';
import type { ListProfile } from '../profile';
import type { ReadDiscussion } from '../reading';
import type { Steps } from '../steps';
import { ColumnTimes } from './column-times';
import { withDayAbove } from './day-headings';
import { withGroupsAbove } from './group-headings';
import { ReadList, type ReadRecord } from './list-reading';
import { fieldTexts, printedTimes, rowReader } from './record-row';
import { wholeRecords } from './runs';
import { withReplies } from './side-times';
import { areOfOneDay } from './time-field';

/** Reads all records that a profile finds in a page; those that hold neither time nor key are none. */
export function* readList(
  document: Document,
  profile: ListProfile,
  context: TimeContext & { readonly url: string },
): Steps<ReadList> {
  const found = findAllDeep(document, profile.record);
  const url = addressAt(found[0], context.url);
  const elements = wholeRecords(profile, found);
  yield;
  const texts = yield* fieldTexts(elements, profile);
  const { texts: printed, hasHeadings } = withDayAbove(elements, printedTimes(texts), context);
  yield;
  const times = yield* ColumnTimes.of(printed, context);
  const said = yield* withReplies(texts, times.first, context);
  yield;
  const isDayKnown = areOfOneDay(
    printed,
    times.first.map(({ time }) => time),
  );
  const grouped = withGroupsAbove(elements, said.texts, printed, profile);
  const whole = grouped ?? { texts: said.texts, profile };
  const toRow = yield* rowReader(elements, whole.texts, said.times, whole.profile, url, isDayKnown);
  const records: ReadRecord[] = [];
  for (const [index, element] of found.entries()) {
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
    records.push({
      element,
      printed: printed[index] ?? null,
      evidence: times.first[index]?.evidence ?? [],
      row: withElement(toRow(index), element),
    });
  }
  return new ReadList(records, {
    profile,
    times,
    url,
    dependOnOthers: hasHeadings || said.isOfSides || grouped !== null || elements !== found,
  });
}

/** Where a record is a copy of several elements, its row stands at the first of these. */
function withElement(row: ReadDiscussion | null, element: Element): ReadDiscussion | null {
  return row === null || row.element === element ? row : { ...row, element };
}

/** So many rows are read in one step. */
const ROWS_AT_ONCE = 100;
