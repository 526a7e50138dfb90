import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { HandoverView } from '@/components/tools/HandoverView';
import type { DiscussionView } from '@/utils/discussions/view';

import { EnglishWords, renderInEnglish } from '../english';

const VIEW: DiscussionView = {
  platform: 'swopify',
  host: 'panel.swopify.com',
  account: null,
  key: '1001',
  buyer: 'Ada',
  subject: null,
  url: null,
  state: 'waiting',
  receivedAt: 0,
  dueAt: 3_600_000,
  atTheLatest: false,
  answeredAt: null,
  unread: null,
  clock: null,
  rule: null,
  lastReadAt: 0,
};

function handover(assignee: string, onNote = vi.fn(), isKept = true) {
  return (
    <HandoverView
      entries={[{ view: VIEW, note: '', assignee }]}
      backAt="2026-11-23T09:00"
      assignees={[]}
      now={0}
      leadMs={0}
      isKept={isKept}
      onBackAt={vi.fn()}
      onNote={onNote}
      onOpen={vi.fn()}
      onCopy={() => Promise.resolve()}
    />
  );
}

test('what is being typed stays while what another field took is kept', () => {
  const { container, rerender } = renderInEnglish(handover(''));
  const note = container.querySelector<HTMLInputElement>('input[name="note"]')!;
  fireEvent.input(note, { target: { value: 'A' } });
  rerender(<EnglishWords>{handover('Petra')}</EnglishWords>);
  expect(note.value).toBe('A');
});

test('a note is kept while it is typed, without the blanks around it', () => {
  const onNote = vi.fn();
  const { container } = renderInEnglish(handover('', onNote));
  fireEvent.input(container.querySelector('input[name="note"]')!, { target: { value: ' IMEI ' } });
  expect(onNote.mock.lastCall?.at(-1)).toEqual({ note: 'IMEI' });
});

test('a note that could not be kept says so, and stays in its field', () => {
  const { container, rerender, getByRole } = renderInEnglish(handover(''));
  const note = container.querySelector<HTMLInputElement>('input[name="note"]')!;
  fireEvent.input(note, { target: { value: 'IMEI' } });
  rerender(<EnglishWords>{handover('', vi.fn(), false)}</EnglishWords>);
  expect(getByRole('alert').textContent).toMatch(/could not be kept/);
  expect(note.value).toBe('IMEI');
});
