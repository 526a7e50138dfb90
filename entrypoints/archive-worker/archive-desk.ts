import { finderOf, newestHits } from '@/utils/archive/search';
import { logError } from '@/utils/log';
import { archivedSince, database } from '@/utils/storage';

import type { ArchiveAsked, ArchiveTold } from './messages';

/** What is found by then is told so often, ms. */
const TELL_EACH_MS = 200;

/** Looks through the archive portion by portion: neither memory nor a page ever holds all of it. */
export function createArchiveDesk(
  tell: (told: ArchiveTold) => void,
): (asked: ArchiveAsked) => Promise<void> {
  const hosts = new Set<string>();
  let turn = 0;

  return async (asked) => {
    const own = ++turn;
    try {
      await search(asked, () => own === turn);
    } catch (error) {
      logError('search the archive')(error);
      if (own === turn) tell('failed');
    }
  };

  async function search({ query, limit }: ArchiveAsked, isWanted: () => boolean): Promise<void> {
    const find = finderOf(query);
    const list = newestHits(limit);
    const told = (isDone: boolean): void =>
      tell({ hits: list.hits(), found: list.found(), hosts: [...hosts].toSorted(), isDone });
    let toldAt = performance.now();
    // No message is newer than the page that showed it.
    for await (const { values } of archivedSince(await database(), query.since ?? 0)) {
      if (!isWanted()) return;
      for (const discussion of values) {
        hosts.add(discussion.host);
        const hit = find(discussion);
        if (hit) list.add(hit);
      }
      if (performance.now() - toldAt < TELL_EACH_MS) continue;
      toldAt = performance.now();
      told(false);
    }
    if (isWanted()) told(true);
  }
}
