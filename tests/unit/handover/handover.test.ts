import { expect, test } from 'vitest';

import type { DiscussionView } from '@/utils/discussions/view';
import { dueBefore, nextOpening } from '@/utils/handover/before-leaving';
import { handoverText } from '@/utils/handover/handover';

const local = (text: string): number => new Date(text).getTime();
const view = (more: Partial<DiscussionView>) =>
  ({
    key: '1',
    state: 'waiting',
    dueAt: null,
    buyer: null,
    subject: null,
    url: null,
    ...more,
  }) as DiscussionView;

test.each([
  ['on a Tuesday evening', '2026-06-09T18:00', '2026-06-10T09:00'],
  ['in the night', '2026-06-10T03:00', '2026-06-10T09:00'],
  ['at the very minute', '2026-06-10T09:00', '2026-06-11T09:00'],
  ['on a Friday', '2026-06-12T15:00', '2026-06-15T09:00'],
  ['on a Sunday', '2026-06-14T12:00', '2026-06-15T09:00'],
  ['at the end of the year', '2026-12-31T18:00', '2027-01-01T09:00'],
])('%s work begins again', (_text, now, opening) => {
  expect(nextOpening(local(now), '09:00')).toBe(local(opening));
});

test('what has to be answered by then is listed by deadline, what has none last', () => {
  const views = [
    view({ key: 'none' }),
    view({ key: 'after', dueAt: 11 }),
    view({ key: 'just', dueAt: 10 }),
    view({ key: 'overdue', dueAt: 1 }),
    view({ key: 'answered', state: 'answered', dueAt: 1 }),
    view({ key: 'unknown', state: 'unknown' }),
  ];
  expect(dueBefore(views, 10).map(({ key }) => key)).toEqual(['overdue', 'just', 'none']);
});

test('is a text for a chat', () => {
  const entries = [
    {
      view: view({ buyer: 'Jana', subject: 'Order 7', url: 'https://panel.example/1' }),
      note: 'Ask for the\nIMEI',
      assignee: 'Petra',
    },
    { view: view({ key: '8' }), note: '', assignee: '' },
  ];
  const words = {
    title: (count: number) => `${count} to answer`,
    state: () => '2h left',
    unnamed: (key: string) => `Discussion ${key}`,
  };
  expect(handoverText(entries, words)).toBe(
    [
      '2 to answer',
      '• 2h left · Jana · Order 7',
      '  @Petra',
      '  Ask for the',
      '  IMEI',
      '  https://panel.example/1',
      '• 2h left · Discussion 8',
    ].join('\n'),
  );
});
