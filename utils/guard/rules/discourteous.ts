import type { Sign } from './sign';

/** Insults, threats, mockery. A refusal does not undo them: "we have no time for fools" insults too. */
export const DISCOURTEOUS_SIGNS: readonly Sign[] = [
  { sense: 'insult', unless: ['inoffensive'], evenRefused: true },
  { sense: 'threat', evenRefused: true },
  // "The world is small, and I have your address": where one lives, beside what may happen there.
  {
    sense: 'menace',
    with: [['lair', 'menace']],
    within: 14,
    across: true,
    outright: true,
    evenRefused: true,
    evidence: 'likely',
  },
  // "Take it back, or my lawyer will write to you."
  {
    sense: 'lawyer',
    with: [['withdraw', 'cancel']],
    within: 10,
    outright: true,
    evenRefused: true,
    evidence: 'likely',
  },
  { sense: 'mockery', evenRefused: true, evidence: 'likely' },
  // "Reading is an art", "counting is not everyone's forte": wits that are missed in someone.
  { sense: 'wits', with: ['feat'], within: 8, evenRefused: true, evidence: 'possible' },
  // "Congratulations, you have found the question mark."
  {
    sense: 'bravo',
    with: [['wits', 'feat']],
    within: 10,
    evenRefused: true,
    evidence: 'possible',
  },
  { sense: 'silly', evidence: 'likely' },
  { sense: 'stop', with: ['nonsense'], evenRefused: true },
  { sense: 'hard', with: ['grasp'], within: 4, evenRefused: true, evidence: 'likely' },
  {
    sense: 'you',
    with: ['flaw'],
    within: 3,
    unless: ['inoffensive'],
    evenRefused: true,
  },
  { sense: 'flaw', close: ['customer'], evenRefused: true },
];
