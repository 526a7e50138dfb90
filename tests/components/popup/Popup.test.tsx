import { act, cleanup, render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { hostInFront } from '@/entrypoints/popup/front-tab';
import { Popup } from '@/entrypoints/popup/Popup';
import { type LiveOverview, useOverview } from '@/entrypoints/popup/use-overview';
import en from '@/public/_locales/en/messages.json';
import type { PanelSummary } from '@/utils/discussions/view';
import { createWords } from '@/utils/i18n/words';

import { messagesOf } from '../../messages-of';

vi.mock('@/entrypoints/popup/front-tab');
vi.mock('@/entrypoints/popup/use-overview');

const NONE = { panels: [], discussions: [], leadMs: 0, found: 0, paused: null };
const PANEL: PanelSummary = {
  host: 'a.example',
  platform: 'a.example',
  name: 'a.example',
  account: null,
  overdue: 0,
  dueSoon: 0,
  waiting: 0,
  unknown: 0,
  fresh: 0,
  unread: 0,
  health: 'ok',
  lastReadAt: 0,
  trouble: null,
};
const words = createWords(messagesOf(en));

test.each<{
  when: string;
  summary: LiveOverview['summary'];
  inFront: () => Promise<string | null>;
  offers: string;
}>([
  {
    when: 'the ledger is read',
    summary: null,
    inFront: async () => 'a.example',
    offers: 'nothing',
  },
  {
    when: 'the tab is found',
    summary: NONE,
    inFront: () => new Promise(() => {}),
    offers: 'nothing',
  },
  { when: 'both are known', summary: NONE, inFront: async () => 'a.example', offers: 'a button' },
  {
    when: 'the browser tells no tab',
    summary: NONE,
    inFront: async () => null,
    offers: 'an address',
  },
  {
    when: 'no tab was found',
    summary: NONE,
    inFront: () => Promise.reject(new Error()),
    offers: 'an address',
  },
  {
    when: 'the ledger is broken',
    summary: 'failed',
    inFront: async () => 'a.example',
    offers: 'a button',
  },
])(
  'when $when the popup offers $offers to watch a panel by',
  async ({ summary, inFront, offers }) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    vi.mocked(hostInFront).mockImplementation(inFront);
    const rest = { now: 0, query: '', load: vi.fn(), search: vi.fn(), more: vi.fn() };
    vi.mocked(useOverview).mockReturnValue({ summary, ...rest });
    const { container } = render(<Popup words={words} />);
    await act(async () => {});
    const isOffered = container.querySelector('[data-action="watch-panel"]') !== null;
    const isTyped = container.querySelector('input[type="url"]') !== null;
    cleanup();
    expect(isTyped ? 'an address' : isOffered ? 'a button' : 'nothing').toBe(offers);
  },
);

test('what cannot be drawn is told, and leaves the rest of the popup', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.mocked(hostInFront).mockResolvedValue('a.example');
  const rest = { now: 0, query: '', load: vi.fn(), search: vi.fn(), more: vi.fn() };
  const torn = { ...NONE, panels: [Object.create(null)] };
  vi.mocked(useOverview).mockReturnValue({ summary: torn, ...rest });
  const { container } = render(<Popup words={words} />);
  await act(async () => {});
  expect(container.textContent).toContain(en.popup_failed.message);
  expect(container.querySelector('[data-action="watch-panel"]')).not.toBeNull();
  cleanup();
});

test.each([
  { answer: 'no', request: () => Promise.resolve(false) },
  { answer: 'an error', request: () => Promise.reject(new Error('Blocked by the administrator')) },
])(
  '$answer to the question for a permission is told, and leaves the button',
  async ({ request }) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    Object.assign(fakeBrowser.permissions, { request });
    vi.mocked(hostInFront).mockResolvedValue('a.example');
    const rest = { now: 0, query: '', load: vi.fn(), search: vi.fn(), more: vi.fn() };
    vi.mocked(useOverview).mockReturnValue({ summary: NONE, ...rest });
    const { container } = render(<Popup words={words} />);
    await act(async () => {});
    const button = container.querySelector<HTMLElement>('[data-action="watch-panel"]')!;
    await act(async () => button.click());
    const told = await vi.waitUntil(() => container.querySelector('.trouble[role="alert"]'));
    expect(told.textContent).toContain('a.example');
    expect(container.contains(button)).toBe(true);
    cleanup();
  },
);

test('a pause that could not be saved is told', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.mocked(hostInFront).mockResolvedValue(null);
  const rest = { now: 0, query: '', load: vi.fn(), search: vi.fn(), more: vi.fn() };
  vi.mocked(useOverview).mockReturnValue({ summary: { ...NONE, panels: [PANEL] }, ...rest });
  const { container } = render(<Popup words={words} />);
  await act(async () => {});
  // Nobody answers: that is what an error in the background looks like from here.
  await act(async () =>
    container.querySelector<HTMLElement>('[data-action="pause-hour"]')!.click(),
  );
  const told = await vi.waitUntil(() => container.querySelector('[data-panelwatch-saving]'));
  expect(told.textContent).toBe(en.storage_not_saved.message);
  cleanup();
});
