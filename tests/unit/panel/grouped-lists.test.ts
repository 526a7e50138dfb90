// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

function read(lang: string, body: string): readonly ReadDiscussion[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><body>${body}</body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

const BUYERS = [
  'Anna Kowalska',
  'Marek Nowak',
  'Eva Horvat',
  'Luis Pires',
  'Ida Berg',
  'Otto Lang',
];
const SUBJECTS = ['Parcel late', 'Wrong size', 'Invoice', 'Return', 'Colour', 'Warranty'];
const time = (index: number): string => `${20 - index}.11.2026 10:05`;

/** Six rows, two in each group. */
const grouped = (group: (heading: number, rows: readonly number[]) => string): string =>
  [0, 1, 2].map((nth) => group(nth, [nth * 2, nth * 2 + 1])).join('');

const row = (index: number): string =>
  `<li data-id="${900 - index}"><b>${BUYERS[index]}</b><span>${SUBJECTS[index]}</span><time>${time(index)}</time></li>`;

test.each<{ where: string; lang: string; headings: string[]; waits: (boolean | null)[] }>([
  {
    where: 'what waits, what was answered and what is over',
    lang: 'fr',
    headings: ['À traiter (2)', 'Traités (2)', 'Clos (2)'],
    waits: [true, false, false],
  },
  {
    where: 'what is open beside what was answered',
    lang: 'hr',
    headings: ['Otvoreno · 2', 'Odgovoreno · 2', 'Zatvoreno · 2'],
    waits: [true, false, false],
  },
  {
    where: 'something else than states',
    lang: 'it',
    headings: ['Tenda da campeggio', 'Zaino da trekking', 'Fornello a gas'],
    waits: [null, null, null],
  },
  {
    where: 'the same, which then is the page’s own heading',
    lang: 'pt',
    headings: ['Por responder', 'Por responder', 'Por responder'],
    waits: [null, null, null],
  },
])('headings of groups that say $where', ({ lang, headings, waits }) => {
  const rows = read(
    lang,
    `<h1>Messages</h1><main>${grouped((nth, of) => `<section><h3>${headings[nth]}</h3><ul>${of.map(row).join('')}</ul></section>`)}</main>`,
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual(BUYERS);
  expect(rows.map(({ awaitingReply }) => awaitingReply)).toEqual(
    waits.flatMap((each) => [each, each]),
  );
});

test('rows of a table below rows that name their state', () => {
  const rows = read(
    'sl',
    `<h1>Pogovori</h1><table>${grouped(
      (nth, of) =>
        `<tr class="group"><td colspan="3">${['Čaka na vas', 'Odgovorjeno', 'Zaključeno'][nth]} (2)</td></tr>${of
          .map(
            (index) =>
              `<tr data-id="${index}"><td>${BUYERS[index]}</td><td>${SUBJECTS[index]}</td><td>${time(index)}</td></tr>`,
          )
          .join('')}`,
    )}</table>`,
  );
  expect(rows.map(({ awaitingReply }) => awaitingReply)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a state of its own goes before the heading of the group', () => {
  const rows = read(
    'cs',
    `<h1>Zprávy</h1><main>${grouped(
      (nth, of) =>
        `<section><h3>${['Čeká na odpověď', 'Zodpovězeno', 'Uzavřeno'][nth]}</h3><ul>${of
          .map((index) => row(index).replace('</li>', '<em class="tag">Zodpovězeno</em></li>'))
          .join('')}</ul></section>`,
    )}</main>`,
  );
  expect(new Set(rows.map(({ awaitingReply }) => awaitingReply))).toEqual(new Set([false]));
});

test('the buyer in the heading of a group', () => {
  const rows = read(
    'cs',
    `<h1>Zprávy</h1><main>${grouped(
      (nth, of) =>
        `<section><h3>${BUYERS[nth]} (2)</h3><ul>${of
          .map(
            (index) =>
              `<li data-id="${index}"><strong class="t">${SUBJECTS[index]}</strong><time>${time(index)}</time><span>Čeká na odpověď</span></li>`,
          )
          .join('')}</ul></section>`,
    )}</main>`,
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual([0, 0, 1, 1, 2, 2].map((nth) => BUYERS[nth]));
});

test.each([
  {
    where: 'in one heading',
    heading: (nth: number) =>
      `<h4>${BUYERS[nth]} <small>Commande 402-77${nth}1 · Machine à coudre portable nº ${nth}</small></h4>`,
  },
  {
    where: 'in elements of their own',
    heading: (nth: number) =>
      `<div class="head"><span>${BUYERS[nth]?.slice(0, 1)}</span><b>${BUYERS[nth]} (2)</b></div><p>Commande 402-77${nth}1 · Machine à coudre portable nº ${nth}</p>`,
  },
])('the buyer beside the order, $where above the group', ({ heading }) => {
  const rows = read(
    'fr',
    `<h1>Messages</h1><main><p>Vos échanges avec les clients, par commande</p>${grouped(
      (nth, of) =>
        `<section>${heading(nth)}<ul>${of
          .map(
            (index) =>
              `<li id="m-${index}"><a href="/messages/m-${index}">${SUBJECTS[index]}</a><small>Vous avez écrit</small><time>${time(index)}</time></li>`,
          )
          .join('')}</ul></section>`,
    )}</main>`,
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual([0, 0, 1, 1, 2, 2].map((nth) => BUYERS[nth]));
  expect(rows.map(({ subject }) => subject)).toEqual(SUBJECTS);
});

test('what the order is about in the heading of a group, above the buyers of its rows', () => {
  const rows = read(
    'de',
    `<h1>Nachrichten</h1><main>${grouped(
      (nth, of) =>
        `<section><h4><b>Lampe aus Messing ${nth}</b> <span>Bestellung 402-77${nth}1</span></h4><ul>${of
          .map(
            (index) =>
              `<li id="m-${index}"><b>${BUYERS[index]}</b><p>Wo bleibt das Paket Nummer ${index}? Ich warte schon lange darauf.</p><time>${time(index)}</time></li>`,
          )
          .join('')}</ul></section>`,
    )}</main>`,
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual(BUYERS);
  expect(rows.map(({ subject }) => subject)).toEqual(
    [0, 0, 1, 1, 2, 2].map((nth) => `Lampe aus Messing ${nth}`),
  );
});

test('a filter with a count above days of the week is no day of March', () => {
  const printed = ['oggi 14:05', 'oggi 9:12', 'ieri 20:16', 'mer 18:22', 'mar 10:07', 'lun 8:14'];
  const rows = read(
    'it',
    `<main><h1>Posta</h1><div><button>Tutti</button><button>Non letti · 2</button></div><ul>${printed
      .map((text, index) => row(index).replace(time(index), text))
      .join('')}</ul></main>`,
  );
  expect(rows.map(({ lastMessageAt }) => new Date(lastMessageAt ?? 0).toISOString())).toEqual([
    '2026-11-20T14:05:00.000Z',
    '2026-11-20T09:12:00.000Z',
    '2026-11-19T20:16:00.000Z',
    '2026-11-18T18:22:00.000Z',
    '2026-11-17T10:07:00.000Z',
    '2026-11-16T08:14:00.000Z',
  ]);
});

test('products in the headings of groups that are called so', () => {
  const products = ['Tenda da campeggio', 'Zaino da trekking', 'Fornello a gas'];
  const plain = (index: number): string =>
    `<li data-id="${900 - index}"><b>${BUYERS[index]}</b><time>${time(index)}</time></li>`;
  const subjects = (name: string): (string | null)[] =>
    read(
      'it',
      `<h1>Messaggi</h1><main>${grouped((nth, of) => `<section><div class="${name}"><i></i><strong>${products[nth]}</strong><small>2</small></div><ul>${of.map(plain).join('')}</ul></section>`)}</main>`,
    ).map(({ subject }) => subject);
  const wanted = products.flatMap((product) => [product, product]);
  expect(subjects('prodotto')).toEqual(wanted);
  expect(subjects('gruppo')).toEqual(wanted.map(() => null));
});
