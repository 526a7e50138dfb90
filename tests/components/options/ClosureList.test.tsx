import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { ClosureList } from '@/components/options/ClosureList';
import type { Closure } from '@/utils/sla/clock';

import { renderInEnglish } from '../english';

const christmas: Closure = { from: '2026-12-24', to: '2026-12-26', name: 'Christmas' };

function show(closures: readonly Closure[] = []) {
  const onChange = vi.fn();
  const view = renderInEnglish(<ClosureList closures={closures} onChange={onChange} />);
  const type = (name: string, value: string) =>
    fireEvent.input(view.container.querySelector(`input[name="${name}"]`)!, { target: { value } });
  const add = () => fireEvent.submit(view.container.querySelector('form')!);
  return { ...view, onChange, type, add };
}

test('adds a single day', () => {
  const { type, add, onChange } = show();
  type('from', '2026-11-23');
  add();
  expect(onChange).toHaveBeenCalledExactlyOnceWith([{ from: '2026-11-23', to: '2026-11-23' }]);
});

test('adds a stretch of days with its name, in order of time', () => {
  const { type, add, onChange } = show([christmas]);
  type('from', '2026-11-23');
  type('to', '2026-11-27');
  type('name', ' Inventory ');
  add();
  expect(onChange).toHaveBeenCalledExactlyOnceWith([
    { from: '2026-11-23', to: '2026-11-27', name: 'Inventory' },
    christmas,
  ]);
});

test.each([
  { when: 'no day is chosen', from: '', to: '' },
  { when: 'the last day is before the first', from: '2026-11-23', to: '2026-11-20' },
])('says what is missing when $when', ({ from, to }) => {
  const { type, add, onChange, getByRole } = show();
  type('from', from);
  type('to', to);
  add();
  expect(onChange).not.toHaveBeenCalled();
  expect(getByRole('alert').textContent).toContain('Choose a first day');
});

test('takes days away again', () => {
  const { getByRole, onChange } = show([christmas]);
  fireEvent.click(getByRole('button', { name: /^Remove Dec 24/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith([]);
});
