import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import { discussionsSince, openDatabase, storedDiscussion } from '@/utils/storage';

import { described, message, NOW } from '../discussions/metrics/ledger';

test('reads every discussion once, in portions, however many were read at one instant', async () => {
  const db = await openDatabase('since');
  const tx = db.transaction('discussions', 'readwrite');
  for (let i = 0; i < 90; i++) {
    // Half of them came with one reading of a list.
    const readAt = i < 45 ? NOW : NOW - i;
    const id = { platform: 'seller.example', account: '', key: `d${i}` };
    void tx.store.put(storedDiscussion(id, [message('buyer', NOW - i, 0, { readAt })]));
  }
  await tx.store.put(
    storedDiscussion({ platform: 'seller.example', account: '', key: 'old' }, [
      { ...described(), firstReadAt: 1, lastReadAt: 1 } as never,
    ]),
  );
  await tx.done;
  const found: string[] = [];
  const shares: number[] = [];
  for await (const { discussions, done } of discussionsSince(db, NOW - 10_000, 20)) {
    found.push(...discussions.map(({ key }) => key));
    shares.push(done);
  }
  expect(new Set(found).size).toBe(90);
  expect(found).toHaveLength(90);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.at(-1)).toBe(1);
  db.close();
});
