import { expect, test } from 'vitest';

import { zoneOf } from '@/utils/sla/zone';

import { at } from './calendars';

const MINUTE = 60_000;
const offsetAt = (timeZone: string, iso: string): number =>
  zoneOf(timeZone).segmentAt(at(iso)).offset / MINUTE;

test.each([
  ['Europe/Bratislava', '2026-11-20T12:00Z', 60],
  ['Europe/Bratislava', '2026-07-20T12:00Z', 120],
  ['Europe/Bratislava', '2026-03-29T00:59:59.999Z', 60],
  ['Europe/Bratislava', '2026-03-29T01:00:00.000Z', 120],
  ['Europe/Bratislava', '2026-10-25T00:59:59.999Z', 120],
  ['Europe/Bratislava', '2026-10-25T01:00:00.000Z', 60],
  ['Europe/Lisbon', '2026-11-20T12:00Z', 0],
  ['UTC', '2026-11-20T12:00Z', 0],
  ['America/St_Johns', '2026-11-20T12:00Z', -210],
  ['Asia/Kathmandu', '2026-11-20T12:00Z', 345],
  ['Pacific/Apia', '2011-12-30T09:59:59.999Z', -600],
  ['Pacific/Apia', '2011-12-30T10:00:00.000Z', 840],
  ['Europe/Brussels', '1885-01-01T12:00Z', 17.5], // local mean time, with seconds
])('%s at %s: %d minutes from UTC', (timeZone, iso, minutes) => {
  expect(offsetAt(timeZone, iso)).toBe(minutes);
});

test('a segment holds the instant and ends where the clock changes', () => {
  const { from, until } = zoneOf('Europe/Berlin').segmentAt(at('2026-03-28T12:00Z'));
  expect(from).toBeLessThanOrEqual(at('2026-03-28T12:00Z'));
  expect(until).toBe(at('2026-03-29T01:00Z'));
});

test('forgets and finds again what lies centuries apart', () => {
  const zone = zoneOf('Europe/Berlin');
  for (let instant = at('1900-01-01'); instant < at('2200-01-01'); instant += 32 * 86_400_000) {
    const { from, until } = zone.segmentAt(instant);
    expect(from).toBeLessThanOrEqual(instant);
    expect(until).toBeGreaterThan(instant);
  }
  expect(offsetAt('Europe/Berlin', '2026-07-20T12:00Z')).toBe(120);
});

test('refuses an unknown zone', () => {
  expect(() => zoneOf('Europe/Atlantis')).toThrow(RangeError);
});
