// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readThread } from '@/utils/panel/thread';

const now = Date.parse('2026-11-21T22:00:00Z');
const answer = '<form><textarea name="reply"></textarea><button>Send reply</button></form>';

interface Page {
  readonly url?: string;
  readonly title?: string;
  readonly body: string;
}

/** 'side text' of every message. */
function read({ url = 'https://panel.lampo.example/talks/123', title = '', body }: Page): string[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const thread = readThread(page, { url, now, timeZone: 'UTC' });
  return (thread?.messages ?? []).map(({ from, text }) => `${from ?? '?'} ${text}`);
}

const message = (name: string, day: number, text: string): string =>
  `<div class="entry"><b>${name}</b> <time>${day}.11.2026 10:00</time><p>${text}</p></div>`;

const talk = (...names: string[]): string =>
  `<div class="talk">${names.map((name, at) => message(name, 10 + at, `This is text number ${at + 1}.`)).join('')}</div>`;

const sides = (page: Page): string =>
  read(page)
    .map((each) => each.split(' ')[0])
    .join(' ');

const menu = (shop: string): string =>
  `<div class="oben"><b>Lampo</b> <a href="/a">Orders</a> <a href="/b">Talks</a> <a href="/c">Money</a> <span>${shop}</span></div>`;

test.each<Page & { what: string; expected: string }>([
  {
    what: 'a shop by the menu, whatever its class is called',
    body: `${menu('Kiln House')}<div class="part">${talk('ada', 'Kiln House')}${answer}</div>`,
    expected: 'buyer seller',
  },
  {
    what: 'a shop whose name begins like the name of the host in front of the site’s',
    url: 'https://bottega.lampo.example/talks/123',
    body: `<header><a href="/a">Talks</a><span>Bottega Rossa</span></header><section><h2>Ada Byron</h2>${talk('Ada Byron', 'Bottega Rossa')}${answer}</section>`,
    expected: 'buyer seller',
  },
  {
    what: 'the marketplace by its name after another word',
    body: `<p>Customer: Ada Byron</p>${talk('Ada Byron', 'Tým Lampo', 'Kiln House')}${answer}`,
    expected: 'buyer platform seller',
  },
  {
    what: 'the buyer in the head of a window, which is no bar of the page',
    body: `<header><b>Lampo</b></header><main><dialog open><header><h2>Ada Byron</h2></header>${talk('Ada Byron', 'You')}${answer}</dialog></main>`,
    expected: 'buyer seller',
  },
  {
    what: 'the shop in the title, with the buyer named where the answer is addressed',
    title: 'Mail – Iris Flowers – Lampo',
    body: `<div class="pane">${talk('ada.b', 'Iris Flowers')}<div><p><span>To</span><span>ada.b ×</span></p>${answer}</div></div>`,
    expected: 'buyer seller',
  },
  {
    what: 'nobody, where the page shows both names in like places',
    title: 'Mail – Iris Flowers – Lampo',
    body: `<div class="pane"><h2>Ada Byron</h2>${talk('Ada Byron', 'Iris Flowers')}${answer}</div>`,
    expected: '? ?',
  },
  {
    what: 'the buyer whom a line below the heading says that it is with',
    body: `<h1>Lamp</h1><p>Case 77 mit Ada Byron</p>${talk('Ada Byron', 'Kiln House')}${answer}`,
    expected: 'buyer seller',
  },
  {
    what: 'the buyer of a line of facts',
    body: `<p>Customer: Ada Byron · Order 7</p>${talk('Ada Byron', 'Kiln House')}${answer}`,
    expected: 'buyer seller',
  },
  {
    what: 'a moderator',
    body: `<p>Customer: Ada Byron</p>${talk('Ada Byron', 'Modérateur des ventes')}${answer}`,
    expected: 'buyer platform',
  },
])('tells $what', ({ expected, ...page }) => {
  expect(sides(page)).toBe(expected);
});

const bubble = (name: string, time: string, text: string, picture = ''): string =>
  `<div class="say">${picture}${name && `<div class="by">${name}</div>`}<div class="txt">${text}</div><div class="at">20.11.2026 ${time}</div></div>`;

test('a name that is said once for several messages in a row is of all of them', () => {
  const body = `<p>Case 7 with Ada Byron</p><div>${[
    bubble('Ada Byron', '10:00', 'Where is my parcel?'),
    bubble('', '10:01', 'It should be here.'),
    bubble('Kiln House', '11:00', 'It left today.'),
    bubble('', '11:01', 'With the green van.'),
  ].join('')}</div>${answer}`;
  expect(sides({ body })).toBe('buyer buyer seller seller');
});

test('what has a picture of its own is not by the author named before', () => {
  const body = `<p>Case 7 with Ada Byron</p><div>${[
    bubble('Ada Byron', '10:00', 'Where is my parcel?'),
    bubble('You', '11:00', 'It left today.'),
    bubble('', '11:01', 'The case was prolonged.', '<img src="a.png">'),
  ].join('')}</div>${answer}`;
  expect(sides({ body })).toBe('buyer seller ?');
});

test('an author may be named by the picture alone', () => {
  const drawn = (name: string): string => `<svg role="img" aria-label="${name}"></svg>`;
  const body = `<div>${[
    bubble('', '10:00', 'Where is my parcel?', drawn('Buyer')),
    bubble('', '11:00', 'It left today.', drawn('Your shop')),
    bubble('', '11:01', 'We look at the case.', drawn('Lampo')),
  ].join('')}</div>${answer}`;
  expect(sides({ body })).toBe('buyer seller platform');
});

test('sentences with the time in them are heads of messages', () => {
  const told = (head: string, text: string): string =>
    `<div class="step"><div class="who">${head}</div><div class="what">${text}</div></div>`;
  const body = `<div>${[
    told('Ada Byron opened the Case on 9 November 2026 at 08:14 and wrote:', 'It is torn.'),
    told('You answered on 9 November 2026 at 12:37:', 'We are sorry for that.'),
    told('The office of Lampo joined in on 11 November 2026 at 09:30 again:', 'We look at it.'),
    told('Ada Byron added on 11 November 2026 at 19:22:', 'Here is a picture of it.'),
  ].join('')}</div>${answer}`;
  expect(read({ body })).toEqual([
    'buyer It is torn.',
    'seller We are sorry for that.',
    'platform We look at it.',
    'buyer Here is a picture of it.',
  ]);
});

test.each([
  '<p>Customer: Ada Byron · Order 7 · opened 10.11.2026 10:00</p>',
  '<div class="goods"><div><i></i><div>Red lamp<br><small>Placed 9 Nov · sent 10 Nov</small></div><div>22.00 €</div></div></div>',
])('the facts of a case and its goods are no message: %s', (head) => {
  const body = `<main>${head}${message('Ada Byron', 10, 'Where is my parcel?')}${message('You', 11, 'It left today.')}${answer}</main>`;
  expect(read({ body })).toEqual(['buyer Where is my parcel?', 'seller It left today.']);
});

const letter = (from: string, to: string, on: string, text: string, quoted = ''): string =>
  `<div class="letter"><table><tbody><tr><th>From:</th><td>${from}</td></tr><tr><th>To:</th><td>${to}</td></tr><tr><th>Date:</th><td>${on}</td></tr></tbody></table>
   <div class="text"><div>${text}</div>${quoted && `<blockquote>On ${quoted}, ${to} wrote:<br>What was asked before.</blockquote>`}</div></div>`;

test('letters have a head of facts, in which their time stands and not in what they quote', () => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><body><div>${
      letter(
        'Ada Byron &lt;k-1@mail.example&gt;',
        'Kiln House',
        '20.11.2026 10:00',
        'Where is my parcel?',
      ) +
      letter(
        'Kiln House',
        'Ada Byron &lt;k-1@mail.example&gt;',
        '20.11.2026 11:30',
        'It left today.',
        '20.11.2026 10:00',
      )
    }</div><div><p>To: <b>Ada Byron</b></p>${answer}</div></body></html>`,
    'text/html',
  );
  const thread = readThread(page, { url: 'https://lampo.example/t/123', now, timeZone: 'UTC' });
  expect(
    thread?.messages.map(({ from, at, text }) => [
      from,
      new Date(at ?? 0).toISOString().slice(11, 16),
      text,
    ]),
  ).toEqual([
    ['buyer', '10:00', 'Where is my parcel?'],
    ['seller', '11:30', 'It left today.'],
  ]);
});

test('events among messages whose markup says their side are the platform’s', () => {
  const event = (side: string, head: string, text: string, at: string): string =>
    `<li class="${side}"><span class="when">20.11.2026 ${at}</span><div class="head">${head}</div>${text && `<div class="words">${text}</div>`}</li>`;
  const body = `<ol>${[
    event('', 'The payment has arrived', '', '09:00'),
    event('from-customer', 'Message of the customer', 'Where is my parcel?', '10:00'),
    event('from-seller', 'Message of the shop', 'It left today.', '11:30'),
  ].join('')}</ol>${answer}`;
  expect(sides({ body })).toBe('platform buyer seller');
});

test('a sentence that ends in its time is a notice, also where all like it do', () => {
  const change = (text: string, at: string): string =>
    `<div class="change">${text} · 20.11.2026, ${at}</div>`;
  const body = `<main>${[
    message('Ada Byron', 19, 'Where is my parcel?'),
    message('You', 20, 'It left today.'),
    change('State changed from new to answered', '10:05'),
    change('State changed from answered to open', '11:05'),
  ].join('')}${answer}</main>`;
  expect(read({ body }).slice(2)).toEqual([
    'platform State changed from new to answered',
    'platform State changed from answered to open',
  ]);
});

test('each answer may stand within what it answers', () => {
  const node = (name: string, day: number, text: string, within = ''): string =>
    `<li class="node"><div class="post"><b>${name}</b> <time>${day}.11.2026 10:00</time><p>${text}</p></div>${within && `<ul>${within}</ul>`}</li>`;
  const body = `<p>Customer: Ada Byron</p><ul>${node(
    'Ada Byron',
    10,
    'Where is my parcel?',
    node('You', 11, 'It left today.', node('Ada Byron', 12, 'It has not come yet.')),
  )}</ul>${answer}`;
  expect(read({ body })).toEqual([
    'buyer Where is my parcel?',
    'seller It left today.',
    'buyer It has not come yet.',
  ]);
});

test('below the line of a day stand several messages of one author', () => {
  const said = (text: string, at: string): string =>
    `<div class="bit"><p>${text}</p><time>${at}</time></div>`;
  const body = `<p>Customer: Ada Byron</p><section>
    <div class="day"><h3>19 November 2026</h3><div class="voice"><h4>Ada Byron</h4>${said('Where is my parcel?', '10:00')}${said('It should be here.', '10:01')}</div></div>
    <div class="day"><h3>20 November 2026</h3><div class="voice"><h4>You</h4>${said('It left today.', '11:30')}</div></div></section>${answer}`;
  expect(read({ body })).toEqual([
    'buyer Where is my parcel?',
    'buyer It should be here.',
    'seller It left today.',
  ]);
});

test('what is quoted or folded away is no part of the text', () => {
  const said = (name: string, text: string, at: string): string =>
    `<div class="bit"><b>${name}</b> <time>20.11.2026 ${at}</time><div class="text">${text}</div></div>`;
  const body = `<p>Customer: Ada Byron</p><div>${[
    said(
      'Ada Byron',
      'Where is it?<details><summary>Original</summary>Wo ist es?</details>',
      '10:00',
    ),
    said(
      'You',
      '<div class="bloc-citation">Ada Byron wrote: Where is it?</div>It left today.',
      '11:00',
    ),
  ].join('')}</div>${answer}`;
  expect(read({ body })).toEqual(['buyer Where is it?', 'seller It left today.']);
});
