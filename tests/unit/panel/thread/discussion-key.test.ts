import { expect, test } from 'vitest';

import { discussionKey } from '@/utils/panel/thread/discussion-key';

test.each<{ url: string; expected: string | null }>([
  { url: 'https://p.example/talks/123', expected: '123' },
  { url: 'https://p.example/talks/123?page=2', expected: '123' },
  { url: 'https://p.example/talks/123/reply', expected: '123' },
  { url: 'https://p.example/sk-sk/talks/a1b2c3d4e5f6', expected: 'a1b2c3d4e5f6' },
  { url: 'https://p.example/talks/deadbeefdeadbeefdeadbeef', expected: 'deadbeefdeadbeefdeadbeef' },
  { url: 'https://p.example/talk?id=77&tab=2', expected: '77' },
  { url: 'https://p.example/app#/talks/55', expected: '55' },
  { url: 'https://p.example/talks', expected: null },
  { url: 'https://p.example/talks?page=3', expected: null },
  { url: 'no address', expected: null },
])('the key of $url is $expected', ({ url, expected }) => {
  expect(discussionKey(url)).toBe(expected);
});
