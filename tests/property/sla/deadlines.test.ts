import * as fc from 'fast-check';
import { test } from 'vitest';

import { agreement } from './agreement';

const CASES = 1_000_000;

test(`${CASES} random deadlines agree with the count by minutes`, () => {
  fc.assert(agreement, { numRuns: CASES });
  console.log(`${CASES} random deadlines agree with the count by minutes`);
});
