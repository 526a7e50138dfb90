import type { RuleInput } from '../rule';
import type { Sign } from './sign';
import { hasFigure } from '../text/words';

/** Answers that no one wrote for this buyer. "No access to my mail" refuses nothing. */
export const AUTOMATED_SIGNS: readonly Sign[] = [{ sense: 'automatic', evenRefused: true }];

/** Thanks or an absence, with a later answer. */
export const RECEIPT_SIGNS: readonly Sign[] = [
  {
    sense: 'received',
    with: ['later'],
    within: 40,
    across: true,
    evenRefused: true,
  },
  {
    sense: 'absent',
    with: ['later'],
    within: 40,
    across: true,
    // "By phone we cannot be reached" tells of no absence.
    unless: ['phone'],
    evenRefused: true,
  },
];

const MANY_WORDS = 40;
const MANY_FIGURES = 3;

/** Whether a draft has the length and the figures of an answer to one buyer: thanks at its head are no receipt then. */
export function isIndividual({ words }: RuleInput): boolean {
  if (words.length <= MANY_WORDS) return false;
  return words.filter(hasFigure).length >= MANY_FIGURES;
}
