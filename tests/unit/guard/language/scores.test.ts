import { afterEach, expect, test } from 'vitest';

import { rivalScores } from '@/utils/guard/language/scores';
import { rivalsOf } from '@/utils/guard/language/model-languages';
import { STEP } from '@/utils/guard/language/step';
import { LANGUAGES } from '@/utils/guard/languages';
import { wholeVocabulary } from '@/utils/guard/lexicons/vocabularies';
import { normalise } from '@/utils/guard/normalise/normalise';
import { wordsOf } from '@/utils/guard/text/words';
import { knowVocabularies } from '@/utils/guard/vocabulary';

import { featureNumber } from '@/utils/guard/weights/feature-number';
import { modelText } from '../../../learning/model-text';

afterEach(() => knowVocabularies({ sk: wholeVocabulary('sk') }));

function know(language: string): void {
  knowVocabularies({ sk: { phrases: {}, language } });
}

/** The leads of Czech, and of what is far from Slovak, in steps. */
function leadsOf(text: string): number[] {
  const scores = rivalScores(wordsOf(normalise(text)), '', 'sk');
  return scores.map(({ lead }) => Math.round(lead / STEP));
}

test.each([
  ['a feature by itself', 'som', [-3, -2]],
  ['one that shares its first letters with the one before', 'sommer', [0, 4]],
  ['one behind others that share less', 'ža', [12, 1]],
  ['several words', 'som sommer', [-3, 2]],
  ['a word twice counts once', 'som som', [-3, -2]],
  ['words that are not known', 'dub', [0, 0]],
])('a model that was written is read again: %s', (_what, text, leads) => {
  know(
    modelText([
      [featureNumber('^sommer$'), [0, 4]],
      [featureNumber('^som$'), [-3, -2]],
      [featureNumber('^za$'), [12, 1]],
      [featureNumber('^dom$'), [0, 7]],
    ]),
  );
  expect(leadsOf(text)).toEqual(leads);
});

test('a weight beyond the largest step is written as the largest', () => {
  know(modelText([[featureNumber('^som$'), [99, 0]]]));
  expect(leadsOf('som')).toEqual([12, 0]);
});

test('of a market without a model nothing is said', () => {
  expect(rivalScores(wordsOf(normalise('som')), '', 'xx')).toEqual([]);
});

test.each(LANGUAGES)(
  '%s is told apart from each other language once, and not from itself',
  (market) => {
    const rivals = rivalsOf(market).flat();
    expect(rivals).not.toContain(market);
    expect(new Set(rivals).size).toBe(rivals.length);
    expect(rivals).toEqual(expect.arrayContaining(LANGUAGES.filter((other) => other !== market)));
  },
);
