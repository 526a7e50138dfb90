import { isMatch } from '../dom/selector';
import type { FieldPlace, UnreadRule } from '../profile';
import { isNewMark, unreadWords } from '../words/unread';
import { textOfPlace } from './place';
import { partsIn } from './record-parts';

/** Whether records are unread by a rule, one by one; null where the rule cannot tell. */
export function areUnread(
  records: readonly Element[],
  place: FieldPlace,
  rule: UnreadRule,
): (boolean | null)[] {
  const parts = partsIn(records, place.selector);
  if (rule.by === 'present') {
    return records.map((record, index) => parts[index] !== null || isMatch(record, place.selector));
  }
  if (rule.by === 'bold') return parts.map((part) => isBold(part, rule.weight ?? BOLD));
  return parts.map((part) => {
    const text = textOfPlace(part, place);
    if (text === null) return false;
    return rule.by === 'count' ? /[1-9]/.test(text) : unreadWords.has(text) || isNewMark(text);
  });
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
