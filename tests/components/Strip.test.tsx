import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { Strip } from '@/components/Strip';
import type { SentReading } from '@/utils/discussions/schema';
import type { DiscussionView } from '@/utils/discussions/view';

import { renderInEnglish } from './english';

const summary = { overdue: 0, dueToday: 0, waiting: 0, unknown: 0, next: null };

function show(health: SentReading['health'], isOutdated = false) {
  const onTeach = vi.fn();
  const view = renderInEnglish(
    <Strip
      summary={summary}
      rows={1200}
      health={health}
      isOutdated={isOutdated}
      now={0}
      onGoTo={vi.fn()}
      onReread={vi.fn()}
      onTeach={onTeach}
    />,
  );
  return { ...view, onTeach, button: view.container.querySelector('[data-action="teach"]')! };
}

test.each([
  ['unreadable', false, 'Show where it is'],
  ['partial', true, 'Show where it is'],
  ['partial', false, ''],
  ['ok', false, ''],
] as const)('on a list that is %s the user can show where it is', (health, isOutdated, words) => {
  const { button, onTeach } = show(health, isOutdated);
  expect(button.textContent).toBe(words);
  fireEvent.click(button);
  expect(onTeach).toHaveBeenCalledOnce();
});

test('on a list that is read well the way there is a sign with a name', () => {
  expect(show('ok').button.getAttribute('aria-label')).toBe('This is not my list');
});

test.each(['partial', 'unreadable'] as const)(
  'a list that has left the place where it was shown says so when it is %s',
  (health) => {
    expect(show(health, true).container.textContent).toContain('no longer where you showed it');
    expect(show(health, false).container.textContent).not.toContain('no longer where');
  },
);

test('the countdown to the next deadline is not read out whenever it moves on', () => {
  const next = { key: 'a', buyer: 'Ada', dueAt: 3_600_000 } as DiscussionView;
  const { container } = renderInEnglish(
    <Strip
      summary={{ ...summary, waiting: 1, next }}
      rows={1}
      health="ok"
      isOutdated={false}
      now={0}
      onGoTo={vi.fn()}
      onReread={vi.fn()}
      onTeach={vi.fn()}
    />,
  );
  const button = container.querySelector('.next')!;
  expect(button.getAttribute('aria-live')).toBe('off');
  expect(button.textContent).toBe('Next: Ada in 1 hr');
  expect([...button.children].map(({ localName }) => localName)).toEqual(['span', 'bdi', 'span']);
});

test('a line of counts says how many rows they are of', () => {
  const { container } = show('ok');
  const rows = container.querySelector('.rows');
  expect(rows?.textContent).toBe('Rows: 1,200');
  expect(rows?.getAttribute('title')).toContain('loaded here');
  expect(show('unreadable').container.querySelector('.rows')).toBeNull();
});
