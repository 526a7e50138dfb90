import { expect, test, vi } from 'vitest';

import { remembered } from '@/utils/remembered';

test('an answer is found out once for each key', () => {
  const compute = vi.fn((word: string) => word.length);
  const read = remembered(compute);
  expect([read('ab'), read('abc'), read('ab')]).toEqual([2, 3, 2]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('answers that say nothing are kept as well', () => {
  const compute = vi.fn((): null => null);
  const read = remembered(compute);
  expect([read('ab'), read('ab')]).toEqual([null, null]);
  expect(compute).toHaveBeenCalledTimes(1);
});

test('the answers for long texts are not kept', () => {
  const compute = vi.fn((text: string) => text.length);
  const read = remembered(compute);
  expect([read('a'.repeat(200)), read('a'.repeat(200))]).toEqual([200, 200]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('all are forgotten when there are many', () => {
  const compute = vi.fn((key: number) => key);
  const read = remembered(compute);
  for (let key = 0; key <= 5000; key += 1) read(key);
  read(0);
  expect(compute).toHaveBeenCalledTimes(5002);
});
