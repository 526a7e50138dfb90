import { afterEach, expect, test } from 'vitest';

import { MODEL } from '@/utils/guard/language/model';
import { MODEL_LANGUAGES } from '@/utils/guard/language/model-languages';
import { knowModel, languageScores, type ModelLanguage } from '@/utils/guard/language/scores';
import { STEP } from '@/utils/guard/language/step';
import { normalise } from '@/utils/guard/normalise/normalise';
import { wordsOf } from '@/utils/guard/text/words';

import { modelText } from '../../../language/model-text';

afterEach(() => knowModel(MODEL));

/** Weights in steps, of the languages that are named; the others have none. */
function weights(steps: Partial<Record<ModelLanguage, number>>): number[] {
  return MODEL_LANGUAGES.map((language) => steps[language] ?? 0);
}

function scoresOf(text: string): Map<ModelLanguage, number> {
  const scores = languageScores(wordsOf(normalise(text)), '');
  return new Map(MODEL_LANGUAGES.map((language, at) => [language, scores?.[at] ?? 0]));
}

test.each([
  ['a feature by itself', 'som', { sk: 3, cs: -2 }],
  ['one that shares its first letters with the one before', 'sommer', { de: 4 }],
  ['one behind others that share less', 'ža', { sk: 12, da: 1 }],
  ['several words', 'som sommer', { sk: 3, cs: -2, de: 4 }],
] as const)('a model that was written is read again: %s', (_what, text, steps) => {
  const rows = [
    ['^sommer$', weights({ de: 4 })],
    ['^som$', weights({ sk: 3, cs: -2 })],
    ['^za$', weights({ sk: 12, da: 1 })],
    ['^dom$', weights({ fr: 7 })],
  ] as const;
  knowModel(modelText(rows));
  const scores = [...scoresOf(text)].filter(([, score]) => score !== 0);
  expect(scores.map(([language, score]) => [language, Math.round(score / STEP)])).toEqual(
    Object.entries(steps),
  );
});

test('a weight beyond the largest step is written as the largest', () => {
  knowModel(modelText([['^som$', weights({ sk: 99 })]]));
  expect(scoresOf('som').get('sk')).toBeCloseTo(12 * STEP);
});
