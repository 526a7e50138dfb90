import type { Sign } from './sign';

/** Asking for reviews, rewarding them, pressing for better ones. */
export const REVIEW_SIGNS: readonly Sign[] = [
  // "Write whatever you like" asks for nothing.
  { sense: 'rate', uncounted: true, unless: ['yours'] },
  {
    sense: 'review',
    with: [['ask', 'please', 'change']],
    unless: ['yours'],
  },
  { sense: 'review', with: ['hurts'], within: 8, evenRefused: true },
  {
    sense: 'review',
    with: ['dont', 'change'],
    within: 4,
    unless: ['yours'],
    evenRefused: true,
    evidence: 'likely',
  },
  { sense: 'judge', with: ['forget'], evenRefused: true },
  { sense: 'review', with: ['forget'], evenRefused: true },
  {
    sense: 'judge',
    close: ['us'],
    with: [['ask', 'please', 'change', 'gift', 'discount']],
    within: 10,
  },
  {
    sense: 'review',
    with: [['gift', 'discount']],
    within: 10,
    unless: ['platform', 'inoffensive'],
  },
  { sense: 'paid', unless: ['platform'] },
  {
    sense: 'review',
    close: ['change'],
    with: ['reward'],
    within: 8,
    unless: ['platform'],
  },
];
