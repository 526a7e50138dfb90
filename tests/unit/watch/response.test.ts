import { describe, expect, test } from 'vitest';

import { refusalOf, retryAfter, type ServerAnswer } from '@/utils/watch';

const NOW = Date.parse('2026-11-11T12:00:00Z');
const page: ServerAnswer = {
  status: 200,
  askedPath: 'seller.example/messages',
  gotPath: 'seller.example/messages',
  retryAfter: null,
  contentType: 'text/html; charset=utf-8',
};

describe("a server's answer", () => {
  test.each<{ when: string; answer: Partial<ServerAnswer>; expected: object | null }>([
    { when: 'it is the page', answer: {}, expected: null },
    { when: 'it names no type', answer: { contentType: null }, expected: null },
    { when: 'it is XHTML', answer: { contentType: 'application/xhtml+xml' }, expected: null },
    {
      when: 'it moved to another list',
      answer: { gotPath: 'seller.example/de/messages' },
      expected: null,
    },
    {
      when: 'it led to the sign-in page',
      answer: { gotPath: 'seller.example/login' },
      expected: { trouble: 'signed-out' },
    },
    {
      when: 'that page is on another host',
      answer: { gotPath: 'sso.example/realms/x' },
      expected: { trouble: 'signed-out' },
    },
    {
      when: 'it led to another host, whatever stands there',
      answer: { gotPath: 'www.example/messages' },
      expected: { trouble: 'signed-out' },
    },
    {
      when: 'that page is Slovak',
      answer: { gotPath: 'seller.example/prihlasenie' },
      expected: { trouble: 'signed-out' },
    },
    {
      when: 'that page is Slovene',
      answer: { gotPath: 'seller.example/prijava' },
      expected: { trouble: 'signed-out' },
    },
    {
      when: 'authors are no authorisation',
      answer: { gotPath: 'seller.example/authors' },
      expected: null,
    },
    { when: 'the session has ended', answer: { status: 401 }, expected: { trouble: 'signed-out' } },
    { when: 'it refuses', answer: { status: 403 }, expected: { trouble: 'open-panel' } },
    {
      when: 'it is JSON',
      answer: { contentType: 'application/json' },
      expected: { trouble: 'open-panel' },
    },
    { when: 'it fails', answer: { status: 502 }, expected: { trouble: 'unreachable' } },
    { when: 'it is gone', answer: { status: 404 }, expected: { trouble: 'unreachable' } },
    {
      when: 'it is too busy and says for how long',
      answer: { status: 429, retryAfter: '120' },
      expected: { trouble: 'unreachable', retryAfterMs: 120_000 },
    },
  ])('when $when', ({ answer, expected }) => {
    expect(refusalOf({ ...page, ...answer }, NOW)).toEqual(expected);
  });
});

test.each([
  { header: null, ms: null },
  { header: '0', ms: 0 },
  { header: ' 90 ', ms: 90_000 },
  { header: 'Wed, 11 Nov 2026 12:10:00 GMT', ms: 600_000 },
  { header: 'Wed, 11 Nov 2026 11:00:00 GMT', ms: 0 },
  { header: 'later', ms: null },
])('Retry-After "$header" asks for $ms ms', ({ header, ms }) => {
  expect(retryAfter(header, NOW)).toBe(ms);
});
