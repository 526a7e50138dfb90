import { expect, test } from 'vitest';

import { normalise } from '@/utils/guard/normalise/normalise';

test.each([
  ['Výměna', 'Výměna', 'vymena', 'diacritics stay in one view and go in the other'],
  ['V\u0079\u0301mena', 'Výmena', 'vymena', 'decomposed letters'],
  ['𝐑𝐞𝐚𝐜𝐡', 'Reach', 'reach', 'mathematical letters'],
  ['ᴡʜᴀᴛꜱᴀᴘᴘ', 'whatsapp', 'whatsapp', 'small capitals'],
  ['іnfо', 'info', 'info', 'Cyrillic'],
  ['1️⃣2️⃣', '12', '12', 'keycaps'],
  ['૩٣３³❸', '33333', '33333', 'digits of other scripts'],
  ['wh\u200Bat\u00ADs', 'whats', 'whats', 'invisible signs'],
  ['Łódź, Đurđa', 'Łódź, Đurđa', 'lodz, durda', 'strokes'],
  ['Straße', 'Strasse', 'strasse', 'sharp s'],
])('%s reads %s', (draft, text, folded) => {
  expect(normalise(draft)).toMatchObject({ text, folded });
});

test('a place in the text leads back to the place in the draft', () => {
  const draft = 'a\u200Bﬁ1️⃣ z';
  const { text, original } = normalise(draft);
  expect(text).toBe('afi1 z');
  const slice = (start: number, end: number): string => {
    const span = original({ start, end });
    return draft.slice(span.start, span.end);
  };
  expect(slice(1, 3)).toBe('ﬁ');
  expect(slice(3, 4)).toBe('1️⃣');
  expect(slice(5, 6)).toBe('z');
});
