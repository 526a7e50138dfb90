import { describe, expect, it } from 'vitest';

import { hasLetter, hasLetterOrDigit } from '@/utils/panel/dom/letters';

describe('letters', () => {
  it.each(['Ada', 'ž', 'Ω', '你', '· a'])('are in %s', (text) => {
    expect([hasLetter(text), hasLetterOrDigit(text)]).toEqual([true, true]);
  });

  it.each(['7', '٣', '½', '² ·'])('are not in %s, but a digit is', (text) => {
    expect([hasLetter(text), hasLetterOrDigit(text)]).toEqual([false, true]);
  });

  it.each(['', '·', '↩', 'ⓘ', '➤ 📎', '_'])('nor digits are in "%s"', (text) => {
    expect([hasLetter(text), hasLetterOrDigit(text)]).toEqual([false, false]);
  });
});
