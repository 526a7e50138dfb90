import { act, cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { Welcome } from '@/entrypoints/welcome/Welcome';
import en from '@/public/_locales/en/messages.json';
import { createWords } from '@/utils/i18n/words';

import { messagesOf } from '../messages-of';

afterEach(cleanup);

test('the welcome says when the permission was refused, and hears when it is given elsewhere', async () => {
  const heard = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void heard.add(listener),
    removeListener: (listener: () => void) => void heard.delete(listener),
  };
  const contains = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
  const request = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
  Object.assign(fakeBrowser, {
    permissions: { contains, request, onAdded: event, onRemoved: event },
  });
  const { container, unmount } = render(<Welcome words={createWords(messagesOf(en))} />);
  const button = await waitFor(
    () => container.querySelector<HTMLElement>('[data-action="allow"]') ?? expect.unreachable(),
  );
  expect(container.querySelector('[role="alert"]')).toBeNull();
  await act(async () => button.click());
  await waitFor(() =>
    expect(container.querySelector('[role="alert"]')?.textContent).toBe(en.welcome_denied.message),
  );
  contains.mockResolvedValue(true);
  await act(async () => heard.forEach((listener) => listener()));
  await waitFor(() => expect(container.querySelector('[data-action="allow"]')).toBeNull());
  expect(container.querySelector('[role="alert"]')).toBeNull();
  unmount();
  await waitFor(() => expect(heard.size).toBe(0));
});
