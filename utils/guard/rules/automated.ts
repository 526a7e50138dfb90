import type { Sign } from '../senses/sign';

/** Answers that no one wrote for this buyer. "No access to my mail" refuses nothing. */
export const AUTOMATED_SIGNS: readonly Sign[] = [
  { sense: 'automatic', evenRefused: true, evidence: 'unmistakable' },
  {
    sense: 'received',
    with: ['later'],
    within: 40,
    across: true,
    evenRefused: true,
    evidence: 'unmistakable',
  },
  {
    sense: 'absent',
    with: ['later'],
    within: 40,
    across: true,
    evenRefused: true,
    evidence: 'unmistakable',
  },
];
