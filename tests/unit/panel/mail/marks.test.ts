// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { isMarkedAnswered, isOwnLast, isUnread } from '@/utils/panel/mail/marks';

/** A row of a mail list that bears a mark. */
function marked(mark: string): Element {
  const row = document.createElement('tr');
  const icon = document.createElement('i');
  icon.title = mark;
  row.append(icon);
  return row;
}

test.each<{ mark: string; isAnswered: boolean }>([
  { mark: 'Replied', isAnswered: true },
  { mark: 'icon_answered', isAnswered: true },
  { mark: 'Não respondida', isAnswered: false },
  { mark: 'Respondida', isAnswered: true },
  { mark: 'not-replied', isAnswered: false },
  { mark: 'Nicht beantwortet', isAnswered: false },
  { mark: 'unanswered', isAnswered: false },
  { mark: 'Odpovedané', isAnswered: true },
  { mark: 'Megválaszolva', isAnswered: true },
  { mark: 'Responder', isAnswered: false },
])('the mark "$mark" tells that a mail was answered: $isAnswered', ({ mark, isAnswered }) => {
  expect(isMarkedAnswered(marked(mark))).toBe(isAnswered);
});

test.each<{ mark: string; unread: boolean | null }>([
  { mark: 'Unread', unread: true },
  { mark: 'Não lida', unread: true },
  { mark: 'Nieprzeczytana', unread: true },
  { mark: 'Non lus', unread: true },
  { mark: 'Lida', unread: null },
])('the mark "$mark" tells that a mail is unread: $unread', ({ mark, unread }) => {
  expect(isUnread(marked(mark))).toBe(unread);
});

test.each<{ senders: string; isOwn: boolean }>([
  { senders: 'Dott, eu 2', isOwn: true },
  { senders: 'Dott .. me (3)', isOwn: true },
  { senders: 'ich', isOwn: true },
  { senders: 'eu, Dott 2', isOwn: false },
  { senders: 'Romeu', isOwn: false },
])('of "$senders" the reader wrote last: $isOwn', ({ senders, isOwn }) => {
  const element = document.createElement('td');
  element.textContent = senders;
  expect(isOwnLast(element)).toBe(isOwn);
});
