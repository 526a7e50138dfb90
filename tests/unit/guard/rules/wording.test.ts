import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { DraftContext } from '@/utils/guard';
import { EVERYDAY_CASES } from './everyday-cases';
import { HARMLESS_CASES } from './harmless-cases';
import { INNOCENT_CASES } from './innocent-cases';
import { OBLIQUE_CASES } from './oblique-cases';
import { PLAIN_CASES } from './plain-cases';
import { PLAIN_HARMLESS_CASES } from './plain-harmless-cases';
import { WORDING_CASES } from './wording-cases';

function context(market: string): DraftContext {
  return { platform: 'swopify', market, buyerMessages: [], previousReplies: [] };
}

const violations = [WORDING_CASES, OBLIQUE_CASES, PLAIN_CASES]
  .flatMap((cases) => Object.entries(cases))
  .flatMap(([market, rules]) =>
    Object.entries(rules).flatMap(([rule, drafts]) =>
      drafts.map((draft) => ({ market, rule, draft })),
    ),
  );

describe('a draft that breaks a rule by its wording', () => {
  test.each(violations)('$market $rule: $draft', ({ market, rule, draft }) => {
    const found = checkDraft(draft, context(market)).filter((finding) => finding.rule === rule);
    expect(found.some(({ severity }) => severity !== 'hint')).toBe(true);
  });

  test.each(violations)(
    'is found without diacritics too: $market $draft',
    ({ market, rule, draft }) => {
      const plain = draft.normalize('NFD').replace(/\p{M}/gu, '');
      expect(checkDraft(plain, context(market)).map((finding) => finding.rule)).toContain(rule);
    },
  );
});

describe('a harmless draft that uses the same words', () => {
  const drafts = [HARMLESS_CASES, INNOCENT_CASES, PLAIN_HARMLESS_CASES]
    .flatMap((cases) => Object.entries(cases))
    .flatMap(([market, list]) => list.map((draft) => ({ market, draft })));
  test.each(drafts)('$market: $draft', ({ market, draft }) => {
    const found = checkDraft(draft, context(market));
    expect(found.filter(({ rule }) => /^(?:deal|marketing|reply)\./.test(rule))).toEqual([]);
  });
});

describe('a harmless draft of every day', () => {
  const drafts = Object.entries(EVERYDAY_CASES).flatMap(([market, list]) =>
    list.map((draft) => ({ market, draft })),
  );
  test.each(drafts)('neither blocks nor warns: $market: $draft', ({ market, draft }) => {
    const found = checkDraft(draft, context(market));
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

describe('a word with signs between its letters', () => {
  test.each([
    ['de', 'Im Karton liegt ein G.U.T.5.C.H.E.1.N für Sie.', 'marketing.promotion'],
    ['en', 'There is a c*o*u*p*o*n in the box.', 'marketing.promotion'],
    ['sk', 'Vy ste naozaj i-d-i-o-t.', 'reply.discourteous'],
  ])('%s: %s breaks %s', (market, draft, rule) => {
    expect(checkDraft(draft, context(market)).map((finding) => finding.rule)).toContain(rule);
  });

  test.each([
    ['en', 'The plug is type A.B.C.D and the cable U.S.B.C.'],
    ['sk', 'Rozmery 1-2-3-4-5, poradie A/B/C/D/E.'],
  ])('%s: %s is harmless', (market, draft) => {
    const found = checkDraft(draft, context(market));
    expect(found.filter(({ rule }) => /^(?:deal|marketing|reply)\./.test(rule))).toEqual([]);
  });
});
