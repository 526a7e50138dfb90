import 'fake-indexeddb/auto';

import { act, cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { WordsContext } from '@/components/words';
import { MissingPermission } from '@/entrypoints/options/MissingPermission';
import { Options } from '@/entrypoints/options/Options';
import en from '@/public/_locales/en/messages.json';
import { createWords } from '@/utils/i18n/words';

import { messagesOf } from '../../messages-of';

const words = createWords(messagesOf(en));
const ALERT = '.options > .trouble[role="alert"]';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

test('a setting that a full disk does not take says so, and no more once it is taken', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { container } = render(<Options words={words} />);
  const tick = await waitFor(() => {
    const found = container.querySelector<HTMLElement>('[name="notify-messages"]');
    return found ?? expect.unreachable();
  });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await act(async () => tick.click());
  await waitFor(() =>
    expect(container.querySelector(ALERT)?.textContent).toBe(en.storage_not_saved.message),
  );
  await act(async () => tick.click());
  await waitFor(() => expect(container.querySelector(ALERT)).toBeNull());
  expect(set).toHaveBeenCalledTimes(2);
});

test('a notification can be tried, and what came of it is said', async () => {
  const { container } = render(<Options words={words} />);
  const button = await waitFor(
    () =>
      container.querySelector<HTMLElement>('[data-action="try-notification"]') ??
      expect.unreachable(),
  );
  const level = vi.fn<() => Promise<string>>().mockResolvedValueOnce('granted');
  Object.assign(fakeBrowser.notifications, { getPermissionLevel: level });
  await act(async () => button.click());
  await waitFor(() => expect(container.textContent).toContain(en.options_notify_tried.message));
  expect(Object.values(await fakeBrowser.notifications.getAll())).toHaveLength(1);
  level.mockResolvedValueOnce('denied');
  await act(async () => button.click());
  await waitFor(() => expect(container.textContent).toContain(en.options_notify_refused.message));
});

test('a panel that may not be read any more says so, and asks for the permission', async () => {
  const request = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false);
  Object.assign(fakeBrowser.permissions, { request });
  const { container } = render(
    <WordsContext.Provider value={words}>
      <MissingPermission host="panel.example" />
    </WordsContext.Provider>,
  );
  const button = container.querySelector<HTMLElement>('[data-action="allow-panel"]')!;
  expect(container.textContent).toContain(en.trouble_no_permission.message);
  await act(async () => button.click());
  expect(request).toHaveBeenCalledWith({ origins: ['https://panel.example/*'] });
  await waitFor(() =>
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('panel.example'),
  );
  request.mockResolvedValueOnce(true);
  await act(async () => button.click());
  await waitFor(() => expect(container.textContent).toBe(''));
});
