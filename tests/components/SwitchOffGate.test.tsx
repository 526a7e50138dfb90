import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { SwitchOffGate } from '@/components/SwitchOffGate';

import { renderInEnglish } from './english';

function openGate() {
  const onBack = vi.fn();
  const onSave = vi.fn();
  const { container, getByText } = renderInEnglish(
    <SwitchOffGate onBack={onBack} onSave={onSave} />,
  );
  const dialog = container.querySelector('dialog')!;
  return { dialog, onBack, onSave, press: (name: string) => fireEvent.click(getByText(name)) };
}

test('gives the first focus to the way back, not to switching off', () => {
  const { dialog } = openGate();
  expect(dialog.open).toBe(true);
  const first = [...dialog.querySelectorAll<HTMLElement>('[autofocus]')];
  expect(first.map(({ dataset }) => dataset['action'])).toEqual(['edit']);
});

test.each([
  ['Escape', (dialog: HTMLElement) => fireEvent(dialog, new Event('cancel'))],
  [
    'a browser that closes it by itself',
    (dialog: HTMLElement) => fireEvent(dialog, new Event('close')),
  ],
])('%s leads back to the form, which may then be saved again', (_what, leave) => {
  const { dialog, onBack, onSave } = openGate();
  leave(dialog);
  expect(onBack).toHaveBeenCalledOnce();
  expect(onSave).not.toHaveBeenCalled();
});

test('saves when that was chosen', () => {
  const { press, onBack, onSave } = openGate();
  press('Save and switch off');
  expect([onSave.mock.calls.length, onBack.mock.calls.length]).toEqual([1, 0]);
});
