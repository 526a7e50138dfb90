import 'fake-indexeddb/auto';

import { act, cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

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
