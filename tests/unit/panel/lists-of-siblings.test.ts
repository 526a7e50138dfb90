// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { type PanelReading, readPanel } from '@/utils/panel';
import { wholeRecords } from '@/utils/panel/list/runs';
import type { PanelProfile } from '@/utils/panel/profile';

const now = Date.parse('2026-11-20T15:00:00Z');

function parse(body: string): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><body><main><h1>Messages</h1>${body}</main></body></html>`,
    'text/html',
  );
}

function read(page: Document, profile?: PanelProfile): PanelReading {
  const context = { url: 'https://panel.example/messages', now, timeZone: 'UTC' };
  return readPanel(page, profile === undefined ? context : { ...context, profile });
}

interface Talk {
  readonly key: string;
  readonly buyer: string;
  readonly subject: string;
  readonly day: number;
  readonly waits: boolean;
}

const TALKS: readonly Talk[] = [
  ['Anna Kowalska', 'Parcel late'],
  ['Marek Nowak', 'Wrong size'],
  ['Eva Horvat', 'Invoice missing'],
  ['Luis Pires', 'Return of a tent'],
  ['Ida Berg', 'Colour of the lamp'],
  ['Otto Lang', 'Warranty ended'],
].map(([buyer = '', subject = ''], index) => ({
  key: String(4711 + index * 7),
  buyer,
  subject,
  day: 19 - index,
  waits: index % 2 === 0,
}));

const time = ({ day }: Talk): string => `${day} November 2026 10:05`;
const state = ({ waits }: Talk): string => (waits ? 'Waiting for reply' : 'Answered');
const link = ({ key, subject }: Talk): string => `<a href="/messages/${key}">${subject}</a>`;
const each = (draw: (talk: Talk, index: number) => string): string => TALKS.map(draw).join('');

const HEADS = ['Buyer', 'Subject', 'Last message', 'Status']
  .map((head) => `<div class="c h">${head}</div>`)
  .join('');
const NOTICE = '<div class="c notice">Our sale begins on 25 November 2026.</div>';

const KINDS: { where: string; html: string }[] = [
  {
    where: 'cells of a grid, some of them coloured, with its heads again and a notice among them',
    html: `<div class="grid">${each(
      (talk, index) =>
        (index % 4 === 0 ? HEADS : '') +
        (index === 2 ? NOTICE : '') +
        `<div class="c${talk.waits ? ' vip' : ''} name">${talk.buyer}</div><div class="c">${link(talk)}</div>` +
        `<div class="c">${time(talk)}</div><div class="c">${state(talk)}</div>`,
    )}</div>`,
  },
  {
    where: 'terms with what is said of them',
    html: `<dl>${each(
      (talk) => `<dt>${link(talk)}</dt><dd>${talk.buyer}</dd>
        <dd><time>${time(talk)}</time> <em>${state(talk)}</em></dd>`,
    )}</dl>`,
  },
  {
    where: 'headings with paragraphs, and lines between them',
    html: `<div>${each(
      (talk) => `<h4>${link(talk)}</h4><p class="from">${talk.buyer}</p>
        <p class="at">${time(talk)} · ${state(talk)}</p><hr>`,
    )}<p>Page 1 of 3</p></div>`,
  },
];

const said = ({ discussions }: PanelReading): unknown[] =>
  discussions.map(({ key, buyer, subject, url, lastMessageAt, awaitingReply }) => [
    key,
    buyer,
    subject,
    url,
    lastMessageAt,
    awaitingReply,
  ]);

const expected = TALKS.map(({ key, buyer, subject, day, waits }) => [
  key,
  buyer,
  subject,
  `https://panel.example/messages/${key}`,
  Date.parse(`2026-11-${day}T10:05:00Z`),
  waits,
]);

describe.each(KINDS)('a list of $where', ({ html }) => {
  test('has a row for each record, which stands at its first element', () => {
    const page = parse(html);
    const reading = read(page);
    expect(said(reading)).toEqual(expected);
    const shown = reading.discussions.map(({ element }) => element);
    expect(shown.every((element) => page.contains(element))).toBe(true);
    expect(shown.every((element) => /Kowalska|late/.test(element.textContent))).toBe(false);
    expect(shown[0]?.textContent).toMatch(/Kowalska|late/);
  });

  test('is read by its profile when it has changed', () => {
    const { profile } = read(parse(html));
    const page = parse(html.replace('Waiting for reply', 'Answered'));
    expect(profile?.list?.runs).toBe(true);
    const again = read(page, profile ?? undefined);
    expect(again.discussions.map(({ awaitingReply }) => awaitingReply)).toEqual(
      TALKS.map(({ waits }, index) => waits && index > 0),
    );
  });
});

test.each<{ where: string; html: string }>([
  {
    where: 'messages of a discussion, named above what they say',
    html: `<dl>${each(
      ({ day }, index) =>
        `<dt>${index % 2 ? 'Shop' : 'Anna Kowalska'}</dt><dd>${day} November 2026 10:05</dd>
        <dd>When will my parcel come at last?</dd>`,
    )}</dl>`,
  },
  {
    where: 'records that lead nowhere',
    html: `<dl>${each(
      (talk) => `<dt>${talk.buyer}</dt><dd>${talk.subject}</dd><dd>${time(talk)}</dd>`,
    )}</dl>`,
  },
  {
    where: 'records that name nobody',
    html: `<dl>${each((talk) => `<dt>${link(talk)}</dt><dd>${time(talk)}</dd><dd>Answered</dd>`)}</dl>`,
  },
])('no list is claimed where siblings are $where', ({ html }) => {
  expect(read(parse(html)).discussions).toEqual([]);
});

test('a record ends where records usually do, and lacks what it lacks', () => {
  const page = parse(
    '<p><b>A</b><i>1</i><u>x</u><b>B</b><i>2</i><u>y</u><s>Sale</s><b>C</b><i>3</i><b>D</b><i>4</i><u>z</u></p>',
  );
  const wholes = wholeRecords({ runs: true }, [...page.querySelectorAll('b')]);
  expect(wholes.map(({ textContent }) => textContent)).toEqual(['A1x', 'B2y', 'C3', 'D4z']);
});

test('records that are elements stay these, whatever stands between them', () => {
  const html = `<div>${each(
    (talk) => `<div class="row"><b>${talk.buyer}</b> ${link(talk)} <time>${time(talk)}</time>
      <i>${state(talk)}</i></div><p class="more">More</p>`,
  )}</div>`;
  const { profile, discussions } = read(parse(html));
  expect(discussions).toHaveLength(TALKS.length);
  expect(profile?.list?.runs).toBeUndefined();
});
