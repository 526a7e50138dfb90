import { expect, test } from 'vitest';

import { inOneGo, inSlices, type Steps } from '@/utils/panel/steps';

/** Twenty steps of some 2 ms each, and what was done in between. */
function* work(done: string[]): Steps<string> {
  for (let step = 0; step < 20; step++) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    done.push('step');
    yield;
  }
  return 'result';
}

/** Adds 'other' each time that something else gets its turn, until `signal` aborts. */
function others(done: string[], signal: AbortSignal): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    done.push('other');
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  signal.addEventListener('abort', () => port1.close());
}

test('all steps in one go result in the value', () => {
  const done: string[] = [];
  expect(inOneGo(work(done))).toBe('result');
  expect(done).toHaveLength(20);
});

test('in slices the page has its turn several times, and the value is the same', async () => {
  const done: string[] = [];
  const stop = new AbortController();
  others(done, stop.signal);
  expect(await inSlices(work(done), stop.signal)).toBe('result');
  stop.abort();
  const turns = done.join(' ').match(/step other/g) ?? [];
  expect(turns.length).toBeGreaterThan(1);
});

test('what is small needs no pause', async () => {
  const done: string[] = [];
  const stop = new AbortController();
  others(done, stop.signal);
  function* small(): Steps<number> {
    yield;
    return 1;
  }
  expect(await inSlices(small(), stop.signal)).toBe(1);
  stop.abort();
  expect(done).toEqual([]);
});

test('work that is abandoned results in nothing and goes no further', async () => {
  const done: string[] = [];
  const stop = new AbortController();
  const result = inSlices(work(done), stop.signal);
  stop.abort();
  expect(await result).toBeNull();
  expect(done.length).toBeLessThan(20);
});
