import { fireEvent } from '@testing-library/preact';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';

import { Gate } from '@/components/Gate';
import { WordsContext } from '@/components/words';
import en from '@/public/_locales/en/messages.json';
import { createWords } from '@/utils/i18n/words';

import { messagesOf } from '../messages-of';
import { renderInEnglish } from './english';

function openGate(blocking: number, newMessages: string[] = []) {
  const onEdit = vi.fn();
  const onSendAnyway = vi.fn();
  const view = renderInEnglish(
    <Gate
      blocking={blocking}
      count={blocking}
      newMessages={newMessages}
      onEdit={onEdit}
      onSendAnyway={onSendAnyway}
    >
      <li>Phone number</li>
    </Gate>,
  );
  const press = (name: string) => fireEvent.click(view.getByText(name));
  return { ...view, onEdit, onSendAnyway, press };
}

test('is modal before the next key, which would go into the page', () => {
  const place = document.createElement('div');
  document.body.append(place);
  render(
    <WordsContext.Provider value={createWords(messagesOf(en))}>
      <Gate blocking={1} count={1} newMessages={[]} onEdit={vi.fn()} onSendAnyway={vi.fn()}>
        <li>Phone number</li>
      </Gate>
    </WordsContext.Provider>,
    place,
  );
  expect(place.querySelector('dialog')?.open).toBe(true);
  place.remove();
});

test('does not send without a reason, and says so', () => {
  const { press, onSendAnyway, container } = openGate(1);
  press('Send anyway');
  expect(onSendAnyway).not.toHaveBeenCalled();
  expect(container.textContent).toContain('Choose a reason, or say it in your words.');
  expect(document.activeElement).toBe(container.querySelector('select'));
});

test('sends with the picked reason', () => {
  const { press, onSendAnyway, container } = openGate(1);
  fireEvent.change(container.querySelector('select')!, { target: { value: 'urgent' } });
  press('Send anyway');
  expect(onSendAnyway).toHaveBeenCalledExactlyOnceWith('urgent', null);
});

test('takes words alone as another reason', () => {
  const { press, onSendAnyway, container } = openGate(1);
  fireEvent.input(container.querySelector('input')!, {
    target: { value: ' Hotline of the maker ' },
  });
  press('Send anyway');
  expect(onSendAnyway).toHaveBeenCalledExactlyOnceWith('other', 'Hotline of the maker');
});

test('asks for no reason when nothing blocks', () => {
  const { press, onSendAnyway, container } = openGate(0);
  expect(container.querySelector('select')).toBeNull();
  press('Send anyway');
  expect(onSendAnyway).toHaveBeenCalledOnce();
});

test('shows what the buyer wrote meanwhile', () => {
  const { getByRole } = openGate(0, ['Stále bez odpovede…']);
  const gate = getByRole('alertdialog', { name: 'The buyer wrote again' });
  expect(gate.querySelector('blockquote')?.textContent).toBe('Stále bez odpovede…');
});

test('goes back to the draft by its button and by Escape', () => {
  const { press, onEdit, container } = openGate(1);
  press('Edit the reply');
  fireEvent(container.querySelector('dialog')!, new Event('cancel', { cancelable: true }));
  expect(onEdit).toHaveBeenCalledTimes(2);
});

test('goes back to the draft where the browser closes it without asking', () => {
  const { onEdit, container } = openGate(1);
  fireEvent(container.querySelector('dialog')!, new Event('close'));
  expect(onEdit).toHaveBeenCalledOnce();
});

test('is an alert dialog that is named and described', () => {
  const { getByRole } = openGate(2);
  const gate = getByRole('alertdialog', { name: 'Not sent yet' });
  expect(gate.getAttribute('aria-describedby')).toBeTruthy();
  expect(gate.textContent).toContain('2 things that break rules of the platform');
});

test('offers no way around what the administrator holds fast', () => {
  const onEdit = vi.fn();
  const { container, getByText, queryByText } = renderInEnglish(
    <Gate blocking={1} count={1} newMessages={[]} onEdit={onEdit} onSendAnyway={null}>
      <li>Phone number</li>
    </Gate>,
  );
  expect(queryByText('Send anyway')).toBeNull();
  expect(container.querySelector('select')).toBeNull();
  expect(container.textContent).toContain('Your administrator does not allow this to be sent.');
  fireEvent.click(getByText('Edit the reply'));
  expect(onEdit).toHaveBeenCalledOnce();
});
