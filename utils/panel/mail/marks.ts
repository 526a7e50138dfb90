import { folded } from '@/utils/mail/folded';

import { textOf } from '../dom/text';

/**
 * Participles of answering, folded, in the languages of mail programs; a button that answers is called
 * by the infinitive.
 */
const ANSWERED =
  /(?:^|[^\p{L}])(?:replied|answered|respondid[oa]s?|respondeu|respondio|contestad[oa]|beantwortet|geantwortet|odpovedan[aeyo]|zodpovedan[aeyo]|zodpovezen[aeoy]|odgovorjen[aoi]?|odgovoreno|odpowiedziano|repondu|risposto|megvalaszolva|megvalaszolt|raspuns)(?:$|[^\p{L}])/u;
const NOT =
  /(?:^|[^\p{L}])(?:not|nao|un|nicht|non|ni)[\s-]?(?:replied|answered|respondid|beantwortet)/u;
/** What mail programs call the reader of a mailbox among those who wrote. */
const SELF = /(?:^|,\s*|\.\.\s*)(?:eu|me|mim|yo|ich|moi|io|ja|jaz|en|eu mesmo)(?:\s*\(?\d*\)?)?$/;
const UNREAD =
  /(?:^|[^\p{L}])(?:unread|nao lid[oa]s?|ungelesen|neprecitan[aeyo]|neprectena|neprebran[aoe]?|nieprzeczytan[aey]|non lu[es]?|no leid[oa]s?|non lett[oaie])(?:$|[^\p{L}])/u;

/** Whether a mark on a row or in a mail's head tells that the mail was answered. */
export function isMarkedAnswered(element: Element): boolean {
  return marksOf(element).some((mark) => ANSWERED.test(mark) && !NOT.test(mark));
}

/** Whether the reader of the mailbox is the last of those who wrote: 'Dott, eu 2'. */
export function isOwnLast(senders: Element): boolean {
  return SELF.test(folded(textOf(senders)).replaceAll(/\s+/g, ' ').trim());
}

/** Null where no mark tells either. */
export function isUnread(row: Element): boolean | null {
  if (row.matches('.zE, .unread, [data-unread="true"]')) return true;
  if (row.matches('.zA, .message, [data-unread="false"]')) return false;
  return marksOf(row).some((mark) => UNREAD.test(mark)) ? true : null;
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
