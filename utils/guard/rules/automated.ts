import type { Sign } from '../senses/sign';

/** Answers that no one wrote for this buyer. */
export const AUTOMATED_SIGNS: readonly Sign[] = [
  { sense: 'automatic', evidence: 'unmistakable' },
  { sense: 'received', with: ['later'], within: 24, across: true, evidence: 'unmistakable' },
  { sense: 'absent', with: ['later'], within: 24, across: true, evidence: 'unmistakable' },
];
