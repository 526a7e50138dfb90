import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { rememberReply, repliesToOthers } from '@/utils/storage';

const HOST = 'seller.example';

beforeEach(() => fakeBrowser.reset());

test('remembers what went to other buyers of the same panel', async () => {
  await rememberReply(HOST, '1', 'To the first buyer');
  await rememberReply(HOST, '2', 'To the second buyer');
  await rememberReply('other.example', '3', 'On another panel');
  expect(await repliesToOthers(HOST, '2')).toEqual(['To the first buyer']);
});

test('tells none where the page does not say which discussion it is', async () => {
  await rememberReply(HOST, '1', 'To the first buyer');
  expect(await repliesToOthers(HOST, null)).toEqual([]);
});

test('leaves out what may have gone to this very discussion', async () => {
  await rememberReply(HOST, null, 'To somebody');
  expect(await repliesToOthers(HOST, '1')).toEqual([]);
});

test('keeps nothing on disk', async () => {
  await rememberReply(HOST, '1', 'To the first buyer');
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('buyer');
});

test('keeps the newest fifty', async () => {
  for (let reply = 0; reply < 60; reply += 1)
    await rememberReply(HOST, `${reply}`, `Text ${reply}`);
  const texts = await repliesToOthers(HOST, 'none');
  expect(texts).toHaveLength(50);
  expect(texts.at(-1)).toBe('Text 59');
});

test('starts anew where what was remembered is broken', async () => {
  await fakeBrowser.storage.session.set({ [`replies ${HOST}`]: 'broken' });
  expect(await repliesToOthers(HOST, '1')).toEqual([]);
});
