import { expect, test } from 'vitest';

import { packs } from '@/utils/platforms/registry';
import { ruleCardOf } from '@/utils/platforms/rule-card';

const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));

test.each(ids)('%s names the page on which it stands, and when it was read there', (id) => {
  const { page } = ruleCardOf(id)!;
  expect(new URL(page!.url).protocol).toBe('https:');
  expect(page!.title).toMatch(/\S/);
  expect(new Date(page!.readOn).toISOString().slice(0, 10)).toBe(page!.readOn);
});

test('there is a card for everything that a pack enforces', () => {
  const enforced = packs.flatMap((pack) => [
    pack.reply.rule,
    ...Object.values(pack.draftRules),
    ...(pack.deadlines ?? []).map(({ rule }) => rule),
  ]);
  expect(enforced.filter((id) => ruleCardOf(id) === null)).toEqual([]);
});

test('an id of no pack has no card', () => {
  expect(ruleCardOf('swopify.unheard-of')).toBeNull();
});
