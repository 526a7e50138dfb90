import { readFileSync } from 'node:fs';

import { expect, test, vi } from 'vitest';

import type { DraftContext, Finding } from '@/utils/guard';
import { LANGUAGES } from '@/utils/guard/languages';
import { marketWords } from '@/utils/guard/lexicons/market-words';

import type { LabelledDraft } from '../../corpora/labelled-draft';

/** The check as the composer script has it, with the words of `market` alone; freshly loaded. */
async function checkOf(market: (typeof LANGUAGES)[number]) {
  vi.resetModules();
  const { checkDraft } = await import('@/utils/guard/check-draft');
  const { knowVocabularies } = await import('@/utils/guard/vocabulary');
  knowVocabularies(JSON.parse(marketWords(market)));
  return checkDraft;
}

function corpus(market: string): LabelledDraft[] {
  const path = new URL(`../../corpora/${market}.jsonl`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const contextOf = ({ market, buyer }: LabelledDraft): DraftContext => ({
  platform: 'swopify',
  market,
  buyerMessages: [buyer],
  previousReplies: [],
});

// All that one market's check leaves out are other markets' words, and no rule asks for those: equal to the last draft.
test.each(LANGUAGES)(
  'with the words of the %s market alone the same is found in its drafts',
  async (market) => {
    vi.resetModules();
    const { checkDraft } = await import('@/utils/guard');
    const checkInMarket = await checkOf(market);
    const drafts = corpus(market);
    const found = (check: (draft: string, context: DraftContext) => Finding[]) =>
      drafts.map((draft) => [draft.id, check(draft.draft, contextOf(draft))]);
    expect(found(checkInMarket)).toEqual(found(checkDraft));
    expect(drafts.length).toBeGreaterThan(100);
  },
);

test('without any words, what needs none is found', async () => {
  vi.resetModules();
  const { checkDraft } = await import('@/utils/guard/check-draft');
  const context = { platform: 'swopify', market: 'sk', buyerMessages: [], previousReplies: [] };
  const rules = checkDraft('Napíšte mi na jan.novak@gmail.com', context).map(({ rule }) => rule);
  expect(rules).toEqual(['contact.email']);
});

test('words that come later are used from then on', async () => {
  vi.resetModules();
  const { checkDraft } = await import('@/utils/guard/check-draft');
  const { knowVocabularies } = await import('@/utils/guard/vocabulary');
  const context = { platform: 'swopify', market: 'sk', buyerMessages: [], previousReplies: [] };
  const plea = 'Radšej nám zavolajte, dohodneme sa telefonicky.';
  expect(checkDraft(plea, context)).toEqual([]);
  knowVocabularies(JSON.parse(marketWords('sk')));
  expect(checkDraft(plea, context).map(({ rule }) => rule)).toContain('contact.messenger');
});
