import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readTimes, type TimeContext, TimeList } from '@/utils/time';
import { plainDate } from '@/utils/time/plain-date';

const context: TimeContext = {
  now: Date.parse('2026-11-21T15:00:00Z'),
  timeZone: 'Europe/Bratislava',
};

describe('plainDate', () => {
  test.each([
    { it: 'a date with dots', text: '20.11.2026', isPlain: true },
    { it: 'one with blanks and the hour', text: '20. 11. 2026 14:05', isPlain: true },
    { it: 'slashes, a comma, and seconds', text: '20/11/2026, 14:05:09', isPlain: true },
    { it: 'no hour that no clock shows', text: '20.11.2026 25:05', isPlain: false },
    { it: 'no day that no month has', text: '32.11.2026', isPlain: false },
    { it: 'no numbers of other marks', text: '20.11/2026', isPlain: false },
    { it: 'nothing with a word', text: '20.11.2026 o 14:05', isPlain: false },
    { it: 'nothing that goes on', text: '20.11.2026 14:05 CET', isPlain: false },
  ])('takes $it', ({ text, isPlain }) => {
    expect(plainDate(text) !== null).toBe(isPlain);
  });

  test('reads what is read token by token', () => {
    const text = tuple(
      tuple(nat(33), nat(33), constantFrom(26, 1989, 1990, 2026, 2099, 2100)),
      constantFrom('.', '. ', '/', '.\u00a0'),
      tuple(nat(25), nat(61), nat(61)),
      constantFrom('none', 'minutes', 'seconds', 'after a comma'),
    ).map(([[first, second, year], mark, [hour, minute, sec], clock]) => {
      const two = (value: number): string => `${value}`.padStart(2, '0');
      const date = `${first}${mark}${two(second)}${mark}${year}`;
      if (clock === 'none') return date;
      if (clock === 'seconds') return `${date} ${hour}:${two(minute)}:${two(sec)}`;
      return `${date}${clock === 'minutes' ? '' : ','} ${two(hour)}:${two(minute)}`;
    });
    assert(
      property(array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        // A dot of no width before it makes no difference but that it is not plain.
        const asTokens = texts.map((each) => `\u200b${each}`);
        expect(readTimes(texts, context)).toEqual(readTimes(asTokens, context));
        expect(evidence(texts)).toEqual(evidence(asTokens));
      }),
      { numRuns: 300 },
    );
  });

  function evidence(texts: readonly string[]): unknown {
    return new TimeList(texts, context).first.map((read) =>
      read.evidence.map(({ expression, sureness }) => ({ expression, sureness })),
    );
  }
});
