import { expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';
import type { PickSession } from '@/utils/panel/pick';
import { PanelProfile } from '@/utils/panel/profile';

import { askedWhatWaits, context, EVERY_SECOND, list, looksOffered, type Row } from './told-list';

/** A session at the question who wrote last, after nothing was found that shows what waits. */
function asked(document: Document): PickSession {
  const session = askedWhatWaits(document);
  session.skip();
  expect(session.stage).toBe('author');
  return session;
}

const sides = (own: readonly boolean[]): string[] => own.map((each) => (each ? 'seller' : 'buyer'));

const authors = (session: PickSession): (string | null)[] =>
  session.preview().map(({ lastFrom }) => lastFrom);

test.each<{ by: string; row: Row; at: string }>([
  {
    by: 'a word that nobody knows',
    row: (content, own) => `<li class="t">${content}<em>${own ? 'Gu' : 'Besteak'}</em></li>`,
    at: 'em',
  },
  {
    by: 'a word that only answered rows have',
    row: (content, own) => `<li class="t">${content}${own ? '<em>Gu</em>' : ''}</li>`,
    at: 'em',
  },
  {
    by: 'what messages begin with',
    row: (content, own, index) =>
      `<li class="t">${content}<p>${own ? 'Gu' : 'Besteak'}: it was parcel ${index} of last week</p></li>`,
    at: 'p',
  },
  {
    by: 'an arrow drawn without a name',
    row: (content, own) =>
      `<li class="t"><svg><path d="${own ? 'M1 1' : 'M2 2'}"/></svg>${content}</li>`,
    at: 'svg',
  },
  {
    by: 'the colour of the whole row, stripes apart',
    row: (content, own, index) =>
      `<li class="t ${index % 3 ? 'odd' : 'even'} ${own ? 'c7' : 'c8'}">${content}</li>`,
    at: 'li',
  },
])('who wrote last is shown by $by', ({ row, at }) => {
  const session = asked(list(row));
  session.point(session.rows()[0]!.querySelector(at) ?? session.rows()[0]!);
  expect(session.proposal?.problem).toBeNull();
  expect(authors(session)).toEqual(sides(EVERY_SECOND));
  expect(session.proposal?.found).toHaveLength(3);
  session.take();
  expect(session.stage).toBe('complete');
  // Another page, another day: the profile tells who wrote there as well, and so what waits.
  const later = [false, false, true, true];
  const profile = PanelProfile.parse(session.profile());
  const { discussions } = readPanel(list(row, later), { ...context, profile });
  expect(discussions.map(({ lastFrom }) => lastFrom)).toEqual(sides(later));
  expect(discussions.map(({ awaitingReply }) => awaitingReply)).toEqual(later.map((own) => !own));
});

test('of several other words none is taken for the buyer’s', () => {
  const words = ['Gu', 'Besteak', 'Gu', 'Merkatua', 'Gu', 'Besteak'];
  const session = asked(
    list((content, _own, index) => `<li class="t">${content}<em>${words[index]}</em></li>`),
  );
  session.point(session.rows()[0]!.querySelector('em')!);
  expect(authors(session)).toEqual(words.map((word) => (word === 'Gu' ? 'seller' : null)));
});

test('refuses what all rows have, and what is in none', () => {
  const document = list((content) => `<li class="t">${content}<em class="x">Gu</em></li>`);
  const session = asked(document);
  session.point(document.querySelector('em')!);
  expect(session.proposal).toMatchObject({ picks: null, problem: 'all-alike' });
  session.point(document.body);
  expect(session.proposal?.problem).toBe('outside');
  expect(session.take()).toBe(false);
});

test('is not asked where rows show what waits, may be passed over, and be asked for again', () => {
  const document = list(
    (content, own) => `<li class="t">${content}<i class="dot ${own ? 'c8' : 'c7'}"></i></li>`,
  );
  const session = askedWhatWaits(document);
  session.point(session.rows()[1]!.querySelector('i')!);
  session.take();
  expect(session.stage).toBe('complete');
  session.goTo('author');
  session.skip();
  expect(session.stage).toBe('complete');
  session.goTo('author');
  expect(looksOffered(session)).toEqual(['dot c8', 'dot c7']);
});
