import { expect, test } from 'vitest';

import { ClaimNotes } from '@/components/ClaimNotes';
import en from '@/public/_locales/en/messages.json';

import { NOW, viewWith } from './claims';
import { renderInEnglish } from './english';

const rulesOf = (container: Element): string[] =>
  [...container.querySelectorAll<HTMLElement>('[data-rule]')].map(
    ({ dataset }) => dataset.rule ?? '',
  );

test.each([
  { when: 'nothing threatens', view: viewWith({}), rules: null, says: [] },
  {
    when: 'the buyer tells of a lock: with the further deadline',
    view: viewWith({ risk: 'locked', riskSince: NOW }),
    rules: ['swopify.locked-device-72h', 'swopify.takeover'],
    // A Thursday and three working days.
    says: [en.claim_risk_locked.message, 'Nov 24', en.claim_takeover.message],
  },
  {
    when: 'the buyer tells of counterfeit goods: no further deadline',
    view: viewWith({ risk: 'counterfeit', riskSince: NOW }),
    rules: ['swopify.takeover'],
    says: [en.claim_risk_counterfeit.message, en.claim_takeover.message],
  },
  {
    when: 'the answer is overdue: the second stage, without any risk',
    view: viewWith({}, { dueAt: NOW - 1 }),
    rules: ['swopify.takeover'],
    says: [en.claim_takeover_overdue.message],
  },
  {
    when: 'a risk is overdue as well',
    view: viewWith({ risk: 'quality', riskSince: NOW }, { dueAt: NOW - 1 }),
    rules: ['swopify.takeover'],
    says: [en.claim_risk_quality.message, en.claim_takeover_overdue.message],
  },
  {
    when: 'a stage is not told',
    view: viewWith({ stage: 'repair-begun', stageSince: NOW }),
    rules: [],
    says: ['Tell the buyer: Repair or replacement begun.'],
  },
  {
    when: 'a dispatch was told without number or day',
    view: viewWith({ stage: 'dispatched', stageSince: NOW, told: 'part' }),
    rules: [],
    says: [en.claim_partly_told.message],
  },
  {
    when: 'a stage was told',
    view: viewWith({ stage: 'dispatched', stageSince: NOW, told: 'whole' }),
    rules: null,
    says: [],
  },
  {
    when: 'the platform takes nothing over',
    view: viewWith({}, { platform: 'seller.example', dueAt: NOW - 1 }),
    rules: null,
    says: [],
  },
])('when $when', ({ view, rules, says }) => {
  const { container } = renderInEnglish(<ClaimNotes view={view} now={NOW} />);
  if (rules === null) return expect(container.childElementCount).toBe(0);
  expect(rulesOf(container)).toEqual(rules);
  for (const sentence of says) expect(container.textContent).toContain(sentence);
});
