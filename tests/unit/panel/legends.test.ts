// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

const BUYERS = [
  'Anna Kowalska',
  'Marek Nowak',
  'Eva Horvat',
  'Luis Pires',
  'Ida Berg',
  'Otto Lang',
];
/** True, false, true …: what every second row waits for. */
const WAITS = BUYERS.map((_, index) => index % 2 === 0);

function read(lang: string, body: string): readonly ReadDiscussion[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

const rows = (row: (content: string, waits: boolean, index: number) => string): string =>
  BUYERS.map((buyer, index) =>
    row(
      `<b class="who">${buyer}</b><span class="what">Parcel ${index} is late</span><time>${20 - index}.11.2026 10:05</time>`,
      WAITS[index] ?? false,
      index,
    ),
  ).join('');

test.each([
  {
    where: 'the colours of rows, by their class names',
    legend: '<p><i class="box red"></i> fără răspuns <i class="box green"></i> cu răspuns</p>',
    row: (content: string, waits: boolean) =>
      `<div class="row ${waits ? 'red' : 'green'}">${content}</div>`,
  },
  {
    where: 'marks in rows, by their class names',
    legend:
      '<ul><li><span class="mark one"></span>Fără răspuns</li><li><span class="mark two"></span>Închis</li></ul>',
    row: (content: string, waits: boolean) =>
      `<div class="row">${content}<span class="mark ${waits ? 'one' : 'two'}"></span></div>`,
  },
  {
    where: 'the colours of rows, in their style',
    legend:
      '<p><span style="background:#fdd">Fără răspuns</span> <span style="background:#dfd">Cu răspuns</span></p>',
    row: (content: string, waits: boolean) =>
      `<div class="row" style="background:${waits ? '#fdd' : '#dfd'}">${content}</div>`,
  },
  {
    where: 'pictures in rows',
    legend: '<p><img src="/i/a.gif"> fără răspuns, <img src="/i/b.gif"> cu răspuns</p>',
    row: (content: string, waits: boolean) =>
      `<div class="row"><img src="/i/${waits ? 'a' : 'b'}.gif">${content}</div>`,
  },
])('a legend above the list tells what waits by $where', ({ legend, row }) => {
  const found = read('ro', `<h1>Mesaje</h1>${legend}<div>${rows(row)}</div>`);
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(WAITS);
});

test.each([
  {
    where: 'rows of which most have none of its marks',
    legend: '<p><i class="box red"></i> fără răspuns <i class="box green"></i> cu răspuns</p>',
    row: (content: string, _waits: boolean, index: number) =>
      `<div class="row ${index === 0 ? 'red' : ''}">${content}</div>`,
  },
  {
    where: 'rows that have the marks of several states',
    legend: '<p><i class="box red"></i> fără răspuns <i class="box green"></i> cu răspuns</p>',
    row: (content: string) => `<div class="row red"><i class="green"></i>${content}</div>`,
  },
  {
    where: 'a single state',
    legend: '<p><i class="box red"></i> fără răspuns <i class="box green"></i> Toate</p>',
    row: (content: string, waits: boolean) =>
      `<div class="row ${waits ? 'red' : 'green'}">${content}</div>`,
  },
])('a legend tells nothing of $where', ({ legend, row }) => {
  const found = read('ro', `<h1>Mesaje</h1>${legend}<div>${rows(row)}</div>`);
  expect(new Set(found.map(({ awaitingReply }) => awaitingReply))).toEqual(new Set([null]));
});

test('dots of some colour in every row are no marks of unread messages', () => {
  const found = read(
    'cs',
    `<h1>Zprávy</h1><div>${rows((content, waits) => `<div class="row">${content}<i class="badge ${waits ? 'alert' : 'warning'}"></i></div>`)}</div>`,
  );
  expect(new Set(found.map(({ unread }) => unread))).toEqual(new Set([null]));
});

test('lanes of a board tell what waits, whatever one of them is called', () => {
  const lanes = ['Offen', 'Warten auf Kunden', 'In Prüfung durch den Marktplatz', 'Gelöst'];
  const found = read(
    'de',
    `<h1>Tickets</h1>${lanes
      .map(
        (lane, at) =>
          `<div class="box"><div class="box"><span>${lane}</span><span>2</span></div>${[at, at + 2]
            .map(
              (index) =>
                `<div class="box" id="ticket-4821${at}${index}"><div class="box"><b>${BUYERS[index]}</b><span>Lieferung verspätet</span></div><footer class="box"><span>MK7QX${at}L</span><span>${20 - index}.11.2026</span></footer></div>`,
            )
            .join('')}</div>`,
      )
      .join('')}`,
  );
  expect(found.map(({ buyer }) => buyer)).toEqual(
    lanes.flatMap((_, at) => [BUYERS[at], BUYERS[at + 2]]),
  );
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(
    [true, false, null, false].flatMap((waits) => [waits, waits]),
  );
});

/** Every second row waits, the others were answered. */
const SIDES = WAITS.map((waits) => (waits ? 'buyer' : 'seller'));

test.each([
  {
    where: 'signs in words',
    legend: '<p>● fără răspuns · ○ cu răspuns</p>',
    row: (content: string, waits: boolean) =>
      `<div class="row"><span>${waits ? '●' : '○'}</span>${content}</div>`,
  },
  {
    where: 'signs with an equals sign, each in an element',
    legend: '<p><b>▲</b> = fără răspuns, <b>✔️</b> = închis</p>',
    row: (content: string, waits: boolean) =>
      `<div class="row"><span class="s">${waits ? '▲' : '✔️'}</span>${content}</div>`,
  },
])('a legend of $where tells what waits', ({ legend, row }) => {
  const found = read('ro', `<h1>Mesaje</h1>${legend}<div>${rows(row)}</div>`);
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(WAITS);
});

test.each([
  {
    where: 'signs in words',
    legend: '<p>◀ de la cumpărător ▶ de la dvs.</p>',
    row: (content: string, waits: boolean) =>
      `<div class="row"><span class="s">${waits ? '◀' : '▶'}</span>${content}</div>`,
  },
  {
    where: 'drawings without a name',
    legend:
      '<p><svg><path d="M1 1"/></svg> de la cumpărător <svg><path d="M2 2"/></svg> de la dvs.</p>',
    row: (content: string, waits: boolean) =>
      `<div class="row"><svg><path d="${waits ? 'M1 1' : 'M2 2'}"/></svg>${content}</div>`,
  },
])('a legend of $where tells who wrote last', ({ legend, row }) => {
  const found = read('ro', `<h1>Mesaje</h1>${legend}<div>${rows(row)}</div>`);
  expect(found.map(({ lastFrom }) => lastFrom)).toEqual(SIDES);
});

test.each([
  { where: 'one sign for both', legend: '<p>• fără răspuns • cu răspuns</p>' },
  { where: 'words that say nothing', legend: '<p>● urgent ○ normal</p>' },
  { where: 'other signs', legend: '<p>★ fără răspuns ☆ cu răspuns</p>' },
])('signs in rows tell nothing below a legend of $where', ({ legend }) => {
  const row = (content: string, waits: boolean) =>
    `<div class="row"><span>${waits ? '●' : '○'}</span>${content}</div>`;
  const found = read('ro', `<h1>Mesaje</h1>${legend}<div>${rows(row)}</div>`);
  expect(found).toHaveLength(BUYERS.length);
  expect(found.every((each) => each.awaitingReply === null && each.lastFrom === null)).toBe(true);
});

test.each([
  ['data-dir', 'in', 'out'],
  ['data-last-from', 'customer', 'seller'],
  ['data-direction', 'inbound', 'outbound'],
  ['data-sender-type', 'BUYER', 'MERCHANT'],
])('the attribute %s tells who wrote last', (name, buyer, seller) => {
  const found = read(
    'ro',
    `<h1>Mesaje</h1><div>${rows((content, waits) => `<div class="row" ${name}="${waits ? buyer : seller}">${content}</div>`)}</div>`,
  );
  expect(found.map(({ lastFrom }) => lastFrom)).toEqual(SIDES);
});

test.each([
  ['data-dir', 'ltr', 'rtl'],
  ['data-side', 'left', 'right'],
  ['data-from', 'in', 'in'],
  ['data-transition', 'in', 'out'],
])('the attribute %s of %s and %s tells nothing of who wrote', (name, one, other) => {
  const found = read(
    'ro',
    `<h1>Mesaje</h1><div>${rows((content, waits) => `<div class="row" ${name}="${waits ? one : other}">${content}</div>`)}</div>`,
  );
  expect(found.map(({ lastFrom }) => lastFrom)).toEqual(BUYERS.map(() => null));
});

test('one sign in all rows tells nothing, whatever a legend says of it', () => {
  const legend = '<p>● fără răspuns ○ cu răspuns</p>';
  const body = rows((content) => `<div class="row"><span>●</span>${content}</div>`);
  const found = read('ro', `<h1>Mesaje</h1>${legend}<div>${body}</div>`);
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(BUYERS.map(() => null));
});
