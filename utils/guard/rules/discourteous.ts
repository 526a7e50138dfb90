import type { Sign } from './sign';

/** Insults, threats, mockery. A refusal does not undo them: "we have no time for fools" insults too. */
export const DISCOURTEOUS_SIGNS: readonly Sign[] = [
  { sense: 'insult', evenRefused: true, evidence: 'unmistakable' },
  { sense: 'threat', evenRefused: true, evidence: 'unmistakable' },
  { sense: 'mockery', evenRefused: true, evidence: 'likely' },
  { sense: 'silly', evidence: 'likely' },
  { sense: 'stop', with: ['nonsense'], evenRefused: true, evidence: 'unmistakable' },
  { sense: 'hard', with: ['grasp'], within: 4, evenRefused: true, evidence: 'likely' },
  { sense: 'you', with: ['flaw'], within: 3, evenRefused: true, evidence: 'unmistakable' },
  { sense: 'flaw', close: ['customer'], evenRefused: true, evidence: 'unmistakable' },
];
