import { expect, test } from 'vitest';

import { partsWithAddresses } from '@/utils/guard/addresses/may-hold';
import '@/utils/guard/known';
import { ruleInput } from '@/utils/guard/rule-input';

function inputOf(draft: string): ReturnType<typeof ruleInput> {
  return ruleInput(draft, {
    platform: 'swopify',
    market: 'sk',
    buyerMessages: [],
    previousReplies: [],
  });
}

function mayHold(draft: string): boolean {
  return partsWithAddresses(inputOf(draft)).length > 0;
}

test.each([
  ['Píšte na jan@telka.sk.', 'an at sign'],
  ['Sme na telka.sk stále.', 'a dot between words'],
  ['Sme na telka . sk stále.', 'a dot with spaces'],
  ['Sme na telka. sk stále.', 'a plain domain behind a full stop'],
  ['Píšte jan zavináč telka.', 'the word for the at sign'],
  ['Píšte jan a v krúžku telka.', 'the sign in several words'],
  ['Píšte jan (a) telka.', 'a letter in brackets for the sign'],
  ['Píšte jan (zav) telka.', 'a shortened word in brackets'],
  ['Píšte jan zav.telka.', 'a shortened word'],
  ['Sme na telkabodkask.', 'a word for the dot inside of a word'],
  ['Sme na telka,sk.', 'a comma for the dot'],
  ['Sme na t e l k a.', 'letters set apart'],
  ['Píšte jan_at_telka.', 'underscores'],
])('"%s" may hold an address: %s', (draft) => {
  expect(mayHold(draft)).toBe(true);
});

test.each([
  ['Dobrý deň, balík odišiel dnes. Príde zajtra, o 14.30 hod.', 'figures with a dot between'],
  ['Je to 2-dielna sada (sivá), 24/7 podpora – všetko v balení!', 'hyphens, brackets and slashes'],
])('"%s" holds none: %s', (draft) => {
  expect(mayHold(draft)).toBe(false);
});

test('takes a dozen words around what tells of an address, and those glued to them', () => {
  const far = 'slovo '.repeat(30);
  const glued = 'a-b-'.repeat(20);
  const parts = (draft: string): string[] => {
    const input = inputOf(draft);
    const { words, text } = input;
    return partsWithAddresses(input).map(({ from, to }) =>
      text.text.slice(words[from]?.start, words[to - 1]?.end),
    );
  };
  expect(parts(`${far}telka.sk ${far}`)).toEqual([
    `${'slovo '.repeat(11)}telka.sk${' slovo'.repeat(11)}`,
  ]);
  expect(parts(`${far}${glued}telka.sk`)[0]).toContain(`slovo ${glued}telka.sk`);
  expect(parts(`telka.sk ${far}telka.sk`)).toHaveLength(2);
});
