import { act, fireEvent, render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { ClosureList } from '@/components/options/ClosureList';
import { StoredData } from '@/components/options/StoredData';
import { PauseControl } from '@/components/popup/PauseControl';
import { WatchControl } from '@/components/popup/WatchControl';
import { ArchiveSettings } from '@/components/tools/ArchiveSettings';

import { EnglishWords, renderInEnglish } from './english';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const focused = () => document.activeElement;

function press(container: Element, selector: string): void {
  const button = container.querySelector<HTMLElement>(selector)!;
  button.focus();
  expect(focused()).toBe(button);
  fireEvent.click(button);
}

test('a pause leaves the focus on the button that ends it, and the end on what begins one', async () => {
  const control = (paused: number | null) => (
    <EnglishWords>
      <PauseControl paused={paused} now={NOW} onPause={vi.fn()} />
    </EnglishWords>
  );
  const { container, rerender } = render(control(null));
  press(container, '[data-action="pause-hour"]');
  await act(async () => rerender(control(NOW + 1)));
  expect(focused()).toBe(container.querySelector('[data-action="turn-on"]'));
  await act(async () => rerender(control(null)));
  expect(focused()).toBe(container.querySelector('summary'));
});

test('who stops watching can go on from there', async () => {
  const control = (isWatched: boolean, host: string | null) => (
    <EnglishWords>
      <WatchControl
        host={host}
        isWatched={isWatched}
        isRead
        onWatch={vi.fn()}
        onStop={vi.fn()}
        onTeach={vi.fn()}
      />
    </EnglishWords>
  );
  const { container, rerender } = render(control(true, 'a.example'));
  press(container, '[data-action="teach-panel"]');
  await act(async () => rerender(control(false, null)));
  expect(focused()).toBe(container.querySelector('[name="address"]'));
});

test.each([
  {
    of: 'all that is stored',
    shown: (
      <StoredData
        retentionDays={180}
        onRetention={vi.fn()}
        onExport={vi.fn()}
        onImport={vi.fn()}
        onForget={vi.fn()}
        outcome={null}
      />
    ),
    asks: '[data-action="forget"]',
  },
  {
    of: 'the archive',
    shown: <ArchiveSettings days={365} count={2} onDays={vi.fn()} onDeleteAll={vi.fn()} />,
    asks: '[data-action="delete-archive"]',
  },
])('the question before $of is deleted has the focus on the way back', async ({ shown, asks }) => {
  const { container } = renderInEnglish(shown);
  await act(async () => press(container, asks));
  expect(focused()).toBe(container.querySelector('[data-safe]'));
  await act(async () => press(container, '[data-safe]'));
  expect(container.querySelector('.fields, section')?.parentElement?.contains(focused())).toBe(
    true,
  );
  expect(focused()).not.toBe(document.body);
});

test('with a day that is removed the focus stays in the list, and elsewhere it is left alone', async () => {
  const day = (from: string) => ({ from, to: from });
  const list = (days: string[]) => (
    <EnglishWords>
      <ClosureList closures={days.map(day)} onChange={vi.fn()} />
      <button type="button" class="other">
        Other
      </button>
    </EnglishWords>
  );
  const { container, rerender } = render(list(['2026-12-24', '2026-12-31']));
  press(container, 'li:last-child button');
  await act(async () => rerender(list(['2026-12-24'])));
  expect(focused()).toBe(container.querySelector('li button'));
  const other = container.querySelector<HTMLElement>('.other')!;
  other.focus();
  await act(async () => rerender(list([])));
  expect(focused()).toBe(other);
});
