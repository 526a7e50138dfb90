import { expect, test } from 'vitest';

import { searchFor } from '@/utils/discussions/search';

const view = { buyer: 'Žofia Ťažká', subject: 'Objednávka 2026-1187 – łóżko', key: '41' };

test.each([
  { query: 'zofia', found: true, when: 'without diacritics' },
  { query: 'Žofia', found: true, when: 'with them' },
  { query: 'ZOFIA TAZKA', found: true, when: 'in capitals' },
  { query: 'ťažká žofia', found: true, when: 'in another order' },
  { query: '1187', found: true, when: 'by the order' },
  { query: 'lozko', found: true, when: 'letters that Unicode does not take apart' },
  { query: 'łóżko', found: true, when: 'the same as they are' },
  { query: '41', found: true, when: 'by the key' },
  { query: '  ', found: true, when: 'for nothing' },
  { query: 'zofia 1188', found: false, when: 'one word does not fit' },
  { query: 'peter', found: false, when: 'somebody else' },
])('looks for "$query" $when', ({ query, found }) => {
  expect(searchFor(query)(view)).toBe(found);
});

test('finds by the key where nothing else is known', () => {
  expect(searchFor('7')({ buyer: null, subject: null, key: '7' })).toBe(true);
});
