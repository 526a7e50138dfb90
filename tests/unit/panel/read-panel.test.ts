import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';
import { PanelProfile } from '@/utils/panel/profile';
import type { PanelReading, ReadDiscussion } from '@/utils/panel/reading';

interface ExpectedRow {
  readonly key: string | null;
  readonly buyer: string | null;
  readonly subject: string | null;
  readonly lastMessageAt: string;
  readonly precisionMs: number;
  readonly lastFrom: string | null;
  readonly awaitingReply: boolean | null;
  readonly unread: boolean | null;
}

interface ExpectedList {
  readonly url: string;
  readonly timeZone: string;
  readonly now: string;
  readonly rows: readonly ExpectedRow[];
}

const pages = import.meta.glob<string>('./fixtures/**/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const expectations = import.meta.glob<ExpectedList>('./fixtures/lists/*.json', {
  eager: true,
  import: 'default',
});

const parse = (html: string): Document =>
  new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;

const lists = Object.entries(expectations).map(([path, expected]) => ({
  name: /([\w-]+)\.json$/.exec(path)![1]!,
  html: pages[path.replace('.json', '.html')]!,
  expected,
}));

function read(html: string, { url, now, timeZone }: ExpectedList, profile?: PanelProfile) {
  const context = { url, now: Date.parse(now), timeZone };
  return readPanel(parse(html), profile === undefined ? context : { ...context, profile });
}

/** What a reading says of each row, in the words of the expectation; a time within its precision is right. */
function told(reading: PanelReading, expected: ExpectedList): unknown[] {
  return reading.discussions.map((row, index) => {
    const wanted = expected.rows[index];
    const { buyer, subject, unread } = row;
    return {
      key: wanted?.key === null ? null : row.key,
      buyer,
      subject,
      lastMessageAt: toldTime(row, wanted),
      lastFrom: wanted?.lastFrom === null ? null : row.lastFrom,
      awaitingReply: wanted?.awaitingReply === null ? null : row.awaitingReply,
      unread,
    };
  });
}

function toldTime(row: ReadDiscussion, wanted: ExpectedRow | undefined): string | null {
  if (row.lastMessageAt === null || wanted === undefined) return null;
  const error = Math.abs(row.lastMessageAt - Date.parse(wanted.lastMessageAt));
  const isRight = error <= wanted.precisionMs + 60_000;
  return isRight ? wanted.lastMessageAt : new Date(row.lastMessageAt).toISOString();
}

const wantedRows = ({ rows }: ExpectedList): unknown[] =>
  rows.map(({ precisionMs: _precision, ...row }) => row);

test.each(lists)('reads every row of a page never seen: $name', ({ html, expected }) => {
  const reading = read(html, expected);
  expect(reading.health).toBe('ok');
  expect(told(reading, expected)).toEqual(wantedRows(expected));
});

test.each(lists)('its profile is data, and reads the page alike: $name', ({ html, expected }) => {
  const { profile } = read(html, expected);
  const stored = PanelProfile.parse(JSON.parse(JSON.stringify(profile)));
  const again = read(html, expected, stored);
  expect(again.profile).toBe(stored);
  expect(told(again, expected)).toEqual(wantedRows(expected));
});

test.each(lists)('a profile that fits no more is worked out anew: $name', ({ html, expected }) => {
  const { profile } = read(html, expected);
  const broken = { ...profile!, list: { ...profile!.list!, record: '.renamed-by-the-panel' } };
  const reading = read(html, expected, broken);
  expect(reading.profile?.list?.record).toBe(profile!.list!.record);
});

test.each(lists)('keys are unique: $name', ({ html, expected }) => {
  const keys = read(html, expected).discussions.map((row) => row.key);
  expect(new Set(keys).size).toBe(keys.length);
});

const others = Object.entries(pages).flatMap(([path, html]) => {
  const [, url, health] = /^<!-- (\S+) (\w*) ?-->/.exec(html) ?? [];
  return url === undefined ? [] : [{ name: /([\w-]+)\.html$/.exec(path)![1]!, html, url, health }];
});

test.each(others)('claims no list on another kind of page: $name', ({ html, url, health }) => {
  const reading = readPanel(parse(html), {
    url,
    now: Date.parse('2026-11-21T15:00:00Z'),
    timeZone: 'Europe/Berlin',
  });
  expect(reading.discussions).toEqual([]);
  if (health) expect(reading.health).toBe(health);
});

const listNamed = (name: string) => lists.find((list) => list.name === name)!;

test('a profile of a page with nothing unread learns the mark on a later page', () => {
  const { html, expected } = listNamed('snippets-with-prefix');
  const quiet = html.replaceAll(/<sup class="ant-scroll-number ant-badge-dot"><\/sup\s*>/g, '');
  const { profile, discussions } = read(quiet, expected);
  expect(discussions.map((row) => row.unread)).toEqual(discussions.map(() => null));

  const later = read(html, expected, profile!);
  expect(later.profile?.list?.record).toBe(profile!.list!.record);
  expect(told(later, expected)).toEqual(wantedRows(expected));
});

/** A list of which only the first rows are left; and what was read of these before. */
function cutTo(count: number, html: string, expected: ExpectedList) {
  const page = parse(html);
  const context = { url: expected.url, now: Date.parse(expected.now), timeZone: expected.timeZone };
  const { discussions, profile } = readPanel(page, context);
  discussions.slice(count).forEach(({ element }) => element.remove());
  return { before: discussions.slice(0, count), profile, page, context };
}

/** What a row says, without what is not known and without its time, which may be printed twice. */
function saidBy({ key, url, buyer, subject, lastFrom, awaitingReply, unread }: ReadDiscussion) {
  return Object.fromEntries(
    Object.entries({ key, url, buyer, subject, lastFrom, awaitingReply, unread }).filter(
      ([, value]) => value !== null,
    ),
  );
}

/** Whether two readings of a time may be of the same instant. */
function agree(one: ReadDiscussion, other: ReadDiscussion): boolean {
  const apart = Math.abs((one.lastMessageAt ?? 0) - (other.lastMessageAt ?? 0));
  return (
    apart <= Math.max(one.lastMessagePrecisionMs ?? 0, other.lastMessagePrecisionMs ?? 0) + 60_000
  );
}

describe.each([2, 1])('a list of %i', (count) => {
  test.each(lists)('is read as it was among others, by its profile: $name', (list) => {
    const { before, profile, page, context } = cutTo(count, list.html, list.expected);
    const { discussions } = readPanel(page, { ...context, profile: profile! });
    expect(discussions.map(saidBy)).toEqual(before.map(saidBy));
  });

  test.each(lists)('is read right or not at all without a profile: $name', (list) => {
    const { before, page, context } = cutTo(count, list.html, list.expected);
    readPanel(page, context).discussions.forEach((row, index) => {
      expect(before[index]).toMatchObject(saidBy(row));
      expect(agree(row, before[index]!)).toBe(true);
    });
  });
});

test('lists of two are found, and those of one that say enough', () => {
  const found = (count: number): number =>
    lists.filter(({ html, expected }) => {
      const { page, context } = cutTo(count, html, expected);
      return readPanel(page, context).discussions.length === count;
    }).length;
  expect(found(2)).toBeGreaterThanOrEqual(27);
  expect(found(1)).toBeGreaterThanOrEqual(10);
});

test('a single row teaches no profile', () => {
  const { html, expected } = listNamed('hashed-classes-table');
  const { page, context } = cutTo(1, html, expected);
  const { discussions, profile } = readPanel(page, context);
  expect([discussions.length, profile]).toEqual([1, null]);
});

test('a profile whose buyers are gone is worked out anew', () => {
  const { html, expected } = listNamed('articles-with-tags');
  const { profile } = read(html, expected);
  const renamed = html.replaceAll(/<strong>([^<]+)<\/strong>/g, '<cite class="who">$1</cite>');
  expect(told(read(renamed, expected, profile!), expected)).toEqual(wantedRows(expected));
});

test('rows whose states are gone make the reading partial, and say so', () => {
  const { html, expected } = listNamed('table-with-orders-and-sums');
  const { profile } = read(html, expected);
  const silent = html.replaceAll(/Awaiting reply|Answered|Replied|Closed/g, '');
  const reading = read(silent, expected, profile!);
  expect([reading.health, reading.isDrifted]).toEqual(['partial', true]);
  expect(reading.discussions).toHaveLength(expected.rows.length);
});

test('a list that was here and is gone is missed; other pages at its address are not', () => {
  const { html, expected } = listNamed('plain-table');
  const { profile } = read(html, expected);
  const broken = { ...profile!, list: { ...profile!.list!, record: '.renamed-by-the-panel' } };
  const emptied = html.replaceAll(/<tr[^>]*>[^]*?<\/tr>/g, '');
  const orders = '<html><title>Objednávky</title><main><h1>Objednávky</h1></main></html>';
  const missed = read(emptied, expected, broken);
  expect([missed.health, missed.isDrifted]).toEqual(['unreadable', true]);
  expect(read(orders, expected, broken).isDrifted).toBe(false);
});

test('rows without times make the reading partial or unreadable, never fine', () => {
  const { html, expected } = listNamed('hashed-classes-table');
  const { profile } = read(html, expected);
  const timeless = html.replaceAll(/\d+ (?:perce|órája|napja)/g, '–');
  expect(read(timeless, expected, profile!).health).not.toBe('ok');
});

test.each([
  ['has one other state, whatever it is called', 'Kdoveco'],
  ['is not marked at all', ''],
])('a row does not wait where each row waits or %s', (_what, other) => {
  const { html, expected } = listNamed('either-or-state');
  const { discussions } = read(html.replaceAll('Urejeno', other), expected);
  expect(discussions.map((row) => row.awaitingReply)).toEqual(
    expected.rows.map((row) => row.awaitingReply),
  );
});
