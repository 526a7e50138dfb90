import { describe, expect, test } from 'vitest';

import { countingOn, NO_CHOICE, type PanelChoice } from '@/utils/discussions';

const slovakia = { language: 'sk', country: 'SK', timeZone: 'Europe/Bratislava' };
const ZONE = 'America/Lima';

describe('how deadlines are counted', () => {
  test.each<{ when: string; choice: Partial<PanelChoice>; calendar: object }>([
    {
      when: 'the market is known',
      choice: {},
      calendar: { holidays: 'SK', timeZone: 'Europe/Bratislava' },
    },
    {
      when: "the user takes another country's holidays",
      choice: { holidays: 'CZ' },
      calendar: { holidays: 'CZ', timeZone: 'Europe/Bratislava' },
    },
    {
      when: 'the user takes none',
      choice: { holidays: 'none' },
      calendar: { holidays: null, timeZone: 'Europe/Bratislava' },
    },
    {
      when: 'the user sets the zone',
      choice: { timeZone: 'Europe/Lisbon' },
      calendar: { holidays: 'SK', timeZone: 'Europe/Lisbon' },
    },
  ])('on the panel of a pack when $when', ({ choice, calendar }) => {
    const { clock, rule } = countingOn('swopify', slovakia, { ...NO_CHOICE, ...choice }, ZONE);
    expect(clock).toMatchObject({
      kind: 'workingDays',
      hours: 24,
      calendar: { workingWeekdays: [1, 2, 3, 4, 5], closures: [], ...calendar },
    });
    expect(rule).toBe('swopify.reply-24h');
  });

  test('without a market leaves no holiday out, so that no deadline is too late', () => {
    expect(countingOn('swopify', null, NO_CHOICE, ZONE).clock).toMatchObject({
      calendar: { holidays: null, timeZone: ZONE },
    });
  });

  test("takes the user's market where nothing else tells one", () => {
    expect(
      countingOn('swopify', null, { ...NO_CHOICE, market: slovakia }, ZONE).clock,
    ).toMatchObject({ calendar: { holidays: 'SK', timeZone: 'Europe/Bratislava' } });
  });

  test('does not let a clock of the user stand in for a rule of the platform', () => {
    const choice = { ...NO_CHOICE, clock: { kind: 'running', hours: 999 } as const };
    expect(countingOn('swopify', slovakia, choice, ZONE).clock).toMatchObject({ hours: 24 });
    expect(countingOn('other.example', slovakia, choice, ZONE)).toEqual({
      clock: { kind: 'running', hours: 999 },
      rule: null,
    });
  });
});
