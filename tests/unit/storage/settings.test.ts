import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { changeSettings, DEFAULT_SETTINGS, readSettings } from '@/utils/storage';

const calendar = {
  timeZone: 'Europe/Warsaw',
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: 'PL',
  closures: [{ from: '2026-12-24', to: '2026-12-31' }],
};
const market = { language: 'pl', country: 'PL', timeZone: 'Europe/Warsaw' };

beforeEach(() => fakeBrowser.reset());

const stored = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('settings', () => {
  test('of a new installation are the defaults', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
  });

  test.each<{ when: string; settings: unknown; broken: string[] }>([
    { when: 'all of it is no settings', settings: 'yes', broken: ['settings'] },
    { when: 'it is a number', settings: 7, broken: ['settings'] },
    { when: 'the lead is no number', settings: { leadMs: '4h' }, broken: ['leadMs'] },
    {
      when: 'polling is faster than once a minute',
      settings: { pollMinutes: 0.5 },
      broken: ['pollMinutes'],
    },
    {
      when: 'a wall-clock time is none',
      settings: { quietHours: { from: '25:00', to: '07:00' } },
      broken: ['quietHours'],
    },
    {
      when: 'a zone does not exist',
      settings: {
        panels: {
          'a.example': { market: null, clock: null, holidays: null, timeZone: 'Mars/Base' },
        },
      },
      broken: ['panels'],
    },
    {
      when: 'two fields are broken',
      settings: { notifyMessages: 'no', retentionDays: -1 },
      broken: ['notifyMessages', 'retentionDays'],
    },
  ])('fall back field by field and say so when $when', async ({ settings, broken }) => {
    await stored(settings);
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, broken });
  });

  test('keep the fields that are whole beside a broken one', async () => {
    await stored({ leadMs: 'soon', pollMinutes: 15 });
    expect((await readSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, pollMinutes: 15 });
  });

  test.each([
    { kind: 'running', hours: 48 } as const,
    { kind: 'workingDays', hours: 24, calendar } as const,
    {
      kind: 'officeHours',
      hours: 8,
      calendar,
      opening: [{ weekday: 1, from: '09:00', to: '24:00' }],
    } as const,
    { kind: 'calendarDays', days: 5, timeZone: 'Europe/Berlin' } as const,
  ])('keep a clock of the kind $kind', async (clock) => {
    const panels = {
      'a.example': { market, clock: structuredClone(clock), holidays: 'none', timeZone: null },
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- readonly data as stored data
    await changeSettings({ panels } as unknown as Parameters<typeof changeSettings>[0]);
    expect(await readSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, panels }, broken: [] });
  });

  test('that do not fit are refused and change nothing', async () => {
    await changeSettings({ pollMinutes: 10 });
    await expect(changeSettings({ pollMinutes: 0 })).rejects.toThrow();
    expect((await readSettings()).settings.pollMinutes).toBe(10);
  });
});
