import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { PickerBar, type PickerBarProps } from '@/components/PickerBar';

import { renderInEnglish } from './english';

const NOON = Date.parse('2026-11-20T12:00:00Z');

function show(changes: Partial<PickerBarProps> = {}) {
  const props: PickerBarProps = {
    stage: 'time',
    steps: [
      { step: 'row', isKnown: true, isCurrent: false, isPossible: true },
      { step: 'time', isKnown: false, isCurrent: true, isPossible: true },
      { step: 'send', isKnown: false, isCurrent: false, isPossible: false },
    ],
    count: null,
    turns: null,
    rows: [
      { key: 'a', buyer: 'Ada Bell', subject: null, at: NOON, waits: null, from: null },
      { key: 'b', buyer: null, subject: 'Lamp', at: null, waits: null, from: null },
    ],
    times: { read: 1, of: 2 },
    timeZone: 'Europe/Bratislava',
    problem: null,
    skip: 'absent',
    canGoBack: true,
    announcement: '',
    onFix: vi.fn(),
    onBack: vi.fn(),
    onSkip: vi.fn(),
    onLeave: vi.fn(),
    onUndo: vi.fn(),
    onRetry: vi.fn(),
    ...changes,
  };
  return { ...renderInEnglish(<PickerBar {...props} />), props };
}

test('asks for one thing, and shows what would be read in the zone of the panel', () => {
  const { getByRole, getByText, container } = show();
  expect(getByRole('heading').textContent).toBe('Point at the time of the last message');
  expect(getByText('Ada Bell').closest('tr')?.textContent).toContain('1:00');
  expect(container.querySelectorAll('td.missing')).toHaveLength(3);
  expect(container.querySelector('[data-times]')?.textContent).toBe('1 of 2 times read');
});

test('says why something cannot be taken', () => {
  expect(show({ problem: 'no-time' }).container.querySelector('.problem')?.textContent).toBe(
    'No time can be read there.',
  );
});

test('counts the rows that are alike', () => {
  const { container } = show({ stage: 'row', count: 24 });
  expect(container.querySelector('[data-count="24"]')?.textContent).toBe('24 rows alike');
});

test('tells how many rows would wait, and which', () => {
  const { container, getByRole } = show({
    stage: 'waits',
    turns: { step: 'waits', rows: 4, of: 9 },
    rows: [
      { key: 'a', buyer: 'Ada Bell', subject: null, at: NOON, waits: true, from: null },
      { key: 'b', buyer: null, subject: 'Lamp', at: null, waits: false, from: null },
    ],
  });
  expect(getByRole('heading').textContent).toBe(
    'Point at what shows that a discussion waits for you',
  );
  expect(container.querySelector('[data-turns="4"]')?.textContent).toBe('4 of 9 rows wait for you');
  expect([...container.querySelectorAll('td:last-child')].map((cell) => cell.textContent)).toEqual([
    'yes',
    'no',
  ]);
});

test('tells in how many rows the shop wrote last, and who in which', () => {
  const { container, getByRole } = show({
    stage: 'author',
    turns: { step: 'author', rows: 4, of: 9 },
    rows: [
      { key: 'a', buyer: 'Ada Bell', subject: null, at: NOON, waits: null, from: 'seller' },
      { key: 'b', buyer: null, subject: 'Lamp', at: null, waits: null, from: 'buyer' },
      { key: 'c', buyer: null, subject: 'Lamp', at: null, waits: null, from: null },
    ],
  });
  expect(getByRole('heading').textContent).toBe('Point at what shows that you wrote last');
  expect(container.querySelector('[data-turns="4"]')?.textContent).toBe(
    'You wrote last in 4 of 9 rows',
  );
  expect([...container.querySelectorAll('td:last-child')].map((cell) => cell.textContent)).toEqual([
    'You',
    'Buyer',
    'not read',
  ]);
});

test('says nothing of what waits before rows tell', () => {
  expect(show().container.querySelectorAll('thead th')).toHaveLength(3);
});

test('offers the steps that make sense on the page, and asks again for one that is pressed', () => {
  const { container, props } = show();
  const steps = [...container.querySelectorAll<HTMLElement>('[data-step]')];
  expect(steps.map(({ dataset }) => dataset['step'])).toEqual(['row', 'time']);
  expect(steps[1]?.getAttribute('aria-current')).toBe('step');
  fireEvent.click(steps[0]!);
  expect(props.onFix).toHaveBeenCalledExactlyOnceWith('row');
});

test.each([
  ['back', 'onBack'],
  ['skip', 'onSkip'],
  ['leave', 'onLeave'],
] as const)('the button %s does what it says', (action, called) => {
  const { container, props } = show();
  fireEvent.click(container.querySelector(`[data-action="${action}"]`)!);
  expect(props[called]).toHaveBeenCalledOnce();
});

test('the first step has none before it', () => {
  const { container } = show({ canGoBack: false });
  expect(container.querySelector('[data-action="back"]')).toHaveProperty('disabled', true);
});

test('what is known already is kept by going on', () => {
  expect(show({ skip: 'keep' }).getByText('Keep these')).toBeTruthy();
});

test('what was saved can be taken back', () => {
  const { container, props } = show({ stage: 'saved' });
  expect(container.querySelector('[data-action="leave"]')?.textContent).toBe('Done');
  fireEvent.click(container.querySelector('[data-action="undo"]')!);
  expect(props.onUndo).toHaveBeenCalledOnce();
});

test('what could not be saved can be tried again', () => {
  const { container, props } = show({ stage: 'failed' });
  fireEvent.click(container.querySelector('[data-action="retry"]')!);
  expect(props.onRetry).toHaveBeenCalledOnce();
});

test('tells those who do not see the page what is pointed at, politely', () => {
  expect(show({ announcement: '2 of 5: 24 rows alike' }).getByRole('status').textContent).toBe(
    '2 of 5: 24 rows alike',
  );
});
