import { noticeWords } from '../words/discussions';
import { headsOf, isMessageHead } from './heads';
import { headingAbove } from './page-words';

const NOTICES = '!';

/**
 * What a section of a list holds, by the heads of its columns that lists of discussions have; the head
 * of one may be the group's own name. '' where nothing tells.
 *
 * @param parent - what the section's records stand in
 * @param record - the first of them
 */
export function kindOf(parent: Element, record: Element): string {
  const heads = headsOf([record]);
  const names = [headingAbove(parent) ?? '', ...heads.slice(0, 1)];
  return names.some((name) => noticeWords.has(name))
    ? NOTICES
    : heads.filter((head) => isMessageHead(head)).join('|');
}

/** Whether two sections may be of one list: only the first may have heads, but notices are no discussions. */
export function isSameKind(one: string, other: string): boolean {
  return one === other || (![one, other].includes(NOTICES) && (one === '' || other === ''));
}
