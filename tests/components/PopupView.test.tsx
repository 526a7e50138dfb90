import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { PopupView, type PopupViewProps } from '@/components/PopupView';
import type { DiscussionView, PanelSummary, Summary } from '@/utils/discussions/view';

import { renderInEnglish } from './english';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-20T12:00:00Z');

const panel: PanelSummary = {
  platform: 'swopify',
  name: 'SWOPiFY',
  host: 'predajca.swopify.com',
  account: 'Záhradné Dielo',
  overdue: 1,
  dueSoon: 2,
  waiting: 5,
  unread: 3,
  unknown: 0,
  health: 'ok',
  lastReadAt: NOW - 4 * 60_000,
  trouble: null,
};
const discussion: DiscussionView = {
  platform: 'swopify',
  host: 'predajca.swopify.com',
  account: 'Záhradné Dielo',
  key: '41',
  buyer: 'Eva Bartošová',
  subject: 'Osobný odber',
  url: 'https://predajca.swopify.com/partner/konverzacie/41',
  state: 'waiting',
  receivedAt: NOW - 26 * HOUR,
  dueAt: NOW - 2 * HOUR,
  atTheLatest: false,
  answeredAt: null,
  unread: true,
  clock: null,
  rule: 'swopify.reply-24h',
  lastReadAt: NOW,
};
const summary = (panels: PanelSummary[], discussions: DiscussionView[] = []): Summary => ({
  panels,
  discussions,
  leadMs: 4 * HOUR,
});

function show(props: Partial<PopupViewProps>) {
  return renderInEnglish(
    <PopupView
      summary={summary([panel], [discussion])}
      now={NOW}
      watch={{ host: panel.host, isWatched: true, onWatch: vi.fn(), onStop: vi.fn() }}
      isRefreshing={false}
      deniedHost={null}
      onRefresh={vi.fn()}
      onSettings={vi.fn()}
      onOpen={vi.fn()}
      onOpenWatchTab={vi.fn()}
      {...props}
    />,
  );
}

test('shows each panel with its figures, health and age', () => {
  const { container } = show({});
  const figures = [...container.querySelectorAll('[data-figure]')].map((figure) => [
    figure.getAttribute('data-figure'),
    figure.getAttribute('data-value'),
  ]);
  expect(figures).toEqual([
    ['overdue', '1'],
    ['due-soon', '2'],
    ['waiting', '5'],
    ['unread', '3'],
  ]);
  expect(container.querySelector('.reading')?.textContent).toMatch(
    /^Read completely · Read 4\D+ ago$/,
  );
});

test('opens the discussion of a row', () => {
  const onOpen = vi.fn();
  const { container } = show({ onOpen });
  const row = container.querySelector('[data-panelwatch-row]')!;
  expect(row.getAttribute('data-state')).toBe('overdue');
  expect(row.getAttribute('data-due')).toBe('2026-11-20T10:00:00.000Z');
  fireEvent.click(row.querySelector('button')!);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(discussion);
});

test('says that nobody waits only when every panel was read', () => {
  expect(show({ summary: summary([panel]) }).container.textContent).toContain(
    'Nobody waits for an answer.',
  );
  const unread: PanelSummary = { ...panel, health: 'unreadable', trouble: 'signed-out' };
  const { container } = show({ summary: summary([unread]) });
  const last = container.textContent;
  expect(last).not.toContain('Nobody waits for an answer.');
  expect(last).toContain('You are signed out of this panel.');
});

test('offers a watch tab for a list that can only be read in a tab', () => {
  const onOpenWatchTab = vi.fn();
  const closed: PanelSummary = { ...panel, trouble: 'open-panel' };
  const { container } = show({ summary: summary([closed]), onOpenWatchTab });
  fireEvent.click(container.querySelector('[data-action="open-watch-tab"]')!);
  expect(onOpenWatchTab).toHaveBeenCalledExactlyOnceWith(panel.host);
});

test.each([
  { when: 'it is loaded', state: null, text: 'Reading the ledger' },
  { when: 'it could not be loaded', state: 'failed' as const, text: 'could not be loaded' },
  { when: 'no panel is watched', state: summary([]), text: 'No panel is watched yet' },
])('has words while $when', ({ state, text }) => {
  expect(show({ summary: state }).container.textContent).toContain(text);
});

test('offers to watch the panel in front, or to stop', () => {
  const onWatch = vi.fn();
  const onStop = vi.fn();
  const watching = { host: 'shop.example', onWatch, onStop };
  const before = show({ watch: { ...watching, isWatched: false } });
  fireEvent.click(before.container.querySelector('[data-action="watch-panel"]')!);
  expect(onWatch).toHaveBeenCalledExactlyOnceWith('shop.example');
  const after = show({ watch: { ...watching, isWatched: true } });
  fireEvent.click(after.container.querySelector('[data-action="stop-watching"]')!);
  expect(onStop).toHaveBeenCalledExactlyOnceWith('shop.example');
});

test.each([
  { typed: 'https://seller.example/inbox?x=1', host: 'seller.example' },
  { typed: 'seller.example', host: 'seller.example' },
  { typed: 'http://seller.example', host: null },
  { typed: 'hello', host: null },
])('watches a typed address: $typed', ({ typed, host }) => {
  const onWatch = vi.fn();
  const { container } = show({ watch: { host: null, isWatched: false, onWatch, onStop: vi.fn() } });
  fireEvent.input(container.querySelector('input')!, { target: { value: typed } });
  fireEvent.submit(container.querySelector('form')!);
  if (host === null) {
    expect(onWatch).not.toHaveBeenCalled();
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('Enter the address');
  } else expect(onWatch).toHaveBeenCalledExactlyOnceWith(host);
});
