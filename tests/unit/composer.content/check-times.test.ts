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

function* atOnce(): Generator<void, void, void> {}

function rest(): void {
  for (const callback of whenIdle.splice(0)) callback();
}

test('a draft is checked at the end of a word, but not in the task of its key', () => {
  const check = vi.fn(atOnce);
  const times = createCheckTimes(check);
  times.changed(true);
  expect(check).not.toHaveBeenCalled();
  rest();
  expect(check).toHaveBeenCalledOnce();
});

test('within a word a draft is checked after a pause of 300 ms', () => {
  const check = vi.fn(atOnce);
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

test('where a check takes long it waits for a pause at the end of a word as well', async () => {
  const check = vi.fn(function* slowly(): Generator<void, void, void> {
    yield;
    vi.advanceTimersByTime(20);
  });
  const times = createCheckTimes(check);
  times.changed(true);
  rest();
  await Promise.resolve();
  times.changed(true);
  rest();
  expect(check).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(300);
  rest();
  expect(check).toHaveBeenCalledTimes(2);
});

test('a check that is not wanted any more does not come', () => {
  const check = vi.fn(atOnce);
  const times = createCheckTimes(check);
  times.changed(true);
  times.changed(false);
  times.cancel();
  rest();
  vi.advanceTimersByTime(1000);
  rest();
  expect(check).not.toHaveBeenCalled();
});

test('a check of a draft that has become another one is left, between two of its steps', async () => {
  const reached: string[] = [];
  const times = createCheckTimes(function* inSteps(): Generator<void, void, void> {
    reached.push('begun');
    vi.advanceTimersByTime(20);
    yield;
    reached.push('gone on');
  });
  times.changed(true);
  rest();
  times.changed(false);
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(null);
  });
  expect(reached).toEqual(['begun']);
});
