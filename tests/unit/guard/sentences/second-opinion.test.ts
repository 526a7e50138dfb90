import { afterEach, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import { type Intent, INTENTS } from '@/utils/guard/intents/intents';
import { knownVocabularies, knowVocabularies } from '@/utils/guard/vocabulary';

import { featureNumber } from '@/utils/guard/weights/feature-number';
import { modelText } from '../../../learning/model-text';

const shipped = Object.fromEntries(knownVocabularies());
const { en } = shipped;
afterEach(() => knowVocabularies(shipped));

const DRAFT = 'A bastard file takes the burr off the edge.';

/** What is found while the words of the market say so much of the sentence with a file in it. */
function found(steps: Partial<Record<Intent, number>>): string[] {
  const rows = [[featureNumber('file'), INTENTS.map((intent) => steps[intent] ?? 0)] as const];
  if (en) knowVocabularies({ en: { ...en, intents: modelText(rows) } });
  const context = { platform: 'swopify', market: 'en', buyerMessages: [], previousReplies: [] };
  return checkDraft(DRAFT, context).map(({ rule, severity }) => `${rule} ${severity}`);
}

test('an insult stays one where nothing in its sentence speaks against it', () => {
  expect(found({ rude: 4 })).toEqual(['reply.discourteous block']);
});

test('in a sentence that sounds rather harmless it is no more than a hint', () => {
  expect(found({ harmless: 4 })).toEqual(['reply.discourteous hint']);
});

test('in one that sounds harmless it is none', () => {
  expect(found({ harmless: 9 })).toEqual([]);
});

test('one that sounds like another breach does not make it harmless', () => {
  expect(found({ deal: 4 })).toEqual(['reply.discourteous block']);
});
