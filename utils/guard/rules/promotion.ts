import type { Sign } from './sign';

/** Offers, codes, newsletters, cross-selling. */
export const PROMOTION_SIGNS: readonly Sign[] = [
  { sense: 'promotion', evidence: 'unmistakable' },
  {
    sense: 'discount',
    with: ['next'],
    within: 8,
    unless: ['basket', 'platform'],
    evidence: 'unmistakable',
  },
  {
    sense: 'discount',
    with: ['code', 'get'],
    within: 8,
    unless: ['basket', 'platform'],
    evidence: 'unmistakable',
  },
  {
    sense: 'code',
    with: ['next'],
    within: 8,
    unless: ['basket', 'platform'],
    evidence: 'unmistakable',
  },
  { sense: 'newsletter', unless: ['basket'], evidence: 'unmistakable' },
  { sense: 'newsletter', with: ['subscribe'], evenRefused: true, evidence: 'unmistakable' },
  { sense: 'visit', with: [['shop', 'extra']], evidence: 'unmistakable' },
  { sense: 'recommend', with: ['shop'], evidence: 'unmistakable' },
  {
    sense: 'offering',
    with: ['discount'],
    within: 8,
    unless: ['basket', 'platform'],
    evidence: 'unmistakable',
  },
  {
    sense: 'bulk',
    with: ['discount'],
    within: 8,
    unless: ['basket', 'platform'],
    evidence: 'unmistakable',
  },
  { sense: 'sale', with: [['shop', 'extra', 'next']], evidence: 'unmistakable' },
  { sense: 'gift', with: ['next'], within: 8, unless: ['basket'], evidence: 'unmistakable' },
  {
    sense: 'next',
    with: ['cheaper'],
    within: 8,
    unless: ['basket', 'platform'],
    evidence: 'likely',
  },
  { sense: 'discount', with: ['extra'], within: 5, evidence: 'unmistakable' },
  {
    sense: 'code',
    with: ['get', 'cheaper'],
    within: 8,
    unless: ['basket', 'platform'],
    evidence: 'unmistakable',
  },
  { sense: 'bulk', with: ['cheaper'], unless: ['basket', 'platform'], evidence: 'unmistakable' },
  {
    sense: 'until',
    with: ['cheaper'],
    within: 8,
    sameClause: true,
    // What is paid back until then is no offer.
    unless: ['basket', 'platform', 'delivery', 'settle'],
    evidence: 'likely',
  },
];
