import { expect, test } from 'vitest';

import { PolicyNotice } from '@/components/options/PolicyNotice';

import { renderInEnglish } from '../english';

test('names the rules that the administrator holds fast', () => {
  const { container } = renderInEnglish(
    <PolicyNotice
      noExceptions={['contact.phone', 'contact.email']}
      noOverride={['payment.off-platform', 'no.such-rule']}
    />,
  );
  expect(container.textContent).toMatch(/No exceptions can be made from: .+ and E-mail address\./);
  expect(container.textContent).toContain('and no.such-rule');
});
