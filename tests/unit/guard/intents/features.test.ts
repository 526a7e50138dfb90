import { expect, test } from 'vitest';

import { sentenceFeatures, type SpokenSenses } from '@/utils/guard/intents/features';
import type { Look } from '@/utils/guard/intents/looks';
import type { Sense } from '@/utils/guard/lexicons/senses/sense';
import type { Topic } from '@/utils/guard/lexicons/topics';

const NOTHING = senses([], []);

function senses(here: Sense[], around: Sense[]): SpokenSenses {
  return { here: new Set(here), around: new Set(around) };
}

/** All but what every sentence has. */
function featuresOf(words: string[], text: string, spoken: SpokenSenses): string[] {
  const traits = { text, senses: spoken, topics: new Set<Topic>(), looks: new Map<Look, number>() };
  return [...sentenceFeatures(words, traits)].filter((feature) => feature !== '*');
}

test.each([
  ['a short word is known by itself', ['cash'], '', ['cash']],
  ['a long word by its first letters too', ['cheaper'], '', ['cheaper', 'chea=']],
  ['a very long word by its first seven letters', ['commissions'], '', ['commiss', 'comm=']],
  ['numbers are all the same', ['7', '12345'], '', ['0', '0_0']],
  ['a question is known by its mark', ['how'], 'How? ', ['how', '?']],
  ['an exclamation is not', ['how'], 'How! ', ['how']],
  [
    'neighbours make pairs of stems',
    ['pay', 'me', 'directly'],
    '',
    ['pay', 'me', 'pay_me', 'directl', 'dire=', 'me_dire'],
  ],
  ['nothing has nothing', [], '', []],
])('%s', (_what, words, text, features) => {
  expect(featuresOf(words, text, NOTHING).sort()).toEqual(features.sort());
});

test('what words mean counts, here and elsewhere in the draft', () => {
  const features = featuresOf([], '', senses(['cash'], ['cash', 'secret']));
  expect(features).toEqual(['@cash', '~secret']);
});

test('what any reply speaks of counts only where it stands', () => {
  expect(featuresOf([], '', senses(['order'], ['order']))).toEqual(['@order']);
  expect(featuresOf([], '', senses([], ['order', 'please']))).toEqual([]);
});

test('what a sentence is about counts, and what it looks like', () => {
  const traits = {
    text: '',
    senses: NOTHING,
    topics: new Set<Topic>(['phoneWords']),
    looks: new Map<Look, number>([
      ['numeral', 6],
      ['digits', 0],
    ]),
  };
  expect([...sentenceFeatures([], traits)]).toEqual([
    '%phoneWords',
    '#numeral1',
    '#numeral2',
    '#numeral3',
    '#numeral5',
    '*',
  ]);
});
