import { describe, expect, test, vi } from 'vitest';

import { measuredOffset, runtimeZone } from '@/utils/time/runtime-zones';

const HOUR = 3_600_000;
const winter = Date.parse('2026-11-21T14:30:00Z');

/** As much of Temporal as is asked, with an offset that no zone has: Intl cannot have said it. */
const TEMPORAL = {
  Now: { timeZoneId: () => 'Europe/Lisbon' },
  Instant: {
    fromEpochMilliseconds(at: number) {
      if (!Number.isInteger(at)) throw new RangeError('no whole millisecond');
      return {
        toZonedDateTimeISO(zone: string) {
          if (zone !== 'Europe/Bratislava') throw new RangeError(zone);
          return { offsetNanoseconds: 1.5 * HOUR * 1e6 };
        },
      };
    },
  },
};

describe.each([
  { runtime: 'without Temporal', temporal: undefined, zone: 'Pacific/Auckland', offset: HOUR },
  { runtime: 'with Temporal', temporal: TEMPORAL, zone: 'Europe/Lisbon', offset: 1.5 * HOUR },
])('$runtime', ({ temporal, zone, offset }) => {
  const within = <Result>(ask: () => Result): Result => {
    vi.stubGlobal('Temporal', temporal);
    try {
      return ask();
    } finally {
      vi.unstubAllGlobals();
    }
  };

  test('the zone of the runtime', () => {
    expect(within(runtimeZone)).toBe(zone);
  });

  test('the offset of a zone, in the middle of a millisecond too', () => {
    expect(within(() => measuredOffset(winter, 'Europe/Bratislava'))).toBe(offset);
    expect(within(() => measuredOffset(winter + 0.5, 'Europe/Bratislava'))).toBe(offset);
  });

  test('a zone that nobody knows is an error', () => {
    expect(() => within(() => measuredOffset(winter, 'Europe/Nowhere'))).toThrow(RangeError);
  });
});
