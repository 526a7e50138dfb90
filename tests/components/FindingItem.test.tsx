import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { FindingItem } from '@/components/FindingItem';
import type { Exception } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';

import { renderInEnglish } from './english';

const finding: Finding = {
  rule: 'contact.email',
  severity: 'warn',
  start: 0,
  end: 17,
  source: 'swopify.helpdesk-only',
};
const exceptions: Exception[] = [
  { kind: 'value', rule: 'contact.email', value: 'desk@shop.example' },
  { kind: 'rule', rule: 'contact.email', platform: 'swopify' },
];

function show(onExcept?: (exception: Exception) => void) {
  return renderInEnglish(
    <FindingItem
      finding={finding}
      excerpt="desk@shop.example"
      isRuleOpen={false}
      exceptions={exceptions}
      onExcept={onExcept}
      platform="SWOPiFY"
    />,
  );
}

test('offers to allow the words, or the rule on the platform, for ever', () => {
  const onExcept = vi.fn();
  const { container, getByText } = show(onExcept);
  fireEvent.click(getByText(/desk@shop.example.*fine/));
  fireEvent.click(container.querySelector('[data-action="never-rule"]')!);
  expect(onExcept.mock.calls).toEqual([[exceptions[0]], [exceptions[1]]]);
});

test('offers nothing of the kind at the gate', () => {
  expect(show().container.querySelector('.never')).toBeNull();
});
