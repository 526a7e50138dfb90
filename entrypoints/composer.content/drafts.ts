import { newAmong } from '@/utils/discussions/new-messages';
import type { CheckedDraft } from '@/utils/guard/checked-draft';
import type { ReadComposer } from '@/utils/panel/reading';

import { createDraftCheck, type DraftCheck, type DraftCheckOptions } from './draft-check';
import { followDiscussion, type FollowedDiscussion, type KnownDiscussion } from './draft-context';
import { createDraftMemories, type DraftMemory } from './draft-memory';
import { createSentReplies } from './sent-replies';

/** The drafts of a page, what is remembered of each, and the discussion that they answer. */
export interface Drafts {
  readonly check: DraftCheck;
  readonly discussion: FollowedDiscussion;
  memoryOf(composer: ReadComposer): DraftMemory;
  /** The draft as it would leave now. */
  leaving(composer: ReadComposer): CheckedDraft;
  /** The draft leaves with this text. */
  left(composer: ReadComposer, text: string): void;
  /** What the buyer wrote while this draft was being written. */
  newMessages(composer: ReadComposer): string[];
}

/** Follows the drafts of this page from now on. */
export function createDrafts(
  options: Omit<DraftCheckOptions, 'known' | 'repliesToOthers'>,
): Drafts {
  const discussion = followDiscussion(document, options.context);
  const known = (): KnownDiscussion => discussion.known();
  const replies = createSentReplies();
  const memories = createDraftMemories(() => known().key);
  const memoryOf = ({ editor }: ReadComposer): DraftMemory => memories(editor);
  const check = createDraftCheck({
    ...options,
    known,
    repliesToOthers: (key) => replies.toOthers(key),
  });
  return {
    check,
    discussion,
    memoryOf,
    leaving: (composer) => check.leaving(composer.editor, memoryOf(composer).dismissed),
    left({ editor }, text) {
      check.left(editor);
      replies.remember(known().key, text);
    },
    newMessages(composer) {
      const before = memoryOf(composer).seenMessages;
      return before ? newAmong(known().buyerMessages, before) : [];
    },
  };
}
