import { expect, test } from 'vitest';

import { type DiscussionEvent, notReadAfter } from '@/utils/discussions';

const NOW = Date.parse('2026-11-11T12:00:00Z');
const HOUR = 3_600_000;
const row = (firstReadAt: number, lastReadAt: number): DiscussionEvent => ({
  kind: 'state-read',
  from: null,
  awaitingReply: true,
  unread: null,
  at: null,
  earliestAt: null,
  precisionMs: null,
  firstReadAt,
  lastReadAt,
});
const mark: DiscussionEvent = { kind: 'set-aside', undone: false, at: NOW + HOUR };

test.each([
  { what: 'a fact of the past stays', fact: row(NOW - HOUR, NOW), expected: row(NOW - HOUR, NOW) },
  {
    what: 'a fact last read in the future was last read before this reading',
    fact: row(NOW - HOUR, NOW + HOUR),
    expected: row(NOW - HOUR, NOW - 11),
  },
  {
    what: 'when it was first read stays',
    fact: row(NOW + HOUR, NOW + HOUR),
    expected: row(NOW + HOUR, NOW - 11),
  },
  { what: 'a mark stays', fact: mark, expected: mark },
])('$what', ({ fact, expected }) => {
  expect(notReadAfter([fact], NOW, NOW - 10)).toEqual([expected]);
});
