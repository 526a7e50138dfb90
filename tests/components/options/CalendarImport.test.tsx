import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { CalendarImport, type OfferedClosures } from '@/components/options/CalendarImport';

import { renderInEnglish } from '../english';

const inventory = { from: '2026-12-23', to: '2026-12-26', name: 'Inventory' };
const townDay = { from: '2027-01-04', to: '2027-01-04', name: 'Town day' };

function show(offered: OfferedClosures | null) {
  const onAdd = vi.fn();
  const view = renderInEnglish(<CalendarImport offered={offered} onFile={vi.fn()} onAdd={onAdd} />);
  return { ...view, onAdd };
}

test('takes only the days that stay ticked', () => {
  const { container, onAdd } = show({ closures: [inventory, townDay], unreadable: 0 });
  const [first] = container.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
  fireEvent.click(first!);
  const button = container.querySelector('[data-action="import-closures"]')!;
  expect(button.textContent).toBe('Add 1');
  fireEvent.click(button);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith([townDay]);
});

test('tells of events that could not be read', () => {
  const { container } = show({ closures: [inventory], unreadable: 2 });
  expect(container.textContent).toContain('2 events could not be read.');
});

test('says that a file is no calendar, and what to do', () => {
  expect(show('no-calendar').getByRole('alert').textContent).toContain('Export one as iCalendar');
});

test('says that a calendar has no whole days', () => {
  const { container } = show({ closures: [], unreadable: 0 });
  expect(container.textContent).toContain('No whole days');
});
