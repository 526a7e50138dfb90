import type { Interceptor } from '@/utils/panel/composer/send-attempt';
import { draftText, isDrawnInPart, onDraftInput } from '@/utils/panel/editors';
import type { ReadComposer } from '@/utils/panel/reading';

import { createCheckTimes } from './check-times';
import { bringDraftReader } from './draft-reader';
import type { Drafts } from './drafts';
import type { ShownDraft } from './shown-draft';
import { createUnknownEditors, isDrawnAnew } from './unknown-editors';

interface FollowedComposersOptions {
  /** Finds the composers on the page. */
  readonly find: () => readonly ReadComposer[];
  readonly drafts: Drafts;
  readonly shown: ShownDraft;
  readonly interceptor: Interceptor;
  readonly signal: AbortSignal;
}

/** The composers of a page; what is written in them is checked. */
interface FollowedComposers {
  /** As they were found last. */
  all(): readonly ReadComposer[];
  /** Looks for them on the page as it is now. */
  look(): void;
  /** Whether those of the last look may not be all, or not be there any more. */
  isOutdated(): boolean;
  /** The page has changed: any of its editors may be a new one. */
  outdate(): void;
}

/** Knows of no composer before the first look. */
export function followComposers({
  find,
  drafts,
  shown,
  interceptor,
  signal,
}: FollowedComposersOptions): FollowedComposers {
  let composers: readonly ReadComposer[] = [];
  const listened = new WeakSet<Element>();
  const unknown = createUnknownEditors(document);

  /** The composer of an editor as it was found last: its controls may be other ones by now. */
  const composerOf = (editor: Element): ReadComposer | undefined =>
    composers.find((composer) => composer.editor === editor);

  /** From now on, what is typed in this composer is checked. */
  const listenTo = (composer: ReadComposer): void => {
    const { editor } = composer;
    listened.add(editor);
    drafts.check.hear(editor, signal);
    if (isDrawnInPart(editor)) bringDraftReader(() => shown.update());
    const times = createCheckTimes(() => shown.updating(composerOf(editor) ?? null));
    onDraftInput(editor, (wordEnded) => times.changed(wordEnded), signal);
    signal.addEventListener('abort', () => times.cancel());
  };

  return {
    all: () => composers,
    look() {
      const before = new Set(composers.map(({ editor }) => editor));
      composers = find();
      drafts.discussion.outdate();
      for (const composer of composers) {
        const { editor } = composer;
        const frame = editor.ownerDocument.defaultView;
        if (frame && frame !== window) interceptor.attach(frame);
        if (!listened.has(editor)) listenTo(composer);
        // Some panels take notes in the field of replies: what comes back holds a draft.
        if (!before.has(editor) && draftText(editor).trim() !== '') shown.update(composer);
      }
      shown.pageChanged(composers);
    },
    isOutdated: () => composers.some(isDrawnAnew) || unknown.hasNew(composers),
    outdate: () => unknown.outdate(),
  };
}
