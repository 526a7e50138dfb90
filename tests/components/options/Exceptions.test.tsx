import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { Exceptions } from '@/components/options/Exceptions';
import type { Exception } from '@/utils/guard/exceptions';

import { renderInEnglish } from '../english';

const value: Exception = { kind: 'value', rule: 'contact.email', value: 'desk@shop.example' };
const rule: Exception = { kind: 'rule', rule: 'reply.incomplete', platform: 'swopify' };
const foreign: Exception = { kind: 'rule', rule: 'reply.gone', platform: 'panel.example' };

test('says of each exception what is never warned of, and where', () => {
  const { container } = renderInEnglish(
    <Exceptions exceptions={[value, rule, foreign]} onChange={vi.fn()} />,
  );
  const [first, second, third] = [...container.querySelectorAll('li')].map((li) => li.textContent);
  expect(first).toContain('desk@shop.example');
  expect(second).toContain('SWOPiFY');
  expect(third).toContain('reply.gone');
  expect(third).toContain('panel.example');
});

test('takes back one and keeps the others', () => {
  const onChange = vi.fn();
  const { getAllByRole } = renderInEnglish(
    <Exceptions exceptions={[value, rule]} onChange={onChange} />,
  );
  fireEvent.click(getAllByRole('button')[0]!);
  expect(onChange).toHaveBeenCalledExactlyOnceWith([rule]);
});
