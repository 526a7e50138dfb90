import type { FindingActions } from '@/components/GuardLayer';
import { subjectOf } from '@/utils/guard/checked-draft';
import type { Exception } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';
import { fixFor } from '@/utils/guard/fix';
import {
  draftText,
  keepCaret,
  keepCaretForUndo,
  replaceInDraft,
  selectInDraft,
} from '@/utils/panel/editors';
import type { ReadComposer } from '@/utils/panel/reading';

import type { Drafts } from './drafts';
import type { ShownDraft } from './shown-draft';

interface DraftActionsOptions {
  readonly shown: ShownDraft;
  readonly drafts: Drafts;
  /** Rules from which no exception may be made. */
  readonly noExceptions: readonly string[];
  /** Keeps what is never wanted again. */
  readonly except: (exception: Exception) => void;
  readonly failed: (error: unknown) => void;
}

/** What the seller can do about findings in the draft that is shown. */
export function createDraftActions({
  shown,
  drafts,
  noExceptions,
  except,
  failed,
}: DraftActionsOptions): FindingActions {
  /** What is clicked goes with its finding: the focus goes back to where the seller was writing. */
  const backToDraft = (change: (composer: ReadComposer) => void): void => {
    const { composer } = shown;
    if (!composer) return;
    const restoreCaret = keepCaret(composer.editor);
    change(composer);
    restoreCaret();
  };

  return {
    fix(finding, text) {
      const { composer } = shown;
      const change = composer && fixFor(finding, text);
      if (!change) return undefined;
      const { editor } = composer;
      const { start, end, replacement } = change;
      return () => {
        keepCaretForUndo(editor);
        replaceInDraft(editor, start, end, replacement)
          .then((isDone) => {
            // In an editor that takes no change from outside the seller is shown what to change.
            if (!isDone && draftText(editor) === text) selectInDraft(editor, start, end);
            return shown.update(composer);
          })
          .catch(failed);
      };
    },
    show({ start, end }) {
      if (shown.composer) selectInDraft(shown.composer.editor, start, end);
    },
    dismiss: (finding) =>
      backToDraft((composer) => {
        drafts.memoryOf(composer).dismissed.add(subjectOf(finding, draftText(composer.editor)));
        shown.update(composer);
      }),
    never: (exception) => backToDraft(() => except(exception)),
    tick(question, isAnswered) {
      const { composer } = shown;
      if (!composer) return;
      drafts.memoryOf(composer).ticks.set(question, isAnswered);
      shown.update(composer);
    },
    isFirm: (finding: Finding) => drafts.check.isFirm(finding),
    mayExcept: ({ rule }) => !noExceptions.includes(rule),
  };
}
