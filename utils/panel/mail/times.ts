import { type PrintedTime, readTime, type TimeContext } from '@/utils/time';

import { textRuns } from '../dom/text';
import type { ReadingContext } from '../reading';

/** Longer texts are no times. */
const LONGEST = 60;

/** How a mailbox prints times: in the viewer's zone, whatever the market's is. */
export function mailTimes(document: Document, { now }: ReadingContext): TimeContext {
  const locale = document.documentElement.lang;
  return { now, ...(locale !== '' && { locale }) };
}

/** The time that an element prints, the most exact one where it prints several; null for none. */
export function timeIn(element: Element, context: TimeContext): PrintedTime | null {
  const hinted = [...element.querySelectorAll('[datetime], [title], [aria-label]')].flatMap((one) =>
    ['datetime', 'title', 'aria-label'].flatMap((name) => one.getAttribute(name) ?? []),
  );
  const printed = textRuns(element).map(({ text }) => text);
  const found = [...hinted, ...printed]
    .filter((text) => text.length <= LONGEST && /\d/.test(text))
    .flatMap((text) => readTime(text, context) ?? [])
    .filter(({ earliest }) => earliest <= context.now);
  return found.reduce<PrintedTime | null>(
    (best, time) => (best === null || time.precisionMs < best.precisionMs ? time : best),
    null,
  );
}
