import { act, renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { followSaving } from '@/entrypoints/own-pages/saving';
import { useReminders } from '@/entrypoints/tools/use-reminders';

beforeEach(() => fakeBrowser.reset());

test('the same reminder of a day is set once, however often that is asked for', async () => {
  const { result } = renderHook(useReminders);
  const wanted = [
    ['2040-11-26', 'away'],
    ['2040-11-26', 'away'],
    ['2040-11-27', 'away'],
    ['2040-11-26', 'listings'],
  ] as const;
  for (const [i, [day, message]] of wanted.entries()) {
    await act(async () => result.current.set(day, 'Absence', message));
    await waitFor(() => expect(result.current.all.length).toBe(Math.max(1, i)));
  }
  const set = result.current.all.map(({ message }) => message);
  expect(set.toSorted()).toEqual(['away', 'away', 'listings']);
});

test('a reminder that cannot be kept is told, until one can', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const told: boolean[] = [];
  const end = followSaving((isSaved) => told.push(isSaved));
  const { result } = renderHook(useReminders);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await act(async () => result.current.set('2040-11-26', 'Absence', 'away'));
  await waitFor(() => expect(told).toEqual([false]));
  await act(async () => result.current.set('2040-11-26', 'Absence', 'away'));
  await waitFor(() => expect(told).toEqual([false, true]));
  end();
});
