import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { ArchiveHits } from '@/components/tools/ArchiveHits';
import type { ArchivedDiscussion } from '@/utils/archive/archived';

import { renderInEnglish } from '../english';

const MESSAGE = {
  id: 'a',
  from: 'buyer',
  at: 0,
  earliestAt: 0,
  precisionMs: 1,
  text: 'أين الطرد؟',
} as const;
const discussion: ArchivedDiscussion = {
  platform: 'swopify',
  account: '',
  key: '1001',
  url: 'https://panel.swopify.com/1001',
  host: 'panel.swopify.com',
  buyer: 'محمد',
  subject: null,
  timeZone: null,
  messages: [MESSAGE],
  lastReadAt: 0,
};

function show() {
  const onDelete = vi.fn();
  const { container } = renderInEnglish(
    <ArchiveHits
      hits={[{ discussion, messages: [MESSAGE] }]}
      found={1}
      isSearching={false}
      text=""
      onOpen={vi.fn()}
      onExport={vi.fn()}
      onDelete={onDelete}
      onMore={vi.fn()}
    />,
  );
  const click = (action: string): void => {
    fireEvent.click(container.querySelector(`[data-action="${action}"]`)!);
  };
  return { container, click, onDelete };
}

test('a discussion is deleted once that was confirmed, and not by two clicks in one place', () => {
  const { container, click, onDelete } = show();
  const placeOf = (action: string): number =>
    [...container.querySelectorAll('.actions button')].findIndex((button) =>
      button.matches(`[data-action="${action}"]`),
    );
  const place = placeOf('delete');
  click('delete');
  expect(placeOf('keep')).toBe(place);
  click('keep');
  expect(placeOf('delete')).toBe(place);
  expect(onDelete).not.toHaveBeenCalled();
  click('delete');
  click('delete-sure');
  expect(onDelete).toHaveBeenCalledTimes(1);
});

test('a message runs the way that it is written, whatever is said of it above', () => {
  const { container } = show();
  const undirected = container.querySelector('.snippet[dir="auto"]')!.cloneNode(true);
  const text = undirected as HTMLElement;
  text.querySelectorAll('[dir]').forEach((element) => element.remove());
  expect(text.textContent).toBe('أين الطرد؟');
});
