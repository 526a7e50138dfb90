import type { Sign } from './sign';

/** Offers, codes, newsletters, cross-selling. */
export const PROMOTION_SIGNS: readonly Sign[] = [
  { sense: 'promotion' },
  {
    sense: 'discount',
    with: ['next'],
    within: 8,
    unless: ['basket', 'platform'],
  },
  {
    sense: 'discount',
    with: ['code', 'get'],
    within: 8,
    unless: ['basket', 'platform'],
  },
  {
    sense: 'code',
    with: ['next'],
    within: 8,
    unless: ['basket', 'platform'],
  },
  { sense: 'newsletter', unless: ['basket'] },
  { sense: 'newsletter', with: ['subscribe'], evenRefused: true },
  { sense: 'visit', with: [['shop', 'extra']] },
  { sense: 'recommend', with: ['shop'] },
  {
    sense: 'offering',
    with: ['discount'],
    within: 8,
    unless: ['basket', 'platform'],
  },
  {
    sense: 'bulk',
    with: ['discount'],
    within: 8,
    unless: ['basket', 'platform'],
  },
  { sense: 'sale', with: [['shop', 'extra', 'next']] },
  { sense: 'gift', with: ['next'], within: 8, unless: ['basket'] },
  {
    sense: 'next',
    with: ['cheaper'],
    within: 8,
    unless: ['basket', 'platform'],
    evidence: 'likely',
  },
  { sense: 'discount', with: ['extra'], within: 5 },
  {
    sense: 'code',
    with: ['get', 'cheaper'],
    within: 8,
    unless: ['basket', 'platform'],
  },
  { sense: 'bulk', with: ['cheaper'], unless: ['basket', 'platform'] },
  {
    sense: 'until',
    with: ['cheaper'],
    within: 8,
    sameClause: true,
    // What is paid back until then is no offer.
    unless: ['basket', 'platform', 'delivery', 'settle'],
    evidence: 'likely',
  },
  // "Psst, a word for the till": what is whispered to one buyer is no part of the order.
  {
    sense: 'whisper',
    with: [['next', 'code', 'basket', 'discount', 'gift', 'cheaper', 'till']],
    within: 24,
    across: true,
    outright: true,
    evenRefused: true,
    evidence: 'likely',
  },
  // "I would not sleep on it: two have it in their baskets, and tomorrow the price goes up."
  {
    sense: 'vanish',
    with: [['hesitate', 'rivals']],
    within: 20,
    across: true,
    outright: true,
    evenRefused: true,
    evidence: 'likely',
  },
  {
    sense: 'hesitate',
    with: ['rivals'],
    within: 20,
    across: true,
    outright: true,
    evenRefused: true,
    evidence: 'likely',
  },
];
