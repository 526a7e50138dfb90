import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { DraftContext, Finding } from '@/utils/guard';
import { LANGUAGES } from '@/utils/guard/languages';

const CONTACTS = /^(?:contact|payment)\./;

const pieces = fc.constantFrom(
  'Ahoj',
  ' ',
  '\n',
  '.',
  ', ',
  '@',
  'gmail',
  ' bodka sk',
  '0911',
  '640 285',
  '+421',
  'zavináč',
  'WhatsApp',
  'nie',
  '€',
  'SK31',
  '1200',
  'deväťsto',
  'jedenásť',
  'https://',
  'a.sk',
  '😀',
  '\u200b',
  'é',
  'e\u0301',
  '1️⃣',
  '-',
  '/',
  '"',
  'pay',
  'pal',
  'volajte',
  'https://a.b@c',
);
const drafts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);
const markets = fc.constantFrom(...LANGUAGES, 'xx');

const context = (market: string): DraftContext => ({
  platform: 'swopify',
  market,
  buyerMessages: ['Kde je balík číslo 123?'],
  previousReplies: [],
});
const contacts = (draft: string, market: string): Finding[] =>
  checkDraft(draft, context(market)).filter(({ rule }) => CONTACTS.test(rule));

test('any draft is checked without an error, and what is marked lies in it', () => {
  fc.assert(
    fc.property(drafts, markets, (draft, market) => {
      for (const { start, end } of checkDraft(draft, context(market))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(draft.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('a second check finds the same', () => {
  fc.assert(
    fc.property(drafts, markets, (draft, market) => {
      expect(checkDraft(draft, context(market))).toEqual(checkDraft(draft, context(market)));
    }),
    { numRuns: 100 },
  );
});

const UNRELATED = 'Ďakujeme za trpezlivosť a prajeme pekný deň.';

test.each([
  'Napíšte na info(zavináč)mobilko(bodka)sk.',
  'Volajte deväťsto jedenásť, šesťsto štyridsať, dvesto osemdesiat päť.',
  'Dodajte me na vajber.',
  'Rozdiel pošlite na SK31 1200 0000 1987 4263 7541.',
  'Sledujte nás na Insta, profil je mobilko_sk.',
  'Do googlu zadajte Mobilko Trnava.',
])('text before and after that has nothing to do with it changes nothing: %s', (draft) => {
  const alone = contacts(draft, 'sk');
  expect(alone.length).toBeGreaterThan(0);
  const before = `${UNRELATED}\n\n`;
  const within = contacts(`${before}${draft}\n\n${UNRELATED}`, 'sk');
  expect(
    within.map(({ start, end, ...rest }) => ({
      ...rest,
      start: start - before.length,
      end: end - before.length,
    })),
  ).toEqual(alone);
});
