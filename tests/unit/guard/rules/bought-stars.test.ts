import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function reviews(market: string, draft: string): string[] {
  const context = { platform: 'swopify', market, buyerMessages: ['?'], previousReplies: [] };
  return checkDraft(draft, context)
    .filter(({ rule }) => rule === 'marketing.review')
    .map(({ severity }) => severity);
}

describe('drawn stars that are paid for block', () => {
  test.each([
    ['de', 'Prima! 5 ⭐⭐⭐⭐⭐ von Ihnen = 5 € Gutschein von uns, Screenshot reicht.'],
    ['sk', '★★★★★ od vás, darček od nás.'],
    ['en', 'Give us ⭐⭐⭐⭐⭐ and a gift is on its way.'],
    ['es', '⭐⭐⭐⭐⭐ suyas = un 10 % de descuento.'],
    ['fr', '★★★★★ de votre part, un cadeau de la nôtre.'],
    ['it', '⭐⭐⭐⭐⭐ da Lei, un buono da noi.'],
    ['pl', '⭐⭐⭐⭐⭐ od Pani = kupon od nas.'],
    ['pt', '⭐⭐⭐⭐⭐ suas, um vale nosso.'],
    ['cs', '⭐⭐⭐⭐⭐ od vás a dárek od nás.'],
    ['sl', '⭐⭐⭐⭐⭐ od vas in darilo od nas.'],
    ['hr', '⭐⭐⭐⭐⭐ od vas, poklon od nas.'],
    ['hu', '⭐⭐⭐⭐⭐ öntől, ajándék tőlünk.'],
    ['ro', '⭐⭐⭐⭐⭐ de la dumneavoastră, un cadou de la noi.'],
  ])('%s: %s', (market, draft) => {
    expect(reviews(market, draft)).toContain('block');
  });
});

describe('drawn stars on goods are let through', () => {
  test.each([
    ['en', 'The plate reads HOTEL ★★★★ and has two screw holes.'],
    ['de', 'Auf dem Schild steht „Hotel ★★★★“, Messing, 20 cm.'],
    ['cs', 'Na ceduli je hotel ★★★★, mosaz.'],
    ['fr', 'La plaque porte ★★★★ et deux trous.'],
  ])('%s: %s', (market, draft) => {
    expect(reviews(market, draft)).toEqual([]);
  });
});
