import { Window } from 'happy-dom';
import { expect, test } from 'vitest';

import type { PanelProfile } from '@/utils/panel/profile';
import { checkProfiles, understands } from '@/utils/panel/profile-file';

const document = new Window().document as unknown as Document;

const good: PanelProfile = {
  version: 1,
  origin: 'taught',
  host: 'panel.example',
  path: '/talks/*',
  locale: 'sk-SK',
  timeZone: 'Europe/Bratislava',
  list: {
    record: '.list > li',
    fields: { time: { selector: 'time', attribute: 'datetime' } },
    confidence: { time: 0.95 },
  },
  composer: { editor: 'x-editor >>> textarea', send: ['.send'] },
};

const fileOf = (...profiles: unknown[]): unknown => ({
  format: 'panelwatch-profiles',
  version: 1,
  exportedAt: 1,
  profiles,
});

const check = (content: unknown) =>
  checkProfiles(
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)]),
    (selector) => !selector.includes('[['),
  );

test('takes a good file as it is', async () => {
  expect(await check(fileOf(good))).toEqual({ profiles: [good] });
});

test('takes what tells which rows wait, and a place before another', async () => {
  const taught: PanelProfile = {
    ...good,
    list: {
      record: '.list > li',
      fields: { time: { selector: 'time' }, buyer: { selector: ':scope > div:has(+ svg)' } },
      confidence: { time: 0.95 },
      state: {
        markedOnly: true,
        openWaits: false,
        waiting: ['zain'],
        answered: ['eginda'],
        signs: [{ selector: '.c7', waits: true }],
      },
      author: {
        by: 'mark',
        seller: [],
        buyer: [],
        platform: [],
        signs: [{ selector: '.gezi', from: 'seller' }],
      },
    },
  };
  expect(await check(fileOf(taught))).toEqual({ profiles: [taught] });
});

const changed = (values: object): unknown => fileOf(good, { ...good, ...values });
const withList = (values: object): unknown => changed({ list: { ...good.list, ...values } });
const withTime = (values: object): unknown =>
  withList({ fields: { time: { ...good.list?.fields['time'], ...values } } });

test.each<{ what: string; content: unknown; problem: object }>([
  {
    what: 'a mark that no browser understands',
    content: withList({
      state: { markedOnly: true, openWaits: false, signs: [{ selector: '[[', waits: true }] },
    }),
    problem: { kind: 'selector', where: 'profiles[1].list.state.signs[0].selector' },
  },
  {
    what: 'a mark of whoever wrote that looks through all that follows',
    content: withList({
      author: {
        by: 'mark',
        seller: [],
        buyer: [],
        platform: [],
        signs: [{ selector: 'i:has(b)', from: 'seller' }],
      },
    }),
    problem: { kind: 'slow', where: 'profiles[1].list.author.signs[0].selector' },
  },
  {
    what: 'a side that nobody has',
    content: withList({
      author: {
        by: 'mark',
        seller: [],
        buyer: [],
        platform: [],
        signs: [{ selector: 'i', from: 'us' }],
      },
    }),
    problem: { kind: 'value', where: 'profiles[1].list.author.signs[0].from' },
  },
  { what: 'no JSON', content: '{"format": ', problem: { kind: 'json' } },
  { what: 'something else', content: [1, 2], problem: { kind: 'type', where: 'file' } },
  { what: 'null', content: null, problem: { kind: 'type', where: 'file' } },
  {
    what: 'a ledger',
    content: { ...Object(fileOf()), format: 'panelwatch-ledger' },
    problem: { kind: 'value', where: 'format' },
  },
  {
    what: 'code in a field of its own',
    content: changed({ script: 'alert(1)' }),
    problem: { kind: 'unknown', where: 'profiles[1]', what: 'script' },
  },
  {
    what: 'a place with more than a place has',
    content: withTime({ replace: '$1' }),
    problem: { kind: 'unknown', where: 'profiles[1].list.fields.time', what: 'replace' },
  },
  {
    what: 'a prototype in the place of a profile’s values',
    content: JSON.stringify(fileOf(good)).replace(
      '"version":1,"origin"',
      '"__proto__":{"a":1},"version":1,"origin"',
    ),
    problem: { kind: 'unknown', where: 'profiles[0]' },
  },
  {
    what: 'a selector that the browser does not understand',
    content: withTime({ selector: 'a[[b' }),
    problem: { kind: 'selector', where: 'profiles[1].list.fields.time.selector', what: 'a[[b' },
  },
  {
    what: 'a selector that looks through everything',
    content: changed({ composer: { ...good.composer, send: ['.a', 'body:HAS(* + * *)'] } }),
    problem: { kind: 'slow', where: 'profiles[1].composer.send[1]' },
  },
  {
    what: 'a selector as long as a book',
    content: withList({ record: 'a '.repeat(1000) }),
    problem: { kind: 'long', where: 'profiles[1].list.record', what: '500' },
  },
  {
    what: 'a number in the place of a selector',
    content: withList({ record: 7 }),
    problem: { kind: 'type', where: 'profiles[1].list.record', what: 'string' },
  },
  {
    what: 'no host',
    content: changed({ host: 'https://panel.example/' }),
    problem: { kind: 'host', where: 'profiles[1].host' },
  },
  {
    what: 'a path with a query',
    content: changed({ path: '/talks?x=1' }),
    problem: { kind: 'path', where: 'profiles[1].path' },
  },
  {
    what: 'a zone that would make every time unreadable',
    content: changed({ timeZone: 'Moon/Sea' }),
    problem: { kind: 'zone', where: 'profiles[1].timeZone', what: 'Moon/Sea' },
  },
  {
    what: 'a language that is none',
    content: changed({ locale: 'not a language!' }),
    problem: { kind: 'locale', where: 'profiles[1].locale' },
  },
  {
    what: 'an origin of its own',
    content: changed({ origin: 'trusted' }),
    problem: { kind: 'value', where: 'profiles[1].origin' },
  },
  {
    what: 'more profiles than anybody has',
    content: fileOf(...Array.from({ length: 501 }, () => good)),
    problem: { kind: 'long', where: 'profiles', what: '500' },
  },
  { what: 'a file of a megabyte', content: ' '.repeat(1_000_000), problem: { kind: 'size' } },
])('refuses $what and says where it is', async ({ content, problem }) => {
  const checked = await check(content);
  expect(checked).not.toHaveProperty('profiles');
  expect(checked).toMatchObject({ problems: [problem] });
});

test('names several mistakes, but not a thousand', async () => {
  const bad = { ...good, host: '!', path: '?' };
  const checked = await check(fileOf(...Array.from({ length: 100 }, () => bad)));
  expect('problems' in checked && checked.problems.length).toBe(8);
});

test('reads nothing of a file that is too large', async () => {
  const file = { size: 1_000_000, text: () => Promise.reject(new Error('read')) };
  expect(await checkProfiles(file, () => true)).toMatchObject({ problems: [{ kind: 'size' }] });
});

test.each([
  ['.list > li', true],
  [':scope', true],
  ['x-list >>> .row', true],
  ['a >>> b[', false],
  ['{}', false],
])('knows whether the browser understands %s', (selector, isUnderstood) => {
  expect(understands(document, selector)).toBe(isUnderstood);
});
