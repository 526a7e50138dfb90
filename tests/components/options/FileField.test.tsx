import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { FileField } from '@/components/options/FileField';

import { renderInEnglish } from '../english';

test('hands over the file, and lets go of it so that it may be chosen again after it was mended', () => {
  const onFile = vi.fn();
  const { getByLabelText } = renderInEnglish(
    <FileField label="Merge a saved file" accept=".json" onFile={onFile} />,
  );
  const input = getByLabelText('Merge a saved file') as HTMLInputElement;
  const file = new File(['{}'], 'ledger.json');
  const list = Object.assign([file], { item: (i: number) => [file][i] ?? null });
  const emptied = vi.fn();
  Object.defineProperty(input, 'files', { value: list });
  Object.defineProperty(input, 'value', { set: emptied });
  fireEvent.change(input);
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  expect(emptied).toHaveBeenCalledExactlyOnceWith('');
});
