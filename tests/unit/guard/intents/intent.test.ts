import { afterEach, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import { numberOf } from '@/utils/guard/intents/features';
import { type Intent, INTENTS } from '@/utils/guard/intents/intents';
import { knownVocabularies, knowVocabularies, type Vocabulary } from '@/utils/guard/vocabulary';

import { modelText } from '../../../learning/model-text';

const shipped = Object.fromEntries(knownVocabularies());
afterEach(() => knowVocabularies(shipped));

/** A market in which one word decides what a sentence is up to. */
function market(
  weights: Readonly<Record<string, Partial<Record<Intent, number>>>>,
  words: Partial<Vocabulary> = {},
): void {
  const rows = Object.entries(weights).map(
    ([feature, steps]) => [numberOf(feature), INTENTS.map((intent) => steps[intent] ?? 0)] as const,
  );
  knowVocabularies({ en: { phrases: {}, ...words, intents: modelText(rows) } });
}

function check(draft: string, knownNumbers: readonly string[] = []): string[] {
  const context = { platform: 'swopify', market: 'en', buyerMessages: [], previousReplies: [] };
  return checkDraft(draft, { ...context, knownNumbers })
    .filter(({ rule }) => rule !== 'reply.language')
    .map(({ rule, severity, start, end }) => `${rule} ${severity}: ${draft.slice(start, end)}`);
}

test('a sentence that is surely up to something is warned of, from its first word to its last', () => {
  market({ wibble: { deal: 12 }, 'wibb=': { deal: 12 } });
  expect(check('All is fine. (Wibble the wobble by night!) Bye now.')).toEqual([
    'deal.off-platform warn: Wibble the wobble by night',
  ]);
});

test('one that is only likely is a hint', () => {
  market({ wibble: { rude: 9 } });
  expect(check('Wibble the wobble by night.')).toEqual([
    'reply.discourteous hint: Wibble the wobble by night',
  ]);
});

test('what a word of its field bears out has to be less sure', () => {
  market({ wibble: { rude: 7 } }, shipped.en);
  expect(check('Wibble the wobble by night.')).toEqual([]);
  expect(check('Wibble the toddler by night.')).toEqual([
    'reply.discourteous hint: Wibble the toddler by night',
  ]);
});

test("what is said in the platform's own words has to be surer", () => {
  market({ wibble: { deal: 10 } }, shipped.en);
  expect(check('Wibble the wobble by night.')).toEqual([
    'deal.off-platform hint: Wibble the wobble by night',
  ]);
  expect(check('Wibble the basket by night.')).toEqual([]);
});

test('what surely leads off the platform is told by each way that it may be', () => {
  market({ wibble: { deal: 9, phone: 9 } });
  expect(check('Wibble the wobble by night.')).toEqual([
    'contact.phone hint: Wibble the wobble by night',
    'deal.off-platform hint: Wibble the wobble by night',
  ]);
  market({ wibble: { deal: 9, phone: 5 } });
  expect(check('Wibble the wobble by night.')).toEqual([
    'deal.off-platform hint: Wibble the wobble by night',
  ]);
});

test('what speaks for harmless words speaks against all else', () => {
  market({ wibble: { payment: 12 }, never: { harmless: 12 } });
  expect(check('Never wibble the wobble by night.')).toEqual([]);
});

test('a sentence may look like the address in it that is allowed, or the number that the page shows', () => {
  market({ wibble: { web: 12, phone: 12 } });
  expect(check('Wibble the wobble by night.')).toEqual([
    'contact.phone warn: Wibble the wobble by night',
  ]);
  expect(check('Wibble the wobble at https://www.swopify.com/help now.')).toEqual([]);
  expect(check('Wibble the wobble at 0911 640 285 now.', ['0911640285'])).toEqual([]);
});

test('a vague sentence is none of its business', () => {
  market({ wibble: { vague: 12 } });
  expect(check('Wibble the wobble by night.')).toEqual([]);
});

test('a market whose model is not known has no such findings', () => {
  knowVocabularies({ en: { phrases: {} } });
  expect(check('Wibble the wobble by night.')).toEqual([]);
});
