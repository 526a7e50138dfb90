// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';

const now = Date.parse('2026-11-21T15:00:00Z');
const url = 'https://panel.example/seller/messages/47015';
const COMPOSER =
  '<form class="reply"><label for="r">Reply</label><textarea id="r"></textarea><button>Send reply</button></form>';

const page = (messages: string, composer = COMPOSER): string =>
  `<header><a href="/">Market</a><nav><a aria-current="page" href="/seller/messages">Messages</a></nav><span class="account">Green Corner Ltd</span></header><main><h1>Messages</h1><h2>Parcel</h2>${messages}${composer}</main>`;

/** Threads as panels draw them: short ones, of one buyer alone, with the shop by role and by name. */
const THREADS: readonly { readonly what: string; readonly body: string }[] = [
  {
    what: 'two messages of the same buyer, one of which asks for an answer',
    body: page(`<div class="talk">
      <div class="card"><div class="head"><b>Ana Novak</b> <small>20.11.2026 10:00</small></div><div class="text">Where is it?</div></div>
      <div class="card"><div class="head"><b>Ana Novak</b> <small>21.11.2026 09:12</small></div><div class="text">I await your reply.</div></div></div>`),
  },
  {
    what: 'the shop by its name among the authors',
    body: page(`<ul class="chat">
      <li class="item"><strong>Ana Novak</strong><time datetime="2026-11-20T10:00:00Z">yesterday</time><p>Where is my parcel?</p></li>
      <li class="item"><strong>Ana Novak</strong><time datetime="2026-11-20T11:00:00Z">yesterday</time><p>No answer yet?</p></li>
      <li class="item"><strong>Green Corner Ltd</strong><time datetime="2026-11-21T11:00:00Z">4 h ago</time><p>It left today.</p></li></ul>`),
  },
  {
    what: 'the shop as “You”, rows of a table',
    body: page(`<table><tr><td>Ana Novak</td><td>20.11.2026 10:00</td><td>Where is my parcel?</td></tr>
      <tr><td>You</td><td>20.11.2026 12:30</td><td>We look for it and reply.</td></tr>
      <tr><td>Ana Novak</td><td>21.11.2026 08:15</td><td>Thank you, I am waiting</td></tr></table>`),
  },
  {
    what: 'the marketplace by its name among the authors, in boxes like one for something else',
    body: page(`<div>
      <div><div class="card"><div class="who">Ana Novak <span>20.11.2026 10:00</span></div><p>Where is my parcel?</p></div></div>
      <div><div class="card"><div class="who">Market <span>20.11.2026 22:00</span></div><p>Please answer in time.</p></div></div>
      <div><div class="card"><div class="who">Nora Kent <span>21.11.2026 08:15</span></div><p>It left today.</p></div></div>
      <div>More help for sellers</div></div>`),
  },
  {
    what: 'people of the shop who stand nowhere else on the page, ids on the messages',
    body: page(`<section>
      <article id="message-881"><i>AN</i><b>Ana Novak</b><span>20.11.2026 10:00</span><p>Where is my parcel?</p></article>
      <article id="message-886"><i>NK</i><b>Nora Kent</b><span>20.11.2026 11:30</span><p>It left today.</p></article></section>`),
  },
  {
    what: 'four messages, of which one goes on without its author',
    body: page(`<div>
      <div class="post"><div class="by">Ana Novak</div><p>Is the lining clean?</p><small>18:22</small></div>
      <div class="post"><div class="by">Crate Works</div><p>Yes, like new.</p><small>19:10</small></div>
      <div class="post"><div class="by">Ana Novak</div><p>It has come.</p><small>20:12</small></div>
      <div class="post"><p>One handle is loose</p><small>20:15</small></div></div>`),
  },
];

const read = (document: Document): readonly (string | null)[] =>
  readPanel(document, { url, now, timeZone: 'UTC' }).discussions.map(({ buyer }) => buyer);

function parse(body: string): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Messages</title></head><body>${body}</body></html>`,
    'text/html',
  );
}

describe.each(THREADS)('no list is claimed of a discussion: $what', ({ body }) => {
  const closed = body.replace(COMPOSER, '');

  test.each([
    ['with its reply box', body],
    ['without one, as a closed discussion', closed],
  ])('%s', (_when, html) => {
    expect(read(parse(html))).toEqual([]);
  });

  test('cut off behind every tag, as while it is parsed', () => {
    for (const { index } of body.matchAll(/>/g)) {
      const part = body.slice(0, index + 1);
      expect(read(parse(part)), part).toEqual([]);
    }
  });

  test.each([
    ['with its reply box', body],
    ['without one', closed],
  ])('with any one element missing, %s', (_when, html) => {
    const document = parse(html);
    for (const element of document.body.querySelectorAll('*')) {
      const [around, next] = [element.parentNode, element.nextSibling];
      element.remove();
      expect(read(document), element.outerHTML).toEqual([]);
      around?.insertBefore(element, next);
    }
  });
});

describe('a list as short as a discussion is still one', () => {
  const list = (row: (index: number) => string): Document =>
    parse(`<main><h1>Messages</h1><ul>${[0, 1].map(row).join('')}</ul></main>`);

  test.each<[string, (index: number) => string]>([
    [
      'links',
      (index) =>
        `<li><a href="/seller/messages/${9100 - index * 7}">Parcel ${index}</a> <b>Ana Novak</b> <time>2${index}.11.2026 10:00</time></li>`,
    ],
    [
      'ids',
      (index) =>
        `<li data-discussion-id="${9100 - index * 7}"><b>Ana Novak</b> <span>Waiting for reply</span> <time>2${index}.11.2026 10:00</time></li>`,
    ],
  ])('two discussions of one buyer, told apart by %s', (_what, row) => {
    const { discussions } = readPanel(list(row), {
      url: 'https://panel.example/seller/messages',
      now,
      timeZone: 'UTC',
    });
    expect(discussions.map(({ buyer }) => buyer)).toEqual(['Ana Novak', 'Ana Novak']);
  });
});

test('a row that opens where it stands leaves the list a list, and is the discussion', () => {
  const names = ['Ana Novak', 'Ben Carter', 'Cleo Dunn', 'Dan Eriks'];
  const opened = `<div class="open"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 09:00</small></div><div class="msg out"><p>It left today.</p><small>20.11.2026 10:00</small></div>${COMPOSER}</div>`;
  const rows = names.map(
    (name, index) =>
      `<div class="row" data-id="${9100 - index * 7}"><div class="head"><b>${name}</b> <i>Parcel ${index}</i> <span>${20 - index}.11.2026 10:00</span></div>${index === 1 ? opened : ''}</div>`,
  );
  const document = parse(`<main><h1>Messages</h1><div class="list">${rows.join('')}</div></main>`);
  const reading = readPanel(document, {
    url: 'https://panel.example/seller/messages?open=9093',
    now,
    timeZone: 'UTC',
  });
  expect(reading.discussions.map(({ buyer }) => buyer)).toEqual(names);
  expect(reading.thread?.messages.map(({ from }) => from)).toEqual(['buyer', 'seller']);
});

test.each([2, 3, 5])('%i posts with links to themselves are no list', (count) => {
  const authors = ['ana.n', 'Crate Works', 'ana.n', 'Crate Works', 'Nora (moderator)'];
  const posts = authors.slice(0, count).map(
    (name, index) =>
      `<div class="post" id="p${8100 + index}"><div class="by"><a href="/people?name=${index}">${name}</a> <i>${index % 2 ? 'Seller' : 'Buyer'}</i></div>
       <h3><a href="#p${8100 + index}">Re: A crate of apples</a></h3><a class="unread" href="#p${8100 + index}"></a><small>1${index}.11.2026 10:00</small><p>Is it still there?</p></div>`,
  );
  const topic = parse(`<h2>A crate of apples</h2>${posts.join('')}`);
  const address = 'https://forum.example/questions/topic?t=70398';
  expect(readPanel(topic, { url: address, now, timeZone: 'UTC' }).discussions).toEqual([]);
});
