import type { PanelContext } from '@/utils/discussions/panel-context';
import type { DraftContext } from '@/utils/guard/finding';
import { shownNumbers } from '@/utils/panel/composer/shown-numbers';
import type { ReadThread } from '@/utils/panel/reading';
import { lentThreadReader } from '@/utils/panel/thread/lent-reader';
import { packById } from '@/utils/platforms/registry';

/** What is known of the discussion that is being answered. */
export interface KnownDiscussion extends DraftContext {
  /** Null where the page does not tell which discussion it is. */
  readonly key: string | null;
  /** The buyer's messages since the last reply. */
  readonly openMessages: readonly string[];
}

/** The language in which the page's buyers are answered, ISO 639-1: the market's, else the page's own. */
export function marketLanguage(document: Document, { market }: PanelContext): string {
  return market?.language ?? (document.documentElement.lang.slice(0, 2) || 'en');
}

function ownHosts(platform: string): readonly string[] {
  const pack = packById(platform);
  return [...(pack?.domains ?? []), ...(pack?.mail?.domains ?? [])];
}

/** What a page tells about the discussion that is being answered. */
export interface FollowedDiscussion {
  /** The same object for as long as the page tells the same. */
  known(): KnownDiscussion;
  /** The page has changed. */
  outdate(): void;
}

/** Reads the page's discussion when it is asked for. */
export function followDiscussion(document: Document, context: PanelContext): FollowedDiscussion {
  const readThread = lentThreadReader();
  let last: KnownDiscussion | null = null;
  let isOutdated = true;
  return {
    known() {
      if (last && !isOutdated) return last;
      const thread = readThread(document, { url: location.href, now: Date.now() });
      const read = draftContext(document, context, thread);
      if (JSON.stringify(read) !== JSON.stringify(last)) last = read;
      isOutdated = false;
      return last ?? read;
    },
    outdate() {
      isOutdated = true;
    },
  };
}

/** What a check of a draft on this page has to know. */
function draftContext(
  document: Document,
  context: PanelContext,
  thread: ReadThread | null,
): KnownDiscussion {
  const { platform } = context;
  const messages = thread?.messages ?? [];
  return {
    key: thread?.key ?? null,
    platform,
    market: marketLanguage(document, context),
    buyerMessages: messages.filter(({ from }) => from === 'buyer').map(({ text }) => text),
    openMessages: messages
      .slice(messages.findLastIndex(({ from }) => from === 'seller') + 1)
      .filter(({ from }) => from === 'buyer')
      .map(({ text }) => text),
    previousReplies: [],
    allowedHosts: [...ownHosts(platform), document.location.hostname],
    knownNumbers: shownNumbers(
      document,
      messages.map(({ element }) => element),
    ),
  };
}
