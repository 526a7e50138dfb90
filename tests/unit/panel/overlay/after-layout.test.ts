// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { afterLayout } from '@/utils/panel/overlay/after-layout';

/** Tells of elements when the test says that the page was laid out. */
class Observer {
  static layOut: () => void = () => {};
  readonly #observed = new Set<Element>();

  constructor(callback: () => void) {
    Observer.layOut = () => {
      if (this.#observed.size > 0) callback();
    };
  }

  observe(element: Element): void {
    this.#observed.add(element);
  }

  disconnect(): void {
    this.#observed.clear();
  }
}

let stop: AbortController;
const called = vi.fn<() => void>();

beforeEach(() => {
  stop = new AbortController();
  called.mockReset();
  vi.stubGlobal('ResizeObserver', Observer);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('is called once when the page has been laid out, however often that was asked for', () => {
  const ask = afterLayout(document, called, stop.signal);
  Observer.layOut();
  expect(called).not.toHaveBeenCalled();
  ask();
  ask();
  expect(called).not.toHaveBeenCalled();
  Observer.layOut();
  Observer.layOut();
  expect(called).toHaveBeenCalledOnce();
  ask();
  Observer.layOut();
  expect(called).toHaveBeenCalledTimes(2);
});

test('can be asked for again while it is called', () => {
  const ask = afterLayout(document, called, stop.signal);
  called.mockImplementationOnce(ask);
  ask();
  Observer.layOut();
  Observer.layOut();
  expect(called).toHaveBeenCalledTimes(2);
});

test('ends with its signal', () => {
  const ask = afterLayout(document, called, stop.signal);
  ask();
  stop.abort();
  Observer.layOut();
  expect(called).not.toHaveBeenCalled();
});
