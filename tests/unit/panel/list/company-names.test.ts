import { describe, expect, it } from 'vitest';

import { isCompanyName } from '@/utils/panel/list/names';

describe('the form of a company', () => {
  it.each([
    'Lampa s. r. o.',
    'Lampa, spol. s r.o.',
    'Kováč a.s.',
    'Novák, j. d. o. o.',
    'Leuchten GmbH & Co. KG',
    'Silva Unipessoal',
    'Silva Unipessoal Lda',
    'Żarówka sp. z o.o.',
    'Lamps 24 Ltd.',
    'Fény Kft.',
  ])('is at the end of %s', (name) => {
    expect(isCompanyName(name)).toBe(true);
  });

  it.each(['Ada Byron', 'Ján Kováč', 'Waiting for reply', 'Order 7', 'Answered', 'Lamp, broken'])(
    'is not in %s',
    (name) => {
      expect(isCompanyName(name)).toBe(false);
    },
  );
});
