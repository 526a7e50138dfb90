import 'fake-indexeddb/auto';

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createLedgerDesk } from '@/entrypoints/ledger-worker/ledger-desk';
import type { Question, Told } from '@/entrypoints/ledger-worker/messages';
import { NO_FILTER } from '@/utils/discussions/metrics';
import { closeDatabase, database, DEFAULT_SETTINGS, mergeReading } from '@/utils/storage';
import { newWatch } from '@/utils/watch';

import { answered, listOf, waiting } from '../background/readings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const QUESTION: Question = {
  filter: { ...NO_FILTER, days: 7 },
  settings: DEFAULT_SETTINGS,
  panels: [],
  timeZone: 'UTC',
};

beforeEach(async () => {
  await closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await (await database()).put('watches', newWatch('seller.example'));
  // Two that were answered, one in each period, and one that waits since long before.
  await reading(NOW - 40 * DAY, waiting('long', NOW - 40 * DAY));
  await reading(NOW - 10 * DAY, waiting('before', NOW - 10 * DAY - HOUR));
  await reading(NOW - 9 * DAY, answered('before', NOW - 9 * DAY - HOUR));
  await reading(NOW - 2 * DAY, waiting('within', NOW - 2 * DAY - HOUR));
  await reading(NOW - 2 * DAY + HOUR, answered('within', NOW - 2 * DAY));
});

async function reading(readAt: number, ...rows: ReturnType<typeof waiting>[]): Promise<void> {
  await mergeReading(await database(), listOf(readAt, rows), { source: 'tab', seen: true });
}

/** A desk with all that it has told, and a way to wait for something of it. */
function open() {
  const heard: Told[] = [];
  const ask = createLedgerDesk((told) => heard.push(told));
  const answers = () => heard.flatMap((told) => (told.kind === 'shown' ? told.answer : []));
  const has = (what: () => boolean) => vi.waitFor(() => expect(what()).toBe(true));
  return { heard, ask, answers, has };
}

test('tells what waits at once, then the figures of the period, then those before it', async () => {
  const { heard, ask, answers, has } = open();
  ask({ kind: 'show', question: QUESTION });
  await has(() => answers().at(-1)?.report?.before != null);
  const told = answers().map(({ report, list, done }) => ({
    done: done === 1,
    figures: report && [report.figures.first.count, report.before?.first.count ?? null],
    rows: list.rows.map(({ view }) => view.key),
  }));
  expect(told).toEqual([
    { done: false, figures: null, rows: ['long'] },
    { done: true, figures: [1, null], rows: ['long', 'within'] },
    { done: true, figures: [1, 1], rows: ['long', 'within'] },
  ]);
  expect(heard.some(({ kind }) => kind === 'reading')).toBe(true);
});

test('answers another filter out of what is read, and reads on where that is not enough', async () => {
  const { ask, answers, has } = open();
  ask({ kind: 'show', question: QUESTION });
  await has(() => answers().at(-1)?.report?.before != null);
  const searched = { ...QUESTION, filter: { ...QUESTION.filter, query: 'within' } };
  ask({ kind: 'show', question: searched });
  expect(
    answers()
      .at(-1)
      ?.list.rows.map(({ view }) => view.key),
  ).toEqual(['within']);
  ask({ kind: 'show', question: { ...QUESTION, filter: { ...NO_FILTER, days: 30 } } });
  await has(() => answers().at(-1)?.report?.before?.first.count === 0);
  expect(answers().at(-1)?.report?.figures.first.count).toBe(2);
});

test('tells what has come in, and nothing where nothing has', async () => {
  const { ask, answers, has } = open();
  ask({ kind: 'show', question: QUESTION });
  await has(() => answers().at(-1)?.report?.before != null);
  const before = answers().length;
  vi.setSystemTime(NOW + 10_000);
  ask({ kind: 'look' });
  await reading(NOW + 12_000, waiting('fresh', NOW + 11_000));
  expect(answers()).toHaveLength(before);
  vi.setSystemTime(NOW + 20_000);
  await has(() => {
    ask({ kind: 'look' });
    return answers().length > before;
  });
  expect(
    answers()
      .at(-1)
      ?.list.rows.map(({ view }) => view.key),
  ).toContain('fresh');
});

test('makes a file of the whole list', async () => {
  const { heard, ask, answers, has } = open();
  ask({ kind: 'show', question: QUESTION });
  await has(() => answers().at(-1)?.report?.before != null);
  ask({ kind: 'export', as: 'json', at: NOW, locale: 'sk' });
  ask({ kind: 'export', as: 'csv', at: NOW, locale: 'sk' });
  const [json, csv] = heard.flatMap((told) => (told.kind === 'exported' ? told.text : []));
  expect(JSON.parse(json!).discussions.map(({ key }: { key: string }) => key)).toEqual([
    'long',
    'within',
  ]);
  expect(csv!.split('\r\n')).toHaveLength(4);
  expect(csv).toContain('"platform";"account"');
});

test('says that the ledger cannot be read', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await closeDatabase();
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('disk full');
    },
  });
  const { heard, ask, has } = open();
  ask({ kind: 'show', question: QUESTION });
  await has(() => heard.some(({ kind }) => kind === 'failed'));
});
