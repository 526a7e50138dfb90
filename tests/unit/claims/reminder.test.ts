import { describe, expect, test } from 'vitest';

import { lastReminderAt, stageReminder } from '@/utils/claims/reminder';
import { claimOf } from '@/utils/discussions/claim';
import type { ClaimMarked } from '@/utils/discussions/claim-marked';
import type { Clock } from '@/utils/sla/clock';

const at = (iso: string): number => Date.parse(iso);
const mark = (
  what: ClaimMarked['mark'],
  when: number,
  told?: ClaimMarked['told'],
): ClaimMarked => ({
  kind: 'claim',
  mark: what,
  at: when,
  ...(told && { told }),
});
const CLOCK: Clock = {
  kind: 'workingDays',
  hours: 24,
  calendar: {
    timeZone: 'Europe/Bratislava',
    workingWeekdays: [1, 2, 3, 4, 5],
    holidays: 'SK',
    closures: [],
  },
};

describe('what the buyer has still to be told', () => {
  const untold = (stage: string) => ({ stage, reason: 'not-told' });
  const lacking = { stage: 'dispatched', reason: 'number-or-day-missing' };

  test.each([
    { when: 'nothing happened', marks: [], told: null },
    { when: 'only a risk is known', marks: [mark('locked', 1)], told: null },
    {
      when: 'a stage was set and no message told it',
      marks: [mark('return-received', 1)],
      told: untold('return-received'),
    },
    {
      when: 'a message told it since',
      marks: [mark('return-received', 1), mark('return-received', 2, 'whole')],
      told: null,
    },
    {
      when: 'a message told it, and the next stage was set since',
      marks: [mark('repair-begun', 1, 'whole'), mark('repair-finished', 2)],
      told: untold('repair-finished'),
    },
    {
      when: 'a dispatch was set and not told',
      marks: [mark('dispatched', 1)],
      told: untold('dispatched'),
    },
    {
      when: 'a dispatch was told without number or day',
      marks: [mark('dispatched', 1), mark('dispatched', 2, 'part')],
      told: lacking,
    },
    {
      when: 'number and day were told afterwards',
      marks: [mark('dispatched', 1, 'part'), mark('dispatched', 2, 'whole')],
      told: null,
    },
    {
      when: 'the seller took the claim back',
      marks: [mark('dispatched', 1), mark('none', 2)],
      told: null,
    },
    {
      when: 'the platform does not ask for it',
      platform: 'dott',
      marks: [mark('dispatched', 1)],
      told: null,
    },
  ])('when $when', ({ platform = 'swopify', marks, told }) => {
    expect(stageReminder({ platform, claim: claimOf(marks) })).toEqual(told);
  });
});

describe('a stage that was set on Thursday at 15:00', () => {
  const set = at('2026-11-19T15:00+01:00');
  const friday = at('2026-11-20T15:00+01:00');
  const monday = at('2026-11-23T15:00+01:00');

  test.each([
    { when: 'at once', now: set, last: null },
    { when: 'a minute before a working day has passed', now: friday - 60_000, last: null },
    { when: 'on Friday at 15:00', now: friday, last: friday },
    { when: 'on Saturday: not again', now: friday + 24 * 3_600_000, last: friday },
    { when: 'on Monday morning: not yet again', now: monday - 1, last: friday },
    { when: 'on Monday at 15:00', now: monday, last: monday },
    {
      when: 'two weeks later',
      now: at('2026-12-03T16:00+01:00'),
      last: at('2026-12-03T15:00+01:00'),
    },
    {
      when: 'after Christmas: holidays count for nothing',
      now: at('2026-12-28T14:00+01:00'),
      last: at('2026-12-23T15:00+01:00'),
    },
  ])('is reminded of $when', ({ now, last }) => {
    const claim = claimOf([mark('return-received', set)]);
    expect(lastReminderAt({ platform: 'swopify', claim, clock: CLOCK }, now)).toBe(last);
  });

  test('is not once it is told, and without a clock of working days', () => {
    const told = claimOf([mark('return-received', set, 'whole')]);
    expect(lastReminderAt({ platform: 'swopify', claim: told, clock: CLOCK }, monday)).toBeNull();
    const claim = claimOf([mark('return-received', set)]);
    expect(lastReminderAt({ platform: 'swopify', claim, clock: null }, monday)).toBeNull();
  });
});
