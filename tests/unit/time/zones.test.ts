import { describe, expect, test } from 'vitest';

import { instantOf, weekdayOf, zonedParts } from '@/utils/time';
import { instantsOf, offsetAt } from '@/utils/time/zones';

const HOUR = 3_600_000;
const parts = (text: string): Parameters<typeof instantOf>[0] => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute, second: 0 };
};

describe('instantOf', () => {
  test.each([
    {
      wall: '2026-11-20 15:00',
      zone: 'Europe/Bratislava',
      at: '2026-11-20T14:00:00Z',
      why: 'winter',
    },
    {
      wall: '2026-07-20 15:00',
      zone: 'Europe/Bratislava',
      at: '2026-07-20T13:00:00Z',
      why: 'summer',
    },
    {
      wall: '2026-07-20 15:00',
      zone: 'Europe/Lisbon',
      at: '2026-07-20T14:00:00Z',
      why: 'another zone',
    },
    {
      wall: '2026-03-29 02:30',
      zone: 'Europe/Bratislava',
      at: '2026-03-29T01:30:00Z',
      why: 'skipped: read by the old clock',
    },
    {
      wall: '2026-10-25 02:30',
      zone: 'Europe/Bratislava',
      at: '2026-10-25T00:30:00Z',
      why: 'twice: the first',
    },
    {
      wall: '2026-11-20 15:00',
      zone: 'Asia/Kathmandu',
      at: '2026-11-20T09:15:00Z',
      why: 'an offset in quarters',
    },
    { wall: '2026-11-20 15:00', zone: 'UTC', at: '2026-11-20T15:00:00Z', why: 'no offset' },
  ])('$wall in $zone, $why', ({ wall, zone, at }) => {
    expect(new Date(instantOf(parts(wall), zone)).toISOString()).toBe(at.replace('Z', '.000Z'));
  });

  test('an hour that occurs twice has two instants', () => {
    const { first, last } = instantsOf(Date.UTC(2026, 9, 25, 2, 30), 'Europe/Bratislava');
    expect(last - first).toBe(HOUR);
  });
});

test('zonedParts goes back to the instant through every hour of the days of a clock change', () => {
  for (const day of ['2026-03-28T00:00:00Z', '2026-10-24T00:00:00Z']) {
    for (let hour = 0; hour < 72; hour++) {
      const at = Date.parse(day) + hour * HOUR;
      const shown = zonedParts(at, 'Europe/Bratislava');
      const { year, month, day: date, hour: h, minute, second } = shown;
      const { first, last } = instantsOf(
        Date.UTC(year, month - 1, date, h, minute, second),
        'Europe/Bratislava',
      );
      expect([first, last]).toContain(at);
    }
  }
});

test('offsets agree with Intl around a change of clocks, minute by minute', () => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Lisbon',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  for (
    let at = Date.parse('2026-10-24T23:00:00Z');
    at < Date.parse('2026-10-25T03:00:00Z');
    at += 60_000
  ) {
    const { hour, minute } = zonedParts(at, 'Europe/Lisbon');
    expect(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`).toBe(
      format.format(at),
    );
  }
});

test('weekdayOf counts from Monday', () => {
  expect(weekdayOf({ year: 2026, month: 11, day: 20 })).toBe(5);
  expect(weekdayOf({ year: 2026, month: 11, day: 22 })).toBe(7);
});

test('an unknown zone is an error', () => {
  expect(() => offsetAt(0, 'Mars/Olympus')).toThrow(RangeError);
});
