import { expect, test } from 'vitest';

import schema from '@/public/managed-schema.json';
import { DEFAULT_SETTINGS } from '@/utils/storage';
import { parsePolicy, policyFields, underPolicy } from '@/utils/storage/policy';

const HOST = 'panel.example';

test('browsers are told of every field', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(policyFields).toSorted());
});

test('a field that is broken is left out, and the others hold', () => {
  expect(parsePolicy({ leadHours: 'soon', pollMinutes: 15, unknown: 1, noOverride: [7] })).toEqual({
    pollMinutes: 15,
  });
});

test("the administrator's settings stand in the place of the user's", () => {
  const own = {
    ...DEFAULT_SETTINGS,
    leadMs: 1,
    pollMinutes: 1,
    retentionDays: 7,
    exceptions: [
      { kind: 'value', rule: 'contact.phone', value: '123' },
      { kind: 'value', rule: 'contact.url', value: 'example.com' },
    ] as const,
    panels: {
      [HOST]: { market: null, clock: null, holidays: 'PL', timeZone: 'Europe/Warsaw' },
      'other.example': { market: null, clock: null, holidays: 'CZ', timeZone: null },
    },
  };
  const policy = parsePolicy({
    leadHours: 6,
    pollMinutes: 30,
    panels: { [HOST]: { holidays: 'SK', clock: { kind: 'running', hours: 12 } } },
    noExceptions: ['contact.phone'],
    noOverride: ['payment.off-platform'],
  });
  expect(underPolicy({ ...own, exceptions: [...own.exceptions] }, policy)).toEqual({
    ...DEFAULT_SETTINGS,
    leadMs: 6 * 3_600_000,
    pollMinutes: 30,
    retentionDays: 7,
    exceptions: [{ kind: 'value', rule: 'contact.url', value: 'example.com' }],
    noOverride: ['payment.off-platform'],
    noExceptions: ['contact.phone'],
    panels: {
      [HOST]: {
        market: null,
        clock: { kind: 'running', hours: 12 },
        holidays: 'SK',
        timeZone: 'Europe/Warsaw',
      },
      'other.example': own.panels['other.example'],
    },
  });
});

test('without an administrator all is the user’s', () => {
  expect(underPolicy(DEFAULT_SETTINGS, {})).toEqual(DEFAULT_SETTINGS);
});
