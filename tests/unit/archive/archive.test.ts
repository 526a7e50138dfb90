// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import type { ArchivedDiscussion, ArchivedMessage, ArchivedThread } from '@/utils/archive/archived';
import { evidenceHtml, evidenceJson } from '@/utils/archive/evidence';
import { mergeThread } from '@/utils/archive/merge-thread';
import { type ArchiveQuery, finderOf, newestHits, termsOf } from '@/utils/archive/search';
import { snippetOf } from '@/utils/archive/snippet';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-06-09T12:00:00+02:00');

function message(id: string, text: string, more: Partial<ArchivedMessage> = {}): ArchivedMessage {
  return { id, from: 'buyer', at: NOON, earliestAt: NOON, text, ...more };
}

function thread(messages: ArchivedMessage[], more: Partial<ArchivedThread> = {}): ArchivedThread {
  return {
    platform: 'swopify',
    account: null,
    key: '1',
    url: 'https://panel.swopify.com/1',
    buyer: 'Žofia Kráľová',
    subject: 'iPhone 13',
    timeZone: 'Europe/Bratislava',
    messages,
    readAt: NOON,
    ...more,
  };
}

const kept = (messages: ArchivedMessage[], more: Partial<ArchivedThread> = {}) =>
  mergeThread(undefined, thread(messages, more), 'panel.swopify.com');

describe('what is kept', () => {
  const texts = (discussion: ArchivedDiscussion) =>
    discussion.messages.map(({ id }) => id).join('');
  const of = (ids: string) => ids.split('').map((id) => message(id, id));

  test.each([
    ['a new message below', 'abc', 'abcd', 'abcd'],
    ['the newest alone', 'abc', 'cd', 'abcd'],
    ['an older page, opened later', 'cd', 'abcd', 'abcd'],
    ['a message that the panel deleted', 'abc', 'ac', 'abc'],
    ['nothing in common', 'ab', 'cd', 'abcd'],
    ['the same again', 'abc', 'abc', 'abc'],
    ['a page without messages', 'abc', '', 'abc'],
  ])('%s', (_text, before, shown, after) => {
    const known = kept(of(before));
    expect(texts(mergeThread(known, thread(of(shown)), known.host))).toBe(after);
  });

  test('the finer time of a message and its names stay', () => {
    const known = kept([message('a', 'a', { precisionMs: 0 })]);
    const later = thread([message('a', 'a', { at: NOON + HOUR, precisionMs: 24 * HOUR })], {
      buyer: null,
      subject: null,
    });
    expect(mergeThread(known, later, known.host)).toMatchObject({
      buyer: 'Žofia Kráľová',
      subject: 'iPhone 13',
      messages: [{ at: NOON, precisionMs: 0 }],
    });
  });
});

describe('the search', () => {
  const discussions = [
    kept([
      message('a', 'Displej je prasknutý, žiadam vrátenie peňazí.'),
      message('b', 'Dobrý deň, peniaze vrátime.', { from: 'seller', at: NOON + HOUR }),
    ]),
    kept([message('c', 'Zwrot pieniędzy za słuchawki', { at: NOON + 2 * HOUR })], {
      key: '2',
      buyer: 'Łukasz',
    }),
    kept([message('d', 'Größe passt nicht; Rückgabe?', { at: null })], { key: '3', buyer: null }),
    kept([message('e', 'A vásárlás után űrhajó érkezett')], { key: '4' }),
    kept([message('f', 'Devolução da televisão')], { key: '5' }),
  ];
  const search = (query: ArchiveQuery, limit = 100) => {
    const list = newestHits(limit);
    for (const hit of discussions.map(finderOf(query))) if (hit) list.add(hit);
    return list;
  };
  const ANY: ArchiveQuery = { text: '', host: null, author: null, since: null, until: null };
  const found = (query: Partial<ArchiveQuery>) =>
    search({ ...ANY, ...query })
      .hits()
      .map(({ messages }) => messages.map(({ id }) => id).join(''))
      .join(' ');

  test.each([
    ['a word without its diacritics', 'penazi', 'a'],
    ['a word with them', 'peňazí', 'a'],
    ['capital letters', 'PRASKNUTÝ', 'a'],
    ['the beginning of a word', 'vrat', 'ba'],
    ['two words in any order', 'vratenie displej', 'a'],
    ['a word of the buyer and one of the message', 'zofia displej', 'a'],
    ['the buyer alone finds all messages', 'kralova iphone', 'ba e f'],
    ['letters that are not made of two', 'sluchawki lukasz', 'c'],
    ['German', 'grosse', 'd'],
    ['Hungarian', 'urhajo', 'e'],
    ['Portuguese', 'devolucao televisao', 'f'],
    ['a phrase', '"vrátenie peňazí"', 'a'],
    ['no phrase in another order', '"peňazí vrátenie"', ''],
    ['nothing', 'xylofón', ''],
  ])('%s: %s', (_text, text, ids) => {
    expect(found({ text })).toBe(ids);
  });

  test('keeps the newest hits, and counts them all', () => {
    const list = search({ ...ANY, text: '' }, 1);
    expect(list.hits().map(({ discussion }) => discussion.key)).toEqual(['2']);
    expect(list.found()).toBe(5);
  });

  test('by author, panel and time', () => {
    expect(found({ author: 'seller' })).toBe('b');
    expect(found({ host: 'other.example' })).toBe('');
    expect(found({ since: NOON + 1 })).toBe('c b');
    expect(found({ until: NOON + 1 })).toBe('a e f');
  });
});

describe('a snippet', () => {
  const marked = (text: string, query: string) =>
    snippetOf(text, termsOf(query))
      .map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part))
      .join('');

  test.each([
    ['Vrátime peniaze', 'vratime', '[Vrátime] peniaze'],
    ['Straße und Strasse', 'strasse', '[Straße] und [Strasse]'],
    ['ab ab', 'ab', '[ab] [ab]'],
    ['abcd', 'abc bcd', '[abc][d]'],
    ['<b>x</b>', 'x', '<b>[x]</b>'],
    ['nothing here', 'xylo', 'nothing here'],
    ['😀 naïve', 'naive', '😀 [naïve]'],
  ])('of %j for %j is %j', (text, query, snippet) => {
    expect(marked(text, query)).toBe(snippet);
  });

  test('of a long text is the part around what was found', () => {
    const snippet = marked(`${'a '.repeat(500)}needle${' b'.repeat(500)}`, 'needle');
    expect(snippet).toContain('[needle]');
    expect(snippet.length).toBeLessThan(260);
    expect(snippet).toMatch(/^… .* …$/);
  });
});

describe('evidence', () => {
  const HOSTILE = '</pre><script>alert(1)</script><img src=x onerror="alert(2)"> & \'';
  const discussion = kept([message('a', HOSTILE), message('b', 'x', { at: null, from: null })], {
    buyer: HOSTILE,
    subject: HOSTILE,
    timeZone: 'Europe/Lisbon',
  });
  const origin = { exportedAt: NOON, viewerZone: 'Europe/Bratislava' };
  const words = {
    locale: 'en',
    title: HOSTILE,
    panel: 'Panel',
    buyer: 'Buyer',
    subject: 'Subject',
    exportedAt: 'Saved',
    timeUnknown: 'time not known',
    panelTime: 'panel',
    viewerTime: 'this computer',
    author: (from: string | null) => from ?? 'Unknown',
  };

  test('is a page in which hostile texts are text', () => {
    const html = evidenceHtml(discussion, origin, words);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(page.querySelector('pre')!.textContent).toBe(HOSTILE);
    expect(page.querySelector('title')!.textContent).toBe(HOSTILE);
    expect(html).toContain("default-src 'none'");
  });

  test('lets each text run the way that it is written', () => {
    const html = evidenceHtml(discussion, origin, words);
    const page = new DOMParser().parseFromString(html, 'text/html');
    const texts = [...page.querySelectorAll('pre, dd')];
    expect(new Set(texts.map((text) => text.getAttribute('dir')))).toEqual(new Set(['auto']));
  });

  test('tells the time in both zones', () => {
    const html = evidenceHtml(discussion, origin, words);
    expect(html).toMatch(/panel \(Europe\/Lisbon\): Jun 9, 2026, 11:00:00/);
    expect(html).toMatch(/this computer \(Europe\/Bratislava\): Jun 9, 2026, 12:00:00/);
    expect(html).toContain('time not known');
    const file: unknown = JSON.parse(evidenceJson(discussion, origin));
    expect(file).toMatchObject({
      zones: { panel: 'Europe/Lisbon', viewer: 'Europe/Bratislava' },
      messages: [
        {
          at: '2026-06-09T10:00:00.000Z',
          panelTime: '2026-06-09 11:00:00 GMT+1',
          viewerTime: '2026-06-09 12:00:00 GMT+2',
          text: HOSTILE,
        },
        { at: null, panelTime: null, viewerTime: null, from: null },
      ],
    });
  });
});
