import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import { LANGUAGES } from '@/utils/guard/languages';

/** The lines kept from training: every second one. */
function keptLines(language: string): string[] {
  const path = new URL(`../../../corpora/language/${language}.txt`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .filter((_, index) => index % 2 === 1);
}

function isWrong(draft: string, market: string, more: object = {}): boolean {
  const context = { platform: 'swopify', market, buyerMessages: [], previousReplies: [], ...more };
  return checkDraft(draft, context).some(({ rule }) => rule === 'reply.language');
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('đ', 'd');

describe.each(LANGUAGES)('the %s market', (market) => {
  test('takes its own language for right, with and without diacritics', () => {
    const drafts = keptLines(market).filter((line) => line.length >= 20);
    expect(drafts.filter((draft) => isWrong(draft, market))).toEqual([]);
    expect(drafts.map(plain).filter((draft) => isWrong(draft, market))).toEqual([]);
  });

  test('takes nearly all two-sentence drafts in another language for wrong', () => {
    const foreign = LANGUAGES.filter((language) => language !== market).flatMap((language) => {
      const lines = keptLines(language);
      return lines.slice(1).map((line, index) => `${lines[index]} ${line}`);
    });
    const missed = foreign.filter((draft) => !isWrong(draft, market));
    expect(missed.length / foreign.length).toBeLessThan(0.02);
  });
});

describe('what is no other language', () => {
  test.each([
    [
      'sk',
      'Samsung Galaxy Buds Pro, Apple Watch Series 9, Google Pixel Tablet.',
      'names of models',
    ],
    ['sk', 'Áno, je.', 'a very short draft'],
    [
      'sk',
      'Na displeji svieti "please connect the charger and restart the device", to je v poriadku.',
      'a quotation',
    ],
    [
      'de',
      'Im Menü Settings > General > Software Update finden Sie die Version.',
      'a path through a menu',
    ],
    ['fr', '354075116677109, 8859708127227', 'figures'],
    ['es', 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle', 'an address'],
  ])('%s: %s (%s)', (market, draft) => {
    expect(isWrong(draft, market)).toBe(false);
  });

  test('is what repeats the buyer', () => {
    const buyer = 'The screen shows error code and the device restarts again and again every hour';
    const draft = `${buyer}: toto hlásenie znamená vybitú batériu.`;
    expect(isWrong(draft, 'sk', { buyerMessages: [buyer] })).toBe(false);
  });
});

test('a draft in another script is wrong on every market', () => {
  expect(isWrong('Посылка отправлена сегодня утром и придёт завтра.', 'sk')).toBe(true);
});

test('a reliable detector outside tips the balance in a doubtful case', () => {
  const draft = 'Kabel je dug jedan metar i radi.';
  expect(isWrong(draft, 'sl', { language: { code: 'hr', reliable: true } })).toBe(true);
  expect(isWrong(draft, 'hr', { language: { code: 'hr', reliable: true } })).toBe(false);
});
