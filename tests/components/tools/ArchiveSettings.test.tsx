import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { ArchiveSettings } from '@/components/tools/ArchiveSettings';

import { renderInEnglish } from '../english';

test('says of days that nothing can be kept for that they were not taken', () => {
  const onDays = vi.fn();
  const { container } = renderInEnglish(
    <ArchiveSettings days={365} count={0} onDays={onDays} onDeleteAll={vi.fn()} />,
  );
  const enter = (typed: string): void => {
    fireEvent.change(container.querySelector('[name="archive-days"]')!, {
      target: { value: typed },
    });
  };
  for (const wrong of ['0', '99999', '2.5', '']) {
    enter(wrong);
    expect(container.querySelector('[role="alert"]')?.textContent).toMatch(/could not be kept/);
  }
  expect(onDays).not.toHaveBeenCalled();
  enter('90');
  expect(onDays).toHaveBeenCalledExactlyOnceWith(90);
  expect(container.querySelector('[role="alert"]')?.textContent).toBe('');
});
