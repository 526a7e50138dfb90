import type { Words } from '@/utils/i18n/words';
import { isGone } from '@/utils/panel/editors';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import type { ReadComposer } from '@/utils/panel/reading';
import { inOneGo, type Steps } from '@/utils/panel/steps';

import { forget } from './draft-memory';
import type { Drafts } from './drafts';
import type { BesideComposer } from './guard-view';
import { createToTickOff } from './to-tick-off';

/** The draft that was written in last, as it is shown beside its composer. */
export interface ShownDraft {
  /** Its composer; null before anything was written, and once its editor is gone. */
  readonly composer: ReadComposer | null;
  /** Checks the draft of a composer and shows what there is to it. */
  updating(composer?: ReadComposer | null): Steps<void>;
  /** The same at once. */
  update(composer?: ReadComposer): void;
  /**
   * The page has changed: a panel empties its editor, takes it away or makes one for notes of it.
   *
   * @param composers - those that there are now
   */
  pageChanged(composers: readonly ReadComposer[]): void;
}

interface ShownDraftOptions {
  readonly words: Words;
  readonly drafts: Drafts;
  readonly desk: MailDesk | null;
  readonly show: (beside: BesideComposer | null) => void;
  /** The check did not run. */
  readonly failed: (error: unknown) => void;
}

/** Shows nothing until a draft is looked at. */
export function createShownDraft(options: ShownDraftOptions): ShownDraft {
  const { words, drafts, desk, show, failed } = options;
  const toTickOff = createToTickOff(words, desk, () => drafts.discussion.known());
  let current: ReadComposer | null = null;

  function* updating(composer = current): Steps<void> {
    // A check that was put off may come to an editor that the page has drawn anew since, with the draft in it.
    if (!composer || isGone(composer.editor)) return;
    try {
      const memory = drafts.memoryOf(composer);
      const draft = yield* drafts.check.shown(composer.editor, memory.dismissed);
      if (isGone(composer.editor)) return;
      if (draft.text.trim() === '') forget(memory);
      else memory.seenMessages ??= drafts.discussion.known().buyerMessages;
      current = composer;
      const questions = toTickOff.questions(draft, memory);
      const checklist = toTickOff.checklist(composer.editor, memory);
      show({ composer, draft, questions, checklist });
    } catch (error) {
      failed(error);
    }
  }

  return {
    get composer() {
      return current;
    },
    updating,
    update: (composer) => inOneGo(updating(composer)),
    pageChanged(composers) {
      const still = composers.find(({ editor }) => editor === current?.editor);
      if (still) inOneGo(updating(still));
      else if (current) {
        current = null;
        show(null);
      }
    },
  };
}
