import * as fc from 'fast-check';
import { test } from 'vitest';

import { agreement } from '../../property/sla/agreement';

test('random deadlines and their explanations agree with the count by minutes', () => {
  fc.assert(agreement, { numRuns: 300 });
});
