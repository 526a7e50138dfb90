import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { ClaimControl, type ClaimMark } from '@/components/ClaimControl';
import type { DiscussionView } from '@/utils/discussions/view';

import { NOW, viewWith } from './claims';
import { renderInEnglish } from './english';

function controlOf(view: DiscussionView) {
  const onMark = vi.fn<(mark: ClaimMark) => void>();
  return { onMark, ...renderInEnglish(<ClaimControl view={view} onMark={onMark} />) };
}

test('names the stages in their order, and marks the one that is chosen', () => {
  const { getByLabelText, onMark } = controlOf(viewWith({ stage: 'return-received' }));
  const select = getByLabelText('Stage of the claim') as HTMLSelectElement;
  expect([...select.options].map(({ value }) => value)).toEqual([
    'none',
    'return-received',
    'repair-begun',
    'repair-finished',
    'being-prepared',
    'dispatched',
  ]);
  expect(select.value).toBe('return-received');
  fireEvent.change(select, { target: { value: 'dispatched' } });
  expect(onMark).toHaveBeenLastCalledWith({ mark: 'dispatched' });
});

test('ends the claim where none is chosen', () => {
  const { getByLabelText, onMark } = controlOf(viewWith({ stage: 'dispatched' }));
  fireEvent.change(getByLabelText('Stage of the claim'), { target: { value: 'none' } });
  expect(onMark).toHaveBeenCalledWith({ mark: 'none' });
});

test.each([
  { when: 'nothing is set', view: viewWith({}), actions: [] },
  {
    when: 'a stage is not told',
    view: viewWith({ stage: 'repair-begun', stageSince: NOW }),
    actions: [['claim-told', { mark: 'repair-begun', told: 'whole' }]],
  },
  {
    when: 'a dispatch was told in part',
    view: viewWith({ stage: 'dispatched', told: 'part' }),
    actions: [['claim-told', { mark: 'dispatched', told: 'whole' }]],
  },
  { when: 'a stage was told', view: viewWith({ stage: 'dispatched', told: 'whole' }), actions: [] },
  {
    when: 'there is a risk and a stage',
    view: viewWith({ risk: 'locked', riskSince: NOW, stage: 'repair-begun' }),
    actions: [
      ['claim-told', { mark: 'repair-begun', told: 'whole' }],
      ['claim-settled', { mark: 'settled' }],
    ],
  },
])('offers what can be said when $when, each by a button of its own', ({ view, actions }) => {
  const { getAllByRole, queryAllByRole, onMark } = controlOf(view);
  const buttons = actions.length > 0 ? getAllByRole('button') : queryAllByRole('button');
  expect(buttons.map(({ dataset }) => dataset['action'])).toEqual(actions.map(([name]) => name));
  for (const [index, button] of buttons.entries()) {
    // A real button: Tab reaches it, Enter and the space bar press it.
    expect([button.tagName, button.getAttribute('type'), button.tabIndex]).toEqual([
      'BUTTON',
      'button',
      0,
    ]);
    fireEvent.click(button);
    expect(onMark).toHaveBeenLastCalledWith(actions[index]?.[1]);
  }
});

test('is not there where the platform does not ask for stages', () => {
  expect(controlOf(viewWith({}, { platform: 'dott' })).container.childElementCount).toBe(0);
});
