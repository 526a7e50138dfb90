import { act, fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { PopupView, type PopupViewProps } from '@/components/popup/PopupView';
import en from '@/public/_locales/en/messages.json';
import type { DiscussionView, Overview, PanelSummary } from '@/utils/discussions/view';

import { renderInEnglish } from '../english';

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
  fresh: 2,
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
const summary = (panels: PanelSummary[], discussions: DiscussionView[] = []): Overview => ({
  panels,
  discussions,
  leadMs: 4 * HOUR,
  found: discussions.length,
  paused: null,
});

const WATCHING = { isRead: true, onWatch: vi.fn(), onStop: vi.fn(), onTeach: vi.fn() };

function show(props: Partial<PopupViewProps>) {
  return renderInEnglish(
    <PopupView
      summary={summary([panel], [discussion])}
      now={NOW}
      isStored
      isSaved
      watch={{ ...WATCHING, host: panel.host, isWatched: true }}
      isRefreshing={false}
      deniedHost={null}
      onRefresh={vi.fn()}
      onSettings={vi.fn()}
      onOpen={vi.fn()}
      onOpenWatchTab={vi.fn()}
      onAllow={vi.fn()}
      query=""
      dashboardUrl="chrome-extension://panelwatch/dashboard.html"
      toolsUrl="chrome-extension://panelwatch/tools.html"
      onQuery={vi.fn()}
      onMore={vi.fn()}
      onPause={vi.fn()}
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
    ['new', '2'],
  ]);
  expect(container.querySelector('.reading')?.textContent).toMatch(
    /^Read completely · Read 4\D+ ago$/,
  );
});

test('says above what it knows that nothing new can be kept', () => {
  const trouble = (isStored: boolean) =>
    show({ isStored }).container.querySelector('[role="alert"]')?.textContent ?? '';
  expect(trouble(false)).toMatch(/disk/);
  expect(trouble(true)).toBe('');
});

test('says that a choice could not be saved, besides what is read', () => {
  const { container } = show({ isStored: false, isSaved: false });
  const alerts = [...container.querySelectorAll('[role="alert"]')];
  expect(alerts.map(({ textContent }) => textContent)).toEqual([
    en.toolbar_storage.message,
    en.storage_not_saved.message,
  ]);
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

test('names from right to left stand apart from what is written beside them', () => {
  const right: DiscussionView = { ...discussion, buyer: 'محمد', subject: 'طلب 12 (جديد)' };
  const { container } = show({ summary: { ...summary([panel]), discussions: [right], found: 1 } });
  const apart = [...container.querySelectorAll('.row bdi')].map(({ textContent }) => textContent);
  expect(apart).toEqual([right.buyer, right.subject]);
  expect(container.querySelector('.what')?.textContent).toMatch(/^طلب 12 \(جديد\) · \S/);
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

test('says that the clock is wrong where messages come from the future', () => {
  const ahead = (isDatedAhead: boolean) =>
    show({ summary: summary([{ ...panel, isDatedAhead }]) }).container.textContent;
  expect(ahead(true)).toContain('dated in the future');
  expect(ahead(false)).not.toContain('dated in the future');
});

test('offers a watch tab for a list that can only be read in a tab', () => {
  const onOpenWatchTab = vi.fn();
  const closed: PanelSummary = { ...panel, trouble: 'open-panel' };
  const { container } = show({ summary: summary([closed]), onOpenWatchTab });
  fireEvent.click(container.querySelector('[data-action="open-watch-tab"]')!);
  expect(onOpenWatchTab).toHaveBeenCalledExactlyOnceWith(panel.host);
});

test.each([
  {
    it: 'shortly',
    at: NOW - 20_000,
    nextAt: NOW + 40_000,
    says: 'Tried < 1 min ago; next try within a minute.',
  },
  {
    it: 'overdue',
    at: NOW - 120_000,
    nextAt: NOW - 1,
    says: 'Tried 2 min ago; next try within a minute.',
  },
  {
    it: 'later',
    at: NOW - 120_000,
    nextAt: NOW + 600_000,
    says: 'Tried 2 min ago; next try in 10 min.',
  },
])(
  'says of a panel that could not be read when it was tried, and that it will be: $it',
  ({ at, nextAt, says }) => {
    const failed: PanelSummary = { ...panel, trouble: 'unreachable', tried: { at, nextAt } };
    const { container } = show({ summary: summary([failed]) });
    expect(container.querySelector('.trouble')?.textContent).toContain(says);
    // Told aloud whenever it changes, it must not change with the minutes.
    expect(container.querySelector('.trouble [role="status"]')?.textContent).toBe(
      'The panel does not answer. Panelwatch tries again.',
    );
  },
);

test('says nothing of tries of a panel that was read', () => {
  const fine: PanelSummary = { ...panel, tried: { at: NOW, nextAt: NOW + 60_000 } };
  expect(show({ summary: summary([fine]) }).container.textContent).not.toContain('next try');
});

test('asks for a permission that was taken back from the panel itself, whichever is in front', () => {
  const onAllow = vi.fn();
  const shut: PanelSummary = { ...panel, trouble: 'no-permission' };
  const { container } = show({ summary: summary([panel, shut]), onAllow });
  expect(container.querySelectorAll('[data-action="allow-panel"]')).toHaveLength(1);
  fireEvent.click(container.querySelector('[data-action="allow-panel"]')!);
  expect(onAllow).toHaveBeenCalledExactlyOnceWith(panel.host);
});

test.each([
  { when: 'it is loaded', state: null, text: 'Reading the ledger' },
  { when: 'it could not be loaded', state: 'failed' as const, text: 'could not be loaded' },
  { when: 'no panel is watched', state: summary([]), text: 'No panel is watched yet' },
])('has words while $when', ({ state, text }) => {
  vi.useFakeTimers();
  const { container } = show({ summary: state });
  void act(() => {
    vi.advanceTimersByTime(300);
  });
  vi.useRealTimers();
  expect(container.textContent).toContain(text);
});

test('has no word for what is loaded in a moment', () => {
  expect(show({ summary: null }).container.textContent).not.toContain('Reading the ledger');
});

test('searches, says how many it found and offers to search everywhere', () => {
  const onQuery = vi.fn();
  const found = { ...summary([panel], [discussion]), found: 1 };
  const { container } = show({ summary: found, query: 'bartosova & co', onQuery });
  expect(container.querySelector('.found')?.textContent).toContain('1 discussion');
  expect(container.querySelector('.found a')?.getAttribute('href')).toBe(
    'chrome-extension://panelwatch/dashboard.html?days=90&query=bartosova%20%26%20co',
  );
  fireEvent.input(container.querySelector('input[type="search"]')!, { target: { value: 'eva' } });
  expect(onQuery).toHaveBeenCalledExactlyOnceWith('eva');
  const none = show({ summary: { ...found, discussions: [], found: 0 }, query: 'xyz' });
  expect(none.container.textContent).toContain('Nothing that waits fits');
  expect(none.container.textContent).not.toContain('Nobody waits');
});

test('shows as many as it was given, and asks for more', () => {
  const onMore = vi.fn();
  const { container } = show({
    summary: { ...summary([panel], [discussion]), found: 1200 },
    onMore,
  });
  expect(container.querySelectorAll('[data-panelwatch-row]')).toHaveLength(1);
  const more = container.querySelector('[data-action="more"]')!;
  expect(more.textContent).toBe('1,199 more');
  fireEvent.click(more);
  expect(onMore).toHaveBeenCalledOnce();
});

test.each([
  { action: 'pause-hour', choice: 'hour' },
  { action: 'pause-tomorrow', choice: 'tomorrow' },
  { action: 'pause-turned-on', choice: 'turned-on' },
])('pauses notifications: $choice', ({ action, choice }) => {
  const onPause = vi.fn();
  const { container } = show({ onPause });
  fireEvent.click(container.querySelector(`[data-action="${action}"]`)!);
  expect(onPause).toHaveBeenCalledExactlyOnceWith(choice);
});

test.each([
  { paused: 'turned-on' as const, text: 'paused until you turn them on', isShown: true },
  { paused: NOW + HOUR, text: 'Notifications are paused until', isShown: true },
  { paused: NOW - 1, text: 'Notifications are paused', isShown: false },
])('says that notifications are paused, and how to end it: $paused', (part) => {
  const onPause = vi.fn();
  const paused = { ...summary([panel]), paused: part.paused };
  const { container } = show({ summary: paused, onPause });
  expect(container.textContent.includes(part.text)).toBe(part.isShown);
  const button = container.querySelector('[data-action="turn-on"]');
  expect(button !== null).toBe(part.isShown);
  if (!button) return;
  fireEvent.click(button);
  expect(onPause).toHaveBeenCalledExactlyOnceWith(null);
});

test('offers to watch the panel in front, or to stop', () => {
  const onWatch = vi.fn();
  const onStop = vi.fn();
  const watching = { ...WATCHING, host: 'shop.example', onWatch, onStop };
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
  const { container } = show({ watch: { ...WATCHING, host: null, isWatched: false, onWatch } });
  fireEvent.input(container.querySelector('input')!, { target: { value: typed } });
  fireEvent.submit(container.querySelector('form')!);
  if (host === null) {
    expect(onWatch).not.toHaveBeenCalled();
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('Enter the address');
  } else expect(onWatch).toHaveBeenCalledExactlyOnceWith(host);
});
