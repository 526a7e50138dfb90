import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readTimes, TimeList } from '@/utils/time';

const context = { now: Date.parse('2026-11-21T15:00:00Z'), timeZone: 'Europe/Bratislava' };

interface Exchange {
  readonly it: string;
  readonly before: readonly string[];
  readonly come: string;
  readonly isReadOn: boolean;
}

describe('TimeList', () => {
  test.each<Exchange>([
    {
      it: 'reads a date like the others',
      before: ['20. 11. 2026 10:00', '19. 11. 2026 09:00'],
      come: '21. 11. 2026 08:00',
      isReadOn: true,
    },
    {
      it: 'is of no use once a date says that the month stands first',
      before: ['03/04/2026', '05/06/2026'],
      come: '03/14/2026',
      isReadOn: false,
    },
    {
      it: 'is of no use once a word of another language comes',
      before: ['20. 11. 2026 10:00', '19. 11. 2026 09:00'],
      come: 'včera 10:00',
      isReadOn: false,
    },
    {
      it: 'is of no use once the first sure time supports what may be some',
      before: ['Fri', 'Mon'],
      come: '20. 11. 2026 10:00',
      isReadOn: false,
    },
  ])('$it', ({ before, come, isReadOn }) => {
    const list = new TimeList(before, context);
    const read = list.exchange([list.first[0]!.evidence], [come], context.now);
    expect(read !== null).toBe(isReadOn);
  });

  test('reads every text as it would be read among all of them', () => {
    const text = constantFrom(
      '20. 11. 2026 10:00',
      '03/04/2026',
      '14/04/2026',
      '04/14/2026',
      '11/12/2026 8:00',
      'Fri',
      '3 h ago',
      'yesterday',
      '14:05',
      'včera',
      'Ada',
      '2. 3.',
      '12. 13.',
      '',
    );
    const texts = array(text, { minLength: 1, maxLength: 5 });
    assert(
      property(texts, texts, nat(4), (before, come, count) => {
        const list = new TimeList(before, context);
        const [gone, kept] = [list.first.slice(0, count), list.first.slice(count)];
        const read = list.exchange(
          gone.map(({ evidence }) => evidence),
          come,
          context.now,
        );
        if (read === null) return;
        expect([...kept, ...read].map(({ time }) => time)).toEqual(
          readTimes([...before.slice(count), ...come], context),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
