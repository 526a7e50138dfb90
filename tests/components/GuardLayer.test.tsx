import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { type FindingActions, GuardLayer } from '@/components/GuardLayer';
import type { Finding } from '@/utils/guard/finding';

import { renderInEnglish } from './english';

const text = 'Write to desk@shop.example.';
const address: Finding = {
  rule: 'contact.email',
  severity: 'block',
  start: 9,
  end: 26,
  source: 'swopify.helpdesk-only',
};
const unanswered: Finding = {
  rule: 'reply.incomplete',
  severity: 'hint',
  start: 0,
  end: 0,
  source: 'swopify.helpdesk-only',
};
const draft = { text, findings: [address, unanswered] };

function show(props: Partial<Parameters<typeof GuardLayer>[0]>) {
  const dismiss = vi.fn<FindingActions['dismiss']>();
  const actions: FindingActions = {
    fix: () => undefined,
    show: vi.fn(),
    dismiss,
    isFirm: () => false,
    mayExcept: () => true,
    never: vi.fn(),
    tick: vi.fn(),
  };
  const { container } = renderInEnglish(
    <GuardLayer
      platform="swopify"
      beside={null}
      gate={null}
      hasFailed={false}
      isOpen
      onToggle={vi.fn()}
      actions={actions}
      {...props}
    />,
  );
  return { container, actions, dismiss, spoken: container.querySelector('.spoken')?.textContent };
}

const gate = { draft, newMessages: [], onEdit: vi.fn(), onSendAnyway: vi.fn() };

test('draws and says nothing of a draft in which nothing was found', () => {
  const { container, spoken } = show({ beside: { draft: { text, findings: [] }, questions: [] } });
  expect(container.querySelector('.guard, .gate, .notice')).toBeNull();
  expect(spoken).toBe('');
});

test('lists all findings beside the draft and tells their number and titles to a screen reader', () => {
  const { container, dismiss, spoken } = show({ beside: { draft, questions: [] } });
  expect(container.querySelectorAll('.guard .finding')).toHaveLength(2);
  expect(spoken).toMatch(/^2 .+: .+, .+/);
  fireEvent.click(container.querySelector('[data-action="dismiss"]')!);
  expect(dismiss).toHaveBeenCalledWith(address);
});

test('draws the gravest of very many findings, and tells how many more there are', () => {
  const hints = Array.from({ length: 1122 }, (_, i) => ({ ...unanswered, start: i, end: i }));
  const many = { text, findings: [...hints, address] };
  const { container, spoken } = show({ beside: { draft: many, questions: [] } });
  const drawn = container.querySelectorAll<HTMLElement>('.guard .finding');
  expect(drawn).toHaveLength(12);
  expect(drawn[0]?.dataset['rule']).toBe('contact.email');
  expect(container.querySelector('.left-out')?.textContent).toBe('1,111 more');
  expect(spoken).toMatch(/^1,123 /);
});

test('offers no way around what the administrator holds to', () => {
  const beside = { draft, questions: [] };
  const { container, actions } = show({ beside });
  expect(container.querySelector('[data-action="dismiss"]')).not.toBeNull();
  const firm = show({ beside, actions: { ...actions, isFirm: () => true } });
  expect(firm.container.querySelector('[data-action="dismiss"], .never')).toBeNull();
});

test('lists at the gate what is serious, with its rules and without anything to do about it', () => {
  const { container } = show({ gate });
  expect(container.querySelectorAll('.gate .finding')).toHaveLength(1);
  expect(container.querySelector<HTMLDetailsElement>('.gate details')?.open).toBe(true);
  expect(container.querySelector('[data-action="dismiss"]')).toBeNull();
});

test('says that a check did not run, for the eye and the ear', () => {
  const { container, spoken } = show({ hasFailed: true, beside: { draft, questions: [] } });
  expect(container.querySelector('.notice')?.textContent).toBe(spoken);
  expect(spoken).not.toBe('');
});
