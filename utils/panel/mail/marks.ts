import { folded } from '@/utils/mail/folded';

import { textOf } from '../dom/text';
import { answeredMarks, notAnsweredMarks, SELF, unreadMarks } from '../words/mail';

/** Whether the last of those who wrote is the reader, and how many mails there are. */
const SELF_LAST = new RegExp(String.raw`(?:^|,\s*|\.\.\s*)(?:${SELF})(?:\s*\(?\d*\)?)?$`);

/** Whether a mark on a row or in a mail's head tells that the mail was answered. */
export function isMarkedAnswered(element: Element): boolean {
  return marksOf(element).some((mark) => answeredMarks.has(mark) && !notAnsweredMarks.has(mark));
}

/** Whether the reader of the mailbox is the last of those who wrote: 'Dott, eu 2'. */
export function isOwnLast(senders: Element): boolean {
  return SELF_LAST.test(folded(textOf(senders)).replaceAll(/\s+/g, ' ').trim());
}

/** Null where no mark tells either. */
export function isUnread(row: Element): boolean | null {
  if (row.matches('.zE, .unread, [data-unread="true"]')) return true;
  if (row.matches('.zA, .message, [data-unread="false"]')) return false;
  return marksOf(row).some((mark) => unreadMarks.has(mark)) ? true : null;
}

/** Names of classes and labels; not the texts that people wrote. */
function marksOf(element: Element): string[] {
  const marked = [element, ...element.querySelectorAll('[title], [aria-label], [class], [alt]')];
  return marked.flatMap((one) =>
    ['class', 'title', 'aria-label', 'alt']
      .flatMap((name) => one.getAttribute(name) ?? [])
      .filter((mark) => mark.length < 100)
      .map((mark) => folded(mark).replaceAll(/[_-]/g, ' ')),
  );
}
