import { act } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Handover } from '@/entrypoints/tools/Handover';
import { readDesk } from '@/entrypoints/tools/read-desk';
import type { DiscussionView } from '@/utils/discussions/view';
import { allNotes, DEFAULT_SETTINGS } from '@/utils/storage';

import { renderInEnglish } from '../english';

vi.mock('@/entrypoints/tools/read-desk');
vi.mock('@/utils/storage', async (original) => ({
  ...(await original<object>()),
  database: vi.fn(),
  allNotes: vi.fn(),
}));

const NOW = new Date(2026, 10, 23, 17).getTime();
const HOUR = 3_600_000;

const waits = (key: string): DiscussionView => ({
  platform: 'swopify',
  host: 'panel.swopify.com',
  account: null,
  key,
  buyer: 'Ada',
  subject: null,
  url: null,
  state: 'waiting',
  receivedAt: NOW,
  dueAt: NOW + 7 * HOUR,
  atTheLatest: false,
  answeredAt: null,
  unread: null,
  clock: null,
  rule: null,
  lastReadAt: NOW,
});

const desk = (keys: readonly string[]) => ({
  summary: { panels: [], discussions: keys.map(waits), leadMs: HOUR },
  settings: DEFAULT_SETTINGS,
});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.mocked(allNotes).mockResolvedValue([]);
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

async function show(keys: readonly string[]) {
  vi.mocked(readDesk).mockResolvedValue(desk(keys));
  const { container } = renderInEnglish(<Handover />);
  await pass(0);
  return () =>
    [...container.querySelectorAll<HTMLElement>('[data-panelwatch-row]')].map(
      ({ dataset }) => `${dataset['key']} ${dataset['state']}`,
    );
}

test('a machine that has slept for a night finds the time that is left, and not the evening’s', async () => {
  const rows = await show(['1']);
  expect(rows()).toEqual(['1 on-time']);
  vi.setSystemTime(NOW + 8 * HOUR);
  await pass(30_000);
  expect(rows()).toEqual(['1 overdue']);
});

test('what was answered meanwhile is gone when the page is looked at again', async () => {
  const rows = await show(['1', '2']);
  vi.mocked(readDesk).mockResolvedValue(desk(['2']));
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(rows()).toEqual(['2 on-time']);

  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.mocked(readDesk).mockRejectedValue(new Error('no disk'));
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(rows()).toEqual(['2 on-time']);
});
