import * as fc from 'fast-check';

import { dueAt, explain } from '@/utils/sla';

import { clock, receivedAt } from './cases';
import { countsAt, dueByMinutes } from './oracle';

/** Every minute would double the time; the due time alone already hangs on each of them. */
const SAMPLE_MS = 13 * 60_000;

/** Holds if due time and explanation are those of the count by minutes. */
export const agreement = fc.property(receivedAt, clock, (received, rule) => {
  const due = dueByMinutes(received, rule);
  if (dueAt(received, rule) !== due) return false;

  const { spans, dueAt: explained } = explain(received, rule);
  if (explained !== due) return false;
  let end = received;
  let previous: unknown;
  for (const { from, to, counted, reason } of spans) {
    if (from !== end || to <= from || counted !== (reason === null)) return false;
    if (reason === previous) return false;
    for (let sample = from; sample < to; sample += SAMPLE_MS) {
      if (countsAt(sample, rule) !== counted) return false;
    }
    end = to;
    previous = reason;
  }
  return end === due;
});
