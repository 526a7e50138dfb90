import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createCheckTimes } from '@/entrypoints/composer.content/check-times';

/** The page has nothing to do: what waits for that is done. */
let whenIdle: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  whenIdle = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => whenIdle.push(callback));
  vi.stubGlobal('cancelIdleCallback', (id: number) => (whenIdle[id - 1] = () => {}));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function rest(): void {
  for (const callback of whenIdle.splice(0)) callback();
}

test('a draft is checked at the end of a word, but not in the task of its key', () => {
  const check = vi.fn<() => void>();
  const times = createCheckTimes(check);
  times.changed(true);
  expect(check).not.toHaveBeenCalled();
  rest();
  expect(check).toHaveBeenCalledOnce();
});

test('within a word a draft is checked after a pause of 300 ms', () => {
  const check = vi.fn<() => void>();
  const times = createCheckTimes(check);
  for (let key = 0; key < 5; key++) {
    times.changed(false);
    vi.advanceTimersByTime(250);
    rest();
  }
  expect(check).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  rest();
  expect(check).toHaveBeenCalledOnce();
});

test('where a check takes long it waits for a pause at the end of a word as well', () => {
  const check = vi.fn(() => void vi.advanceTimersByTime(20));
  const times = createCheckTimes(check);
  times.changed(true);
  rest();
  times.changed(true);
  rest();
  expect(check).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(300);
  rest();
  expect(check).toHaveBeenCalledTimes(2);
});

test('a check that is not wanted any more does not come', () => {
  const check = vi.fn<() => void>();
  const times = createCheckTimes(check);
  times.changed(true);
  times.changed(false);
  times.cancel();
  rest();
  vi.advanceTimersByTime(1000);
  rest();
  expect(check).not.toHaveBeenCalled();
});
