import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { NumberField } from '@/components/NumberField';

import { renderInEnglish } from './english';

function show(isWhole: boolean) {
  const onChange = vi.fn<(value: number) => void>();
  const { container } = renderInEnglish(
    <NumberField
      label="Days"
      name="d"
      min={1}
      max={30}
      isWhole={isWhole}
      value={7}
      onChange={onChange}
    />,
  );
  const enter = (typed: string): void => {
    fireEvent.change(container.querySelector('input')!, { target: { value: typed } });
  };
  return { enter, onChange, refusal: () => container.querySelector('[role="alert"]')?.textContent };
}

test.each(['0', '-3', '31', ''])('says of %j that it was not kept', (typed) => {
  const { enter, onChange, refusal } = show(false);
  expect(refusal()).toBe('');
  enter(typed);
  expect(onChange).not.toHaveBeenCalled();
  expect(refusal()).toMatch(/could not be kept/);
  enter('30');
  expect(onChange).toHaveBeenCalledWith(30);
  expect(refusal()).toBe('');
});

test('takes parts of one where there are any', () => {
  const parts = show(false);
  parts.enter('2.5');
  expect(parts.onChange).toHaveBeenCalledWith(2.5);
  const whole = show(true);
  whole.enter('2.5');
  expect(whole.onChange).not.toHaveBeenCalled();
  expect(whole.refusal()).not.toBe('');
});
