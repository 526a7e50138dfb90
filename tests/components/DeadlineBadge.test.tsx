import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { DeadlineBadge } from '@/components/DeadlineBadge';
import type { BadgeState, DiscussionView } from '@/utils/discussions/view';

import { renderInEnglish } from './english';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-20T12:00:00Z');
const LEAD = 4 * HOUR;

type Row = Pick<DiscussionView, 'key' | 'state' | 'dueAt' | 'atTheLatest'>;
const waiting = (left: number, atTheLatest = false): Row => ({
  key: '17',
  state: 'waiting',
  dueAt: NOW + left,
  atTheLatest,
});

test.each<{ when: string; view: Row; state: BadgeState; text: RegExp }>([
  {
    when: 'much time is left',
    view: waiting(21 * HOUR + 40 * MINUTE),
    state: 'on-time',
    text: /^21 ?h 40 ?m$/,
  },
  { when: 'the lead has begun', view: waiting(LEAD), state: 'due-soon', text: /^4 ?h$/ },
  {
    when: 'exactly the due moment is reached',
    view: waiting(0),
    state: 'due-soon',
    text: /^< 1 ?m$/,
  },
  {
    when: 'the deadline has passed',
    view: waiting(-(3 * HOUR + 5 * MINUTE)),
    state: 'overdue',
    text: /^Overdue 3 ?h 05 ?m$/,
  },
  {
    when: 'only the newest message is known',
    view: waiting(10 * HOUR, true),
    state: 'on-time',
    text: /^≤ 10 ?h$/,
  },
  {
    when: 'the page shows neither',
    view: { ...waiting(HOUR), state: 'unknown' },
    state: 'unknown',
    text: /^Unknown$/,
  },
  {
    when: 'it waits since an unknown time',
    view: { ...waiting(HOUR), dueAt: null },
    state: 'unknown',
    text: /^Unknown$/,
  },
])('says what is left when $when', ({ view, state, text }) => {
  const { container } = renderInEnglish(<DeadlineBadge view={view} now={NOW} leadMs={LEAD} />);
  const badge = container.querySelector('[data-panelwatch-badge]');
  expect(badge?.getAttribute('data-state')).toBe(state);
  expect(badge?.getAttribute('data-key')).toBe('17');
  expect(badge?.textContent).toMatch(text);
});

test('states the due time for others to read', () => {
  const { container } = renderInEnglish(
    <DeadlineBadge view={waiting(HOUR)} now={NOW} leadMs={LEAD} />,
  );
  expect(container.querySelector('[data-due]')?.getAttribute('data-due')).toBe(
    '2026-11-20T13:00:00.000Z',
  );
});

test('says the same at full length to those who hear it', () => {
  const { getByRole } = renderInEnglish(
    <DeadlineBadge view={waiting(21 * HOUR + 40 * MINUTE)} now={NOW} leadMs={LEAD} />,
  );
  expect(getByRole('img').getAttribute('aria-label')).toBe('21 hr 40 min left');
});

test('names an answered discussion for those who do not see the tick', () => {
  const { getByRole } = renderInEnglish(
    <DeadlineBadge view={{ ...waiting(HOUR), state: 'answered' }} now={NOW} leadMs={LEAD} />,
  );
  expect(getByRole('img', { name: 'Answered' }).textContent).toBe('');
});

test('explains itself on a click', () => {
  const onExplain = vi.fn();
  const { getByRole } = renderInEnglish(
    <DeadlineBadge view={waiting(HOUR)} now={NOW} leadMs={LEAD} onExplain={onExplain} />,
  );
  fireEvent.click(getByRole('button'));
  expect(onExplain).toHaveBeenCalledOnce();
});

test('of a row says to those who hear it whose deadline it is, and shows no more than before', () => {
  const view = { ...waiting(HOUR), buyer: 'Eva Malá', subject: 'Batéria' };
  const { getByRole } = renderInEnglish(
    <DeadlineBadge view={view} now={NOW} leadMs={LEAD} onExplain={vi.fn<() => void>()} />,
  );
  const badge = getByRole('button');
  expect(badge.querySelector('.heard')?.textContent).toMatch(/^Eva Malá: 1 hr left$/);
  expect(badge.querySelector('.shown')?.textContent).not.toContain('Eva');
  expect(badge.title).toBe('');
});
