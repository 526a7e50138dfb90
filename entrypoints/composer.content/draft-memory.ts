import { isGone } from '@/utils/panel/editors';

/** What is remembered of one draft, for as long as it lives. */
export interface DraftMemory {
  /** Of the discussion that it answers; null where the page does not tell. */
  key: string | null;
  /** Subjects of findings that the seller took as no problem. */
  readonly dismissed: Set<string>;
  /** Questions that the seller took as answered, or not. */
  readonly ticks: Map<string, boolean>;
  /** The buyer's messages that stood there when the draft was begun; null without a draft. */
  seenMessages: readonly string[] | null;
}

/**
 * The memory of the draft in an editor; an editor that a page draws anew holds the draft of the one before, and one
 * that a page keeps for another discussion another draft.
 *
 * @param keyNow - of the discussion that the page shows; null where it does not tell
 */
export function createDraftMemories(keyNow: () => string | null): (editor: Element) => DraftMemory {
  const known = new Map<Element, DraftMemory>();
  const memoryOf = (editor: Element): DraftMemory => {
    const own = known.get(editor);
    if (own) return own;
    const gone = [...known.keys()].find(isGone);
    const memory = (gone && known.get(gone)) ?? emptyMemory();
    if (gone) known.delete(gone);
    known.set(editor, memory);
    return memory;
  };
  return (editor) => {
    const memory = memoryOf(editor);
    const key = keyNow() ?? memory.key;
    if (memory.key !== null && memory.key !== key) forget(memory);
    memory.key = key;
    return memory;
  };
}

/** The draft was sent or deleted: what was no problem in it may be one in the next. */
export function forget(memory: DraftMemory): void {
  memory.dismissed.clear();
  memory.ticks.clear();
  memory.seenMessages = null;
}

function emptyMemory(): DraftMemory {
  return { key: null, dismissed: new Set(), ticks: new Map(), seenMessages: null };
}
