import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';

import { CasePanel } from '@/components/case/CasePanel';
import { CaseTimeline } from '@/components/case/CaseTimeline';
import { Consequences } from '@/components/case/Consequences';
import { caseAt, type Decision, type Share, timelineOf } from '@/utils/cases';
import { contactsOf } from '@/utils/platforms/contacts';

import { renderInEnglish } from '../english';

const RECEIVED = 'I received the money – the case is closed';
const NOT_RECEIVED = 'I did not receive the money – the service team of Trusted Shops examines it';
const DISAGREE = 'I do not agree – the service team of Trusted Shops examines it';
const FINE = 'That is fine, end the protection – the case is closed';

describe('what follows from an answer, in words', () => {
  test.each<[Decision, Share, string, string[]]>([
    ['yes', 'full', 'whole amount', [RECEIVED, NOT_RECEIVED]],
    ['yes', 'partial', 'may refuse', [RECEIVED, NOT_RECEIVED, DISAGREE]],
    ['yes-after-return', 'full', 'goods are returned first', [RECEIVED, NOT_RECEIVED]],
    ['yes-after-return', 'partial', 'may refuse', [RECEIVED, NOT_RECEIVED, DISAGREE]],
    ['no', 'full', 'nothing back', [FINE, DISAGREE]],
    ['no', 'partial', 'nothing back', [FINE, DISAGREE]],
  ])('%s, %s', (decision, share, said, responses) => {
    const { container } = renderInEnglish(
      <Consequences decision={decision} share={share} until="10 Dec" />,
    );
    expect(container.textContent).toContain(said);
    expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual(
      responses,
    );
    expect(container.textContent).toContain('the customer has until 10 Dec to respond');
  });

  test('nothing is chosen yet', () => {
    const { container } = renderInEnglish(
      <Consequences decision={null} share="full" until="10 Dec" />,
    );
    expect(container.textContent).toContain('Choose an answer');
    expect(container.querySelectorAll('li')).toHaveLength(0);
  });
});

test('the days of a case, those that passed apart, with the rule behind each deadline', () => {
  const openedAt = Date.parse('2026-11-18T09:00:00+01:00');
  const now = Date.parse('2026-11-20T09:00:00+01:00');
  const state = caseAt([{ kind: 'feedback', at: openedAt, feedback: 'not-arrived' }], now);
  const { container } = renderInEnglish(
    <CaseTimeline
      steps={timelineOf({ orderedAt: null, openedAt, answeredAt: null })}
      state={state}
      now={now}
      print={(at) => new Date(at).toISOString().slice(0, 10)}
    />,
  );
  expect(container.querySelector('.move')?.textContent).toBe(
    'It is your move until 2026-11-23. After that the service team steps in.',
  );
  expect([...container.querySelectorAll('[data-past]')].map((step) => step.textContent)).toEqual([
    '2026-11-18 Case opened',
  ]);
  expect(container.querySelector('[data-rule-card="trustedshops.reply-5d"]')).not.toBeNull();
});

test('a day whose hour is not known is printed without one', () => {
  const orderedAt = Date.parse('2026-11-02T00:00:00+01:00');
  const { container } = renderInEnglish(
    <CaseTimeline
      steps={timelineOf({ orderedAt, openedAt: null, answeredAt: null, daysOnly: ['ordered'] })}
      state={null}
      now={orderedAt}
      print={(_at, isDayOnly) => (isDayOnly ? 'a day' : 'an hour')}
    />,
  );
  const times = [...container.querySelectorAll('time')].map(({ textContent }) => textContent);
  expect(times).toEqual(['a day', 'a day', 'a day']);
});

test('the panel folds up, and names whom to turn to', () => {
  const onToggle = vi.fn();
  const { container, getByRole } = renderInEnglish(
    <CasePanel contacts={contactsOf('trustedshops')} isOpen onToggle={onToggle}>
      <p>days</p>
    </CasePanel>,
  );
  expect(container.textContent).toContain('service@trustedshops.com');
  fireEvent.click(getByRole('button'));
  expect(onToggle).toHaveBeenCalledOnce();
});
