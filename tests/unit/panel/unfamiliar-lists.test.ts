// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';
import type { PanelReading } from '@/utils/panel';

const now = Date.parse('2026-11-21T15:00:00Z');

function read(
  body: string,
  { lang = 'en', title = '', path = '/messages', hasStyles = true } = {},
): PanelReading {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
    'text/html',
  );
  if (!hasStyles) Object.defineProperty(page, 'defaultView', { value: null });
  return readPanel(page, { url: `https://panel.example${path}`, now, timeZone: 'UTC' });
}

interface Row {
  readonly id: number;
  readonly buyer: string;
  readonly subject: string;
  readonly text: string;
  readonly time: string;
}

const ROWS: readonly Row[] = [
  ['Ada Byron', 'Parcel damaged', 'The box arrived torn open.', '21/11/2026 14:20'],
  ['Ben Carter', 'Wrong size', 'You: We will ship it tomorrow.', '21/11/2026 09:05'],
  ['Cleo Dunn', 'Invoice please', 'Could you send it again?', '20/11/2026 18:40'],
  ['Dan Eriks', 'Colour is different', 'You: Sorry about that.', '19/11/2026 11:10'],
  ['Eva Frank', 'Accessory missing', 'The charger is not in the box.', '17/11/2026 08:30'],
].map(([buyer = '', subject = '', text = '', time = ''], index) => ({
  id: 48_213 - index * 37,
  buyer,
  subject,
  text,
  time,
}));

const list = (row: (row: Row, index: number) => string): string =>
  `<main><h1>Messages</h1><ul>${ROWS.map(row).join('')}</ul></main>`;

const plain = ({ id, buyer, subject, text, time }: Row, mark = ''): string =>
  `<li><a href="/messages/${id}">${subject}</a> <span class="who">${buyer}</span> ${mark}<p>${text}</p><time>${time}</time></li>`;

const NULLS = [null, null, null];

describe('a list of a kind not met before', () => {
  test('a dot in every row, hidden by a class where nothing is unread', () => {
    const { discussions } = read(
      list((row, index) =>
        plain(row, `<i class="KitBadge-dot ${index === 1 ? '' : 'KitBadge-invisible'}"></i>`),
      ),
    );
    expect(discussions.map(({ unread }) => unread)).toEqual([false, true, false, false, false]);
  });

  test('a mark in every row, hidden by the markup where nothing is unread', () => {
    const hidden = ['style="display: none"', '', 'hidden', 'style="display:none"', 'hidden'];
    const { discussions } = read(
      list((row, index) => plain(row, `<i aria-label="Unread" ${hidden[index]}></i>`)),
    );
    expect(discussions.map(({ unread }) => unread)).toEqual([false, true, false, false, false]);
  });

  test('a mark in every row, of which style sheets alone tell where it is shown', () => {
    const { discussions } = read(
      list((row) => plain(row, '<i class="unread-dot"></i>')),
      { hasStyles: false },
    );
    expect(discussions.map(({ unread }) => unread)).toEqual(ROWS.map(() => null));
  });

  test('an unread message is the buyer’s where nothing else tells who wrote', () => {
    const { discussions } = read(
      list((row, index) =>
        plain({ ...row, text: '' }, index < 2 ? '<i title="Unread message"></i>' : ''),
      ),
    );
    expect(discussions.map(({ lastFrom }) => lastFrom)).toEqual(['buyer', 'buyer', ...NULLS]);
    expect(discussions.map(({ awaitingReply }) => awaitingReply)).toEqual([true, true, ...NULLS]);
  });

  const helpdesk = (last: (index: number) => string): PanelReading => {
    const states = ['Open', 'Pending', 'New', 'Pending', 'Solved'];
    return read(
      `<h1>Tickets</h1><table><tr><th>Subject<th>Requester<th>Updated<th>Latest comment<th>Status</tr>${ROWS.map(
        (row, index) =>
          `<tr id="ember${1290 + index * 6}"><td><a href="/agent/tickets/${row.id}">${row.subject}</a><td>${row.buyer}<td>${row.time}<td>${last(index)}<td>${states[index]}</tr>`,
      ).join('')}</table>`,
      { path: '/agent/filters/unsolved' },
    );
  };

  test('a pending ticket waits for the buyer where the shop wrote last', () => {
    const { discussions } = helpdesk((index) => (index % 2 === 1 ? 'Agent' : 'Customer'));
    expect(discussions.map(({ awaitingReply }) => awaitingReply)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  test('a pending ticket is not known to wait where nothing tells who wrote', () => {
    const waits = helpdesk(() => '').discussions.map(({ awaitingReply }) => awaitingReply);
    expect(waits).toEqual([null, null, null, null, false]);
  });

  test('ids that a framework counts up while it draws tell nothing apart', () => {
    const { discussions } = helpdesk(() => '');
    expect(discussions.map(({ key }) => key)).toEqual(ROWS.map(({ id }) => String(id)));
  });

  test('addresses that say in words what they lead to', () => {
    const { discussions } = read(
      list((row) =>
        plain({ ...row, id: `${row.id}-${row.subject.replaceAll(' ', '-')}` as unknown as number }),
      ),
    );
    expect(discussions.map(({ key }) => key)).toEqual(ROWS.map(({ id }) => String(id)));
  });

  test('a state that is unknown leaves open who wrote where nothing else tells', () => {
    const states = ['Waiting for reply', 'Answered', 'Waiting for reply', 'Answered', 'Mediation'];
    const { discussions } = read(
      list((row, index) => plain(row, `<em class="state">${states[index]}</em>`)),
    );
    expect(discussions.map(({ lastFrom }) => lastFrom)).toEqual([
      'buyer',
      'seller',
      'buyer',
      'seller',
      null,
    ]);
  });

  test('hours below headings that name their day', () => {
    const hours = ['14:20', '09:05', '18:40', '11:10', '08:30'];
    const heading = ['Today', '', 'Yesterday', '', '17/11/2026'];
    const { discussions } = read(
      list(
        (row, index) =>
          (heading[index] ? `<li class="day">${heading[index]}</li>` : '') +
          plain({ ...row, time: hours[index] ?? '' }),
      ),
    );
    expect(
      discussions.map(({ lastMessageAt }) => new Date(lastMessageAt ?? 0).toISOString()),
    ).toEqual([
      '2026-11-21T14:20:00.000Z',
      '2026-11-21T09:05:00.000Z',
      '2026-11-20T18:40:00.000Z',
      '2026-11-20T11:10:00.000Z',
      '2026-11-17T08:30:00.000Z',
    ]);
  });

  test('buyers that are companies or stand with the last name first', () => {
    const buyers = ['Byron, Ada', 'Carter GmbH', 'Dunn, Cleo', 'Eriks Ltd.', 'Frank, Eva'];
    const { discussions } = read(
      list((row, index) => plain({ ...row, buyer: buyers[index] ?? '' })),
    );
    expect(discussions.map(({ buyer }) => buyer)).toEqual(buyers);
  });

  test('a mark before some names, in the same element as these', () => {
    const { discussions } = read(
      list((row, index) =>
        plain(row).replace(
          `<span class="who">${row.buyer}</span>`,
          index === 1
            ? `<div><span class="mark">neu</span> <span class="fat">${row.buyer}</span></div>`
            : `<div><span class="">${row.buyer}</span></div>`,
        ),
      ),
    );
    expect(discussions.map(({ buyer }) => buyer)).toEqual(ROWS.map(({ buyer }) => buyer));
    expect(discussions.map(({ unread }) => unread)).toEqual([false, true, false, false, false]);
  });

  test('subjects in <b> where a row is unread and in <span> where it is not', () => {
    const cell = ({ subject }: Row, index: number): string =>
      index < 2 ? `<b>${subject}</b>` : `<span>${subject}</span>`;
    const rows = ROWS.map(
      (row, index) =>
        `<tr data-id="${row.id}"><td>${row.time}</td><td>${row.buyer}</td><td>${cell(row, index)}</td></tr>`,
    );
    const { discussions } = read(
      `<h1>Messages</h1><table><thead><tr><th>Date</th><th>Buyer</th><th>Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
    expect(discussions.map(({ subject }) => subject)).toEqual(ROWS.map(({ subject }) => subject));
  });
});

describe('another list', () => {
  test.each([
    ['reviews, under a title that says inbox on every page', 'Reviews', '/reviews'],
    ['claims, some of which wait', 'Reklamace', '/reklamace'],
  ])('%s', (_what, heading, path) => {
    const rows = ROWS.map(
      ({ buyer, text, time }) =>
        `<div class="card"><b class="name">${buyer}</b><span>${time}</span><p>${text.replace('You: ', '')}</p></div>`,
    );
    const { discussions } = read(`<main><h2>${heading}</h2>${rows.join('')}</main>`, {
      title: 'Inbox · Market',
      path,
    });
    expect(discussions).toEqual([]);
  });
});

test.each([
  ['Shop: Green Corner', 'Green Corner'],
  ['Tienda: La Esquina Verde', 'La Esquina Verde'],
  ['Deliveries: tomorrow', null],
])('the shop in a bar that says "%s"', (text, account) => {
  expect(
    read(`<header><b>Market</b><span>${text}</span></header>${list((row) => plain(row))}`).account,
  ).toBe(account);
});

test('an arrow among other signs is a state and no author', () => {
  const signs = [
    ['●', 'ungelesen'],
    ['↩', 'beantwortet'],
    ['○', 'gelesen, noch nicht beantwortet'],
    ['↩', 'beantwortet'],
    ['○', 'gelesen, noch nicht beantwortet'],
  ];
  const { discussions } = read(
    list((row, index) =>
      plain(
        { ...row, text: 'Guten Tag' },
        `<span role="img" title="${signs[index]?.[1]}">${signs[index]?.[0]}</span>`,
      ),
    ),
    { lang: 'de' },
  );
  expect(discussions.map(({ lastFrom }) => lastFrom)).toEqual(['buyer', null, null, null, null]);
  expect(discussions.map(({ awaitingReply }) => awaitingReply)).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});
