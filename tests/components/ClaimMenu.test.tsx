import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { ClaimMarking } from '@/components/claim-marking';
import type { ClaimMark } from '@/components/ClaimControl';
import { ClaimMenu } from '@/components/ClaimMenu';
import { DiscussionRow } from '@/components/DiscussionRow';
import type { DiscussionView } from '@/utils/discussions/view';

import { NOW, viewWith } from './claims';
import { renderInEnglish } from './english';

type Marking = (view: DiscussionView, mark: ClaimMark) => void;

function menuOf(view: DiscussionView, marking: Marking | null) {
  return renderInEnglish(
    <ClaimMarking.Provider value={marking}>
      <ClaimMenu view={view} now={NOW} />
    </ClaimMarking.Provider>,
  );
}

test('is folded up, opened by its summary, and marks the discussion it stands at', async () => {
  const marking = vi.fn<Marking>();
  const view = viewWith({});
  const { findByText, getByLabelText, container } = menuOf(view, marking);
  const summary = await findByText('Claim');
  // What a browser opens by Enter and the space bar without any script.
  expect(summary.tagName).toBe('SUMMARY');
  expect(container.querySelector('details')?.open).toBe(false);
  fireEvent.change(getByLabelText('Stage of the claim'), { target: { value: 'repair-begun' } });
  expect(marking).toHaveBeenCalledWith(view, { mark: 'repair-begun' });
});

test('only tells how a claim stands where nobody keeps what is said', async () => {
  const { findByText, container } = menuOf(viewWith({ risk: 'locked', riskSince: NOW }), null);
  await findByText('The buyer writes that the device is locked.');
  expect(container.querySelector('details')).toBeNull();
});

test('what threatens every overdue discussion is folded up, a risk of its own is not', async () => {
  const overdue = { state: 'waiting', dueAt: NOW - 1 } as const;
  const common = menuOf(viewWith({}, overdue), vi.fn<Marking>());
  await common.findByText('Claim');
  expect(common.container.querySelector('details .claim-notes')).not.toBeNull();
  common.unmount();
  const own = menuOf(viewWith({ risk: 'locked', riskSince: NOW }, overdue), vi.fn<Marking>());
  await own.findByText('Claim');
  expect(own.container.querySelector('.claim-notes')?.closest('details')).toBeNull();
});

test('loads nothing where the platform does not ask for stages', async () => {
  const { container } = menuOf(viewWith({}, { platform: 'dott' }), vi.fn<Marking>());
  await new Promise((resolve) => setTimeout(resolve));
  expect(container.childElementCount).toBe(0);
});

test('hostile text of a buyer stays text beside a claim', async () => {
  const hostile = '<img src=x onerror=alert(1)>\u202E"&lt;script&gt;';
  const view = viewWith({ risk: 'locked', riskSince: NOW }, { buyer: hostile, subject: hostile });
  const { findByText, container } = renderInEnglish(
    <DiscussionRow view={view} panelName={hostile} now={NOW} leadMs={0} onOpen={() => {}} />,
  );
  await findByText('The buyer writes that the device is locked.');
  expect(container.querySelector('img, script')).toBeNull();
  expect(container.textContent).toContain(hostile);
});
