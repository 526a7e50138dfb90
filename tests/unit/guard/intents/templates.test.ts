import { expect, test } from 'vitest';

import { sentencesOf } from '../../../intents/templates';

test('each alternative of a group stands in a sentence', () => {
  const sentences = sentencesOf(['deal\t{Call|Ring|Phone} me, ⟦{cheaper|for less}⟧.']);
  for (const word of ['Call', 'Ring', 'Phone', '⟦cheaper⟧', '⟦for less⟧'])
    expect(sentences.join('\n')).toContain(word);
  for (const sentence of sentences)
    expect(sentence).toMatch(/^deal\t(?:Call|Ring|Phone) me, ⟦(?:cheaper|for less)⟧\.$/);
});

test('the alternatives of two groups meet in more than one way', () => {
  expect(sentencesOf(['{a|b|c} {x|y|z}']).length).toBeGreaterThan(3);
});

test('an alternative may be nothing', () => {
  expect(sentencesOf(['Come {now |}here']).toSorted()).toEqual(['Come here', 'Come now here']);
  expect(sentencesOf(['Come {now|} here']).toSorted()).toEqual(['Come here', 'Come now here']);
});

test('what is no choice stays as it is', () => {
  expect(sentencesOf(['Dear {name}, thanks'])).toEqual(['Dear {name}, thanks']);
});

test('the same templates give the same sentences', () => {
  const templates = ['{a|b|c|d} {x|y|z}', '{one|two} {three|four}'];
  expect(sentencesOf(templates)).toEqual(sentencesOf(templates));
});
