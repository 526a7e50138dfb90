import { expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';
import type { PickSession } from '@/utils/panel/pick';
import { PanelProfile } from '@/utils/panel/profile';

import { askedWhatWaits, context, EVERY_SECOND, list, looksOffered, type Row } from './told-list';

const awaited = (session: PickSession): (boolean | null)[] =>
  session.preview().map(({ awaitingReply }) => awaitingReply);

test.each<{ by: string; row: Row; at: string }>([
  {
    by: 'a word that nobody knows',
    row: (content, waits) => `<li class="t">${content}<em>${waits ? 'Zain' : 'Eginda'}</em></li>`,
    at: 'em',
  },
  {
    by: 'a word that only waiting rows have',
    row: (content, waits) => `<li class="t">${content}${waits ? '<em>Zain</em>' : ''}</li>`,
    at: 'em',
  },
  {
    by: 'a dot without words',
    row: (content, waits) =>
      `<li class="t"><i class="dot ${waits ? 'c7' : 'c8'}"></i>${content}</li>`,
    at: 'i',
  },
  {
    by: 'a picture',
    row: (content, waits) =>
      `<li class="t"><img src="/${waits ? 'in' : 'out'}.svg">${content}</li>`,
    at: 'img',
  },
  {
    by: 'the drawing of a pictogram',
    row: (content, waits) =>
      `<li class="t"><svg><path d="${waits ? 'M1 1' : 'M2 2'}"/></svg>${content}</li>`,
    at: 'svg',
  },
  {
    by: 'the colour of the whole row, stripes apart',
    row: (content, waits, index) =>
      `<li class="t ${index % 3 ? 'odd' : 'even'} ${waits ? 'c7' : 'c8'}">${content}</li>`,
    at: 'li',
  },
  {
    by: 'a colour in the style of the row, pointed at in its middle',
    row: (content, waits) =>
      `<li class="t" style="background:${waits ? '#fdd' : '#dfd'}">${content}</li>`,
    at: '.who',
  },
])('what waits is shown by $by', ({ row, at }) => {
  const session = askedWhatWaits(list(row));
  expect(new Set(awaited(session))).toEqual(new Set([null]));
  session.point(session.rows()[0]!.querySelector(at) ?? session.rows()[0]!);
  expect(session.proposal?.problem).toBeNull();
  expect(awaited(session)).toEqual(EVERY_SECOND);
  expect(session.proposal?.found).toHaveLength(3);
  session.take();
  expect(session.stage).toBe('complete');
  // Another page, another day: the profile tells what waits there as well.
  const later = [false, false, true, true];
  const profile = PanelProfile.parse(session.profile());
  const reading = readPanel(list(row, later), { ...context, profile });
  expect(reading.discussions.map(({ awaitingReply }) => awaitingReply)).toEqual(later);
});

test('words that are known keep their meaning, and new ones say nothing', () => {
  const words = ['Zain', 'Waiting for you', 'Eginda', 'Zain', 'Closed', 'Eginda'];
  const row: Row = (content, _waits, index) =>
    `<li class="t">${content}<em>${words[index]}</em></li>`;
  const session = askedWhatWaits(
    list((content, waits, index) =>
      row(content, waits, index).replace('Waiting for you', 'Eginda').replace('Closed', 'Zain'),
    ),
  );
  session.point(session.rows()[0]!.querySelector('em')!);
  session.take();
  words[3] = 'Beste';
  const reading = readPanel(list(row), { ...context, profile: session.profile()! });
  expect(reading.discussions.map(({ awaitingReply }) => awaitingReply)).toEqual([
    true,
    true,
    false,
    null,
    false,
    false,
  ]);
});

test('refuses what all rows have, and what is in none', () => {
  const document = list((content) => `<li class="t">${content}<em class="x">Zain</em></li>`);
  const session = askedWhatWaits(document);
  session.point(document.querySelector('em')!);
  expect(session.proposal).toMatchObject({ picks: null, problem: 'no-difference' });
  session.point(document.body);
  expect(session.proposal?.problem).toBe('outside');
  expect(session.take()).toBe(false);
});

test('may be passed over, and asked for again', () => {
  const session = askedWhatWaits(list((content) => `<li class="t">${content}</li>`));
  session.skip();
  expect(session.stage).toBe('author');
  session.skip();
  expect(session.stage).toBe('complete');
  session.goTo('waits');
  expect(session.stage).toBe('waits');
});

test('offers the keyboard one of each of the looks in which rows differ', () => {
  const words = (index: number) => `<p>Where is parcel ${index} that I ordered last week?</p>`;
  const session = askedWhatWaits(
    list(
      (content, waits, index) =>
        `<li class="t"><i class="dot ${waits ? 'c7' : 'c8'}"></i>${content}${index < 2 ? '' : words(index)}</li>`,
    ),
  );
  expect(looksOffered(session)).toEqual(['dot c7', 'dot c8']);
});
