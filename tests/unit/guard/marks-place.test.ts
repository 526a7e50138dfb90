import { expect, test } from 'vitest';

import type { RuleId } from '@/utils/guard';
import { marksPlace } from '@/utils/guard/marks-place';

const text = '0905 123 456.';

test.each<[RuleId, number, boolean]>([
  ['contact.phone', 12, true],
  ['contact.phone', 0, false],
  ['reply.language', 13, false],
  ['reply.language', 8, true],
])('%s on the first %d letters of a draft: %s', (rule, end, expected) => {
  expect(marksPlace({ rule, severity: 'warn', start: 0, end, source: '' }, text)).toBe(expected);
});
