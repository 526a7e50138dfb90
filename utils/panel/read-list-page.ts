import { rootsIn } from './dom/flat-tree';
import { findList, hasLeft } from './find-list';
import { judge } from './health/judge';
import { pageState } from './health/page-state';
import type { PanelReading, ReadingContext } from './reading';
import { inOneGo } from './steps';
import { Surroundings } from './surroundings';

/**
 * Reads the list of a page that was fetched from the address of a list: neither the open discussion
 * nor its composer is looked for: the background has no use for them, and no room.
 */
export function readListPage(document: Document, context: ReadingContext): PanelReading {
  const roots = rootsIn(document);
  const surroundings = new Surroundings(document, context, roots);
  const list = inOneGo(findList(document, context, surroundings, roots));
  const discussions = list?.rows.discussions ?? [];
  const judgement = judge(
    {
      tally: list?.rows.tally ?? null,
      thread: null,
      state: discussions.length > 0 ? null : pageState(document, context.url),
      isOutdated: hasLeft(list, context.profile, false),
      drifted: list?.drift.fields ?? [],
      isListKnown: context.profile?.list != null,
    },
    surroundings,
  );
  return {
    ...judgement,
    profile: list?.profile ?? null,
    account: surroundings.shop,
    discussions,
    thread: null,
    composer: null,
  };
}
