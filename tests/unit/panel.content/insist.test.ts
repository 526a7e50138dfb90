import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { insist } from '@/entrypoints/panel.content/insist';

let life: { isValid: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  life = { isValid: true };
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Fails so many times; `at` tells the seconds of all attempts. */
function failing(times: number): { attempt: () => Promise<string>; at: number[] } {
  const [start, at]: [number, number[]] = [Date.now(), []];
  const attempt = async (): Promise<string> => {
    at.push((Date.now() - start) / 1000);
    if (at.length <= times) throw new Error('Nobody answers');
    return 'answer';
  };
  return { attempt, at };
}

test('what succeeds is tried once', async () => {
  const { attempt, at } = failing(0);
  expect(await insist('ask', attempt, life)).toBe('answer');
  expect(at).toEqual([0]);
});

test('what fails is tried again, ever less often, but every minute', async () => {
  const { attempt, at } = failing(8);
  const answer = insist('ask', attempt, life);
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(await answer).toBe('answer');
  expect(at).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
});

test('what fails in a script whose extension is gone is not tried again', async () => {
  const { attempt, at } = failing(8);
  const answer = insist('ask', attempt, life);
  const rejected = expect(answer).rejects.toThrow('Nobody answers');
  await vi.advanceTimersByTimeAsync(500);
  life.isValid = false;
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  await rejected;
  expect(at).toEqual([0, 1]);
});
