import { expect, test } from 'vitest';

import type { Clock } from '@/utils/sla/clock';
import { parseDay } from '@/utils/sla/civil-day';
import { holidaysIn } from '@/utils/sla/holidays';
import { knowLaws, unknownCountries } from '@/utils/sla/holidays/known-laws';

const clock = (holidays: string | null, otherReading?: Clock): Clock => ({
  kind: 'workingDays',
  hours: 24,
  calendar: { timeZone: 'Europe/Prague', workingWeekdays: [1, 2], holidays, closures: [] },
  ...(otherReading && { otherReading }),
});

test('countries whose laws a clock needs are named once they are not known', () => {
  expect(unknownCountries(clock('XA-BY', clock('XB')))).toEqual(['XA', 'XB']);
  expect(unknownCountries(clock(null))).toEqual([]);
  expect(unknownCountries({ kind: 'running', hours: 24 })).toEqual([]);
  expect(unknownCountries(null)).toEqual([]);
});

test('a law that is told is counted by from then on', () => {
  expect(() => holidaysIn('XC')).toThrow(RangeError);
  knowLaws({ XC: { rules: [['03-14', 'Deň čísla pí', 'Pi Day']] } });
  expect(unknownCountries(clock('XC'))).toEqual([]);
  expect(holidaysIn('XC').on(parseDay('2026-03-14'))?.english).toBe('Pi Day');
});
