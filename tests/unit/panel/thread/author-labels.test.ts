import { expect, test } from 'vitest';

import { namesOf } from '@/utils/panel/thread/author-labels';

test.each<{ when: string; labels: string[]; names: string[] }>([
  { when: 'a name', labels: ['Ana Novak'], names: ['Ana Novak'] },
  { when: 'a name behind what announces it', labels: ['From: Ana Novak'], names: ['Ana Novak'] },
  { when: 'a name before a time', labels: ['Ana Novak, on'], names: ['Ana Novak'] },
  { when: 'whom it was written to', labels: ['To: Ana Novak', 'Vy'], names: ['Vy'] },
  { when: 'the same in Slovak', labels: ['Komu: Ana Novak'], names: [] },
  { when: 'the same in Hungarian', labels: ['Címzett: Novák Anna'], names: [] },
  { when: 'the same in Portuguese', labels: ['Destinatário : Ana Novak'], names: [] },
  { when: 'a name that begins like one', labels: ['Toni Novak'], names: ['Toni Novak'] },
  { when: 'a ruled line', labels: [`${'-'.repeat(60)}X`], names: [`${'-'.repeat(60)}X`] },
  { when: 'what announces the time', labels: ['Sent:', 'Ana Novak'], names: ['Ana Novak'] },
])('of $when the labels say who wrote: $names', ({ labels, names }) => {
  expect(namesOf(labels, null)).toEqual(names);
});
