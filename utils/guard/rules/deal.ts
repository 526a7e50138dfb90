import type { Sign } from './sign';

/** Senses by which a deal is the seller's and the buyer's own. */
const OURSELVES = ['mine', 'together'] as const;
const ELSEWHERE = ['outside', 'direct', 'premises', 'otherway', 'deal', 'meet'] as const;

/** Words that move talk, payment, delivery, order or terms off the platform. */
export const DEAL_SIGNS: readonly Sign[] = [
  { sense: 'deal' },
  { sense: 'outside', with: ['platform'], within: 3, ordered: true },
  {
    sense: 'without',
    with: [['platform', 'commission']],
    within: 1,
    ordered: true,
  },
  { sense: 'bypass', with: ['platform'], within: 3, sameClause: true },
  { sense: 'bypass', with: ['cheaper'], within: 8, evidence: 'possible' },
  { sense: 'direct', with: ['trade'] },
  { sense: 'premises', with: [['trade', 'cheaper']], evidence: 'likely' },
  // "The gate is always open, and there it costs less": where one is met week by week, without saying so.
  {
    sense: 'stall',
    with: [['cheaper', 'commission', 'discount', 'cash', 'dearer', 'without']],
    within: 20,
    across: true,
    evidence: 'likely',
  },
  {
    sense: 'cheaper',
    with: [['direct', 'premises', 'cash', 'otherway', 'commission']],
    within: 10,
  },
  {
    sense: 'commission',
    with: [['avoid', 'cheaper', 'cash', 'direct']],
    // "It is the platform that sets it, not I."
    unless: ['abstain'],
    evenRefused: true,
  },
  {
    sense: 'cancel',
    with: ['order', [...ELSEWHERE, 'otherwise', 'cheaper', 'cash']],
    within: 16,
    across: true,
  },
  { sense: 'cancel', with: ['cheaper'], within: 8, evidence: 'possible' },
  // What counts or holds cash takes none from the buyer.
  { sense: 'cash', unless: ['delivery', 'platform', 'till'], evidence: 'likely' },
  {
    sense: 'cash',
    with: [[...ELSEWHERE, 'cheaper', 'cancel']],
    within: 10,
    unless: ['delivery', 'till'],
  },
  { sense: 'meet', evidence: 'likely' },
  { sense: 'meet', with: [['cheaper', 'cancel', 'cash']], within: 12 },
  {
    sense: 'dont',
    close: ['involve'],
    with: ['claim', ['settle', 'otherwise', ...ELSEWHERE]],
    within: 12,
    across: true,
    evenRefused: true,
  },
  {
    sense: 'dont',
    close: ['involve'],
    with: [
      ['platform', 'order'],
      ['otherway', 'direct', 'deal', 'cheaper', 'cash'],
    ],
    within: 12,
    across: true,
    evenRefused: true,
  },
  { sense: 'otherway', with: ['settle'], evidence: 'likely' },
  {
    sense: 'secret',
    with: [['platform', 'otherway', 'deal']],
    evenRefused: true,
  },
  { sense: 'drag', with: ['platform'], within: 4, evenRefused: true },
  { sense: 'relative', with: ['along'] },
  {
    sense: 'withdraw',
    close: ['claim'],
    with: ['settle'],
    within: 10,
    unless: ['platform'],
    evidence: 'likely',
  },
  {
    sense: 'dearer',
    with: ['platform', ['premises', 'direct', 'meet']],
    within: 10,
  },
  { sense: 'behind', evenRefused: true },
  { sense: 'cancel', with: [OURSELVES], within: 10, outright: true },
  {
    sense: 'mine',
    with: [['cheaper', 'reward']],
    within: 8,
    unless: ['platform'],
    evidence: 'likely',
  },
  { sense: 'outside', with: ['cheaper'], within: 8 },
  { sense: 'site', with: ['trade'], evidence: 'possible' },
  { sense: 'site', with: ['trade', 'cheaper'], within: 8 },
  { sense: 'site', with: ['mine'], within: 8, outright: true },
  {
    sense: 'cancel',
    close: ['claim'],
    with: ['reward'],
    within: 10,
    unless: ['platform'],
  },
  {
    sense: 'withdraw',
    close: ['claim'],
    with: ['reward'],
    within: 10,
    unless: ['platform'],
    outright: true,
  },
  {
    sense: 'dont',
    close: ['involve'],
    with: [OURSELVES],
    within: 12,
    evenRefused: true,
  },
];

/** Words that move money past the platform by no service or account: from hand to hand, in an envelope. */
export const PAYMENT_SIGNS: readonly Sign[] = [
  {
    sense: 'cash',
    with: [['money', 'trade', 'settle', 'handover']],
    unless: ['delivery', 'till'],
    evidence: 'likely',
  },
  {
    sense: 'handover',
    with: [['money', 'reward']],
    within: 5,
    sameClause: true,
    evidence: 'likely',
  },
  // "If I see two Caragiales in your hand": banknotes by their looks; and no book, no statue.
  {
    sense: 'banknote',
    with: ['purse'],
    within: 9,
    unless: ['delivery', 'likeness'],
    evenRefused: true,
    outright: true,
    evidence: 'likely',
  },
];
