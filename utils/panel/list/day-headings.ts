import { readTimes, type TimeContext } from '@/utils/time';

import { flatParent } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import { isClock } from './clock-text';

/** Longest text that is a heading and no row. */
const HEADING_LENGTH = 40;
/** How far above a record the heading of its section may stand, in levels of the tree. */
const LEVELS = 3;

/** Printed times, and whether headings above them were taken into account. */
interface WithDays {
  readonly texts: readonly (string | null)[];
  readonly hasHeadings: boolean;
}

/** The printed times; hours that stand below a heading such as 'Yesterday' with their day. */
export function withDayAbove(
  records: readonly Element[],
  texts: readonly (string | null)[],
  context: TimeContext,
): WithDays {
  if (!texts.some((text) => text !== null && isClock(text))) return { texts, hasHeadings: false };
  // What is like a record and prints no time may be the heading itself.
  const known = new Map<Element, string | null>();
  const headings = records.map((record, index) => {
    const heading = texts[index] == null ? null : headingAbove(record, known);
    if (texts[index] != null) known.set(record, heading);
    return heading;
  });
  if (headings.every((heading) => heading === null)) return { texts, hasHeadings: false };
  const dated = texts.map((text, index) => {
    const heading = headings[index];
    // The comma keeps 'Unread 2' above 'mar 10:07' from being a day of March.
    return heading && text !== null && isClock(text) ? `${heading}, ${text}` : null;
  });
  const times = readTimes(dated, context);
  return {
    texts: texts.map((text, index) => (times[index] ? (dated[index] ?? null) : text)),
    hasHeadings: true,
  };
}

/**
 * The nearest short text above that is in no record; that of the record right above holds on.
 *
 * @param known - the headings of the records above; undefined for what is no record
 */
export function headingAbove(
  record: Element,
  known: { get(element: Element): string | null | undefined },
): string | null {
  let at: Element | null = record;
  for (let level = 0; level < LEVELS && at !== null; level++) {
    for (let above = at.previousElementSibling; above; above = above.previousElementSibling) {
      const heading = known.get(above);
      if (heading !== undefined) return heading;
      const length = (above.textContent ?? '').trim().length;
      if (length > HEADING_LENGTH * 2 && level > 0) return null;
      const text = length === 0 || length > HEADING_LENGTH * 2 ? '' : textOf(above);
      if (text !== '' && text.length <= HEADING_LENGTH) return text;
    }
    at = flatParent(at);
  }
  return null;
}
