import { expect, test } from 'vitest';

import { isolated, plainName } from '@/utils/discussions/plain-name';
import { viewOf } from '@/utils/discussions/view-of';

test('a name keeps its letters and loses what turns over the text around it', () => {
  expect(plainName('Eva \u202Enimda\u202C')).toBe('Eva nimda');
  expect(plainName('\u2067דוד\u2069')).toBe('דוד');
  expect(plainName('Zoë\u200D O’Neil')).toBe('Zoë\u200D O’Neil');
  expect(plainName(null)).toBeNull();
});

test('only a name that is written from right to left is held apart', () => {
  expect(isolated('Eva')).toBe('Eva');
  expect(isolated('دانا')).toBe('\u2068دانا\u2069');
});

test('whatever shows a discussion has its names plain', () => {
  const view = viewOf(
    { platform: 'swopify', account: null, key: 'a' },
    [
      {
        kind: 'described',
        host: 'a.example',
        url: null,
        buyer: '\u202Enevets',
        subject: 'Order \u202D1\u202C',
        market: null,
        firstReadAt: 1,
        lastReadAt: 1,
      },
    ],
    { clock: null, rule: null },
  );
  expect([view.buyer, view.subject]).toEqual(['nevets', 'Order 1']);
});
