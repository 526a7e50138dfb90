import { expect, test } from 'vitest';

import { pauseUntil } from '@/entrypoints/popup/pause-until';

const at = (local: string): number => new Date(local).getTime();

test.each([
  { choice: 'hour' as const, now: '2026-11-11T22:30', until: '2026-11-11T23:30' },
  { choice: 'tomorrow' as const, now: '2026-11-11T22:30', until: '2026-11-12T08:00' },
  { choice: 'tomorrow' as const, now: '2026-11-11T00:10', until: '2026-11-12T08:00' },
  // Summer time begins on this night in the zone of the tests.
  { choice: 'tomorrow' as const, now: '2026-09-26T12:00', until: '2026-09-27T08:00' },
])('a pause of "$choice" at $now ends at $until', ({ choice, now, until }) => {
  expect(pauseUntil(choice, at(now))).toBe(at(until));
});

test.each(['turned-on' as const, null])('%s stays as it is', (choice) => {
  expect(pauseUntil(choice, 0)).toBe(choice);
});
