import { fold } from '@/utils/time/tokens';

import { hiddenAmong, isInvisible } from '../dom/hidden';
import { isMatch } from '../dom/selector';
import type { FieldPlace, UnreadRule } from '../profile';
import type { Steps } from '../steps';
import { isNewMark, unreadWords } from '../words/unread';
import { textsAt } from './place';
import { partsIn } from './record-parts';

/** Whether records are unread by a rule, one by one; null where the rule cannot tell. */
export function* areUnread(
  records: readonly Element[],
  place: FieldPlace,
  rule: UnreadRule,
): Steps<(boolean | null)[]> {
  const isHiddenIn = hiddenAmong(records);
  const parts = partsIn(records, place.selector).map((part, index) =>
    part !== null && isHiddenIn(records[index], part) ? null : part,
  );
  yield;
  if (rule.by === 'bold') return parts.map((part) => isBold(part, rule.weight ?? BOLD));
  const marks = marksAmong(records, parts, place, rule);
  yield;
  // A mark in every row is most likely shown and hidden by style sheets, which a parsed page lacks.
  const isParsed = records[0]?.ownerDocument.defaultView == null;
  if (isParsed && marks.length > FEW && !marks.includes(null)) return marks.map(() => null);
  return marks.map((mark, index) => mark !== null && !isUnseen(mark, records[index]));
}

/** So few rows may all be unread. */
const FEW = 2;

/** What marks each record as unread: something in it, or the record itself; null for none. */
function marksAmong(
  records: readonly Element[],
  parts: readonly (Element | null)[],
  place: FieldPlace,
  rule: UnreadRule,
): (Element | null)[] {
  if (rule.by === 'present') {
    return records.map(
      (record, index) => parts[index] ?? (isMatch(record, place.selector) ? record : null),
    );
  }
  const read = textsAt(place);
  return parts.map((part) => {
    const text = read(part);
    if (text === null) return null;
    const says =
      rule.by === 'count'
        ? /[1-9]/.test(text)
        : (rule.words?.includes(fold(text)) ?? (unreadWords.has(text) || isNewMark(text)));
    return says ? part : null;
  });
}

/** True for a mark that style sheets hide in a row that they show. */
function isUnseen(mark: Element, record: Element | undefined): boolean {
  if (record === undefined || mark === record) return false;
  return isInvisible(mark) && !isInvisible(record);
}

/** Weight of a bold font, as style sheets give it. */
const BOLD = 600;

function isBold(element: Element | null, weight: number): boolean | null {
  const found = element === null ? null : fontWeight(element);
  return found === null ? null : found >= weight;
}

/** Weight of an element's font; null without style sheets, as in a parsed document. */
export function fontWeight(element: Element): number | null {
  const view = element.ownerDocument.defaultView;
  if (view === null) return null;
  const weight = Number(view.getComputedStyle(element).fontWeight);
  return weight > 0 ? weight : null;
}
