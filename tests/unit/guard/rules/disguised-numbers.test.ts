import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

/** Rule and marked text of all that is more than a hint. */
function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);
}

test.each([
  ['sk', 'Som na 0911 … 640 … 285 po piatej.', '0911 … 640 … 285', 'dots between the groups'],
  ['cs', 'Jsem tu: 604 = 221 = 873', '604 = 221 = 873', 'signs between the groups'],
  [
    'en',
    'I am on zerosevennineoneonethreezerofivesixeighttwo now.',
    'zerosevennineoneonethreezerofivesixeighttwo',
    'all in one word, where "zeros" is none',
  ],
  [
    'it',
    'Sono al tre duecentottanta novecentoquattordici seicentocinquantasette.',
    'tre duecentottanta novecentoquattordici seicentocinquantasette',
    'a vowel left out between parts',
  ],
  [
    'es',
    'Apunte 6, 1, 2, 7, 3, 4, 9, 0, 5 y listo.',
    '6, 1, 2, 7, 3, 4, 9, 0, 5',
    'commas between the digits',
  ],
  ['pl', 'Po szesnastej <601> <24> <87> <35>.', '601> <24> <87> <35', 'pointed brackets'],
  ['de', 'Abends {0171} (38) <20> [64] 9.', '0171} (38) <20> [64] 9', 'brackets of all kinds'],
])('%s: a number in "%s": %s, %s', (market, draft, text) => {
  expect(found(market, draft)).toContain(`contact.phone: ${text}`);
});

test.each([
  ['es', 'La caja mide 600 × 400 × 300 mm.', 'sizes'],
  ['de', 'Der Wert 0171 < 382064 ist in Ordnung, 0171 > 382064 nicht.', 'comparisons'],
  ['hr', 'Brojevi [38] [40] [42] [44] [46] su na skladištu.', 'sizes in brackets'],
  ['pl', 'Zostało 64 / 21 / 83 sztuk w trzech kolorach.', 'counts'],
  ['sk', 'Rozmery sú 10, 20, 30, 40, 50 a 60 cm.', 'a list of sizes'],
])('%s: no number in "%s", %s', (market, draft) => {
  expect(found(market, draft)).toEqual([]);
});
