import { newAmong } from '@/utils/discussions/new-messages';
import type { PanelContext } from '@/utils/discussions/panel-context';
import { type CheckedDraft, subjectOf } from '@/utils/guard/checked-draft';
import type { Exception } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';
import { fixFor } from '@/utils/guard/fix';
import { mustHold } from '@/utils/guard/gate-policy';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import type { SendAttempt } from '@/utils/panel/composer/send-attempt';
import {
  draftText,
  isDrawnInPart,
  isGone,
  keepCaret,
  onDraftInput,
  replaceInDraft,
  selectInDraft,
} from '@/utils/panel/editors';
import type { PageTools } from '@/utils/panel/lent-page';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import type { PanelProfile } from '@/utils/panel/profile';
import type { ReadComposer } from '@/utils/panel/reading';
import { inOneGo, type Steps } from '@/utils/panel/steps';

import { checkAtInput, createCheckTimes } from './check-times';
import { recordDecision } from './decisions';
import { createDraftCheck } from './draft-check';
import { followDiscussion, type KnownDiscussion, marketLanguage } from './draft-context';
import { bringDraftReader } from './draft-reader';
import { createDraftMemories, forget } from './draft-memory';
import { createEditedWarnings } from './edited-warnings';
import { createGuardView } from './guard-view';
import { knownExceptions } from './known-exceptions';
import { marketLearner } from './market-learner';
import { createSentReplies } from './sent-replies';
import { createToTickOff } from './to-tick-off';
import { createUnknownEditors, isDrawnAnew } from './unknown-editors';
import type { OutsideFindings } from './outside-findings';

interface GuardOptions {
  readonly context: PanelContext;
  /** Where the user showed the composer; asked anew at every look. */
  readonly profile: () => PanelProfile | null;
  readonly words: Words;
  readonly page: PageTools;
  readonly signal: AbortSignal;
  /** Whether the extension is still there behind this page. */
  readonly isAlive: () => boolean;
  /** What is wrong outside of the draft: shown and held like what is wrong in it. */
  readonly extraFindings?: OutsideFindings;
  /** In a mailbox: its answers to contacts alone are checked. */
  readonly desk?: MailDesk | null;
}

/**
 * Checks what is written in the page's composers and stands between them and sending. Any error of
 * ours lets the message go and says that the check did not run.
 */
export function guardComposers(options: GuardOptions): void {
  const { context, words, page, signal, extraFindings, desk } = options;
  const { interceptor } = page;
  let composers: readonly ReadComposer[] = [];
  const memoryOf = createDraftMemories(() => known().key);
  const listened = new WeakSet<Element>();
  let current: ReadComposer | null = null;
  const replies = createSentReplies();
  const edited = createEditedWarnings();
  const unknown = createUnknownEditors(document);

  function* updatingCurrent(): Steps<void> {
    if (current) yield* updating(current);
  }
  const recheck = (): void => inOneGo(updatingCurrent());
  const exceptions = knownExceptions(recheck, signal);
  const never = (exception: Exception): void => backToDraft(() => exceptions.add(exception));
  const discussion = followDiscussion(document, context);
  const known = (): KnownDiscussion => discussion.known();
  const toTickOff = createToTickOff(words, desk, known);
  const drafts = createDraftCheck({
    context,
    known,
    repliesToOthers: (key) => replies.toOthers(key),
    exceptions: () => exceptions.all(),
    desk: desk ?? null,
    outside: extraFindings,
  });
  const isFirm = (finding: Finding): boolean => drafts.isFirm(finding);
  const mayExcept = ({ rule }: Finding): boolean => !context.noExceptions?.includes(rule);
  const actions = { fix, show, dismiss, tick, never, isFirm, mayExcept };
  const view = createGuardView(context.platform, words, page, actions, signal);

  const update = (composer: ReadComposer): void => inOneGo(updating(composer));

  function* updating(composer: ReadComposer): Steps<void> {
    try {
      const memory = memoryOf(composer.editor);
      const draft = yield* drafts.shown(composer.editor, memory.dismissed);
      if (draft.text.trim() === '') forget(memory);
      else memory.seenMessages ??= known().buyerMessages;
      current = composer;
      const questions = toTickOff.questions(draft, memory);
      const checklist = toTickOff.checklist(composer.editor, memory);
      view.showBeside({ composer, draft, questions, checklist });
    } catch (error) {
      fail(error);
    }
  }

  const fail = (error: unknown): void => {
    logError('check the draft')(error);
    view.showFailure();
  };

  function fix(finding: Finding, text: string): (() => void) | undefined {
    const composer = current;
    const change = composer && fixFor(finding, text);
    if (!change) return undefined;
    const { editor } = composer;
    const { start, end } = change;
    return () => {
      replaceInDraft(editor, start, end, change.replacement)
        .then((isDone) => {
          // In an editor that takes no change from outside the seller is shown what to change.
          if (!isDone && draftText(editor) === text) selectInDraft(editor, start, end);
          return update(composer);
        })
        .catch(fail);
    };
  }

  function show({ start, end }: Finding): void {
    if (current) selectInDraft(current.editor, start, end);
  }

  function dismiss(finding: Finding): void {
    backToDraft((composer) => {
      memoryOf(composer.editor).dismissed.add(subjectOf(finding, draftText(composer.editor)));
      update(composer);
    });
  }

  /** What is clicked goes with its finding: the focus goes back to where the seller was writing. */
  function backToDraft(change: (composer: ReadComposer) => void): void {
    if (!current) return;
    const restoreCaret = keepCaret(current.editor);
    change(current);
    restoreCaret();
  }

  function tick(question: string, isAnswered: boolean): void {
    if (!current) return;
    memoryOf(current.editor).ticks.set(question, isAnswered);
    update(current);
  }

  /** What the buyer wrote while this draft was being written. */
  const newMessages = ({ editor }: ReadComposer): string[] => {
    const before = memoryOf(editor).seenMessages;
    return before ? newAmong(known().buyerMessages, before) : [];
  };

  const openGate = (attempt: SendAttempt): void => {
    const { composer } = attempt;
    const draft = leaving(composer);
    const restoreCaret = keepCaret(composer.editor);
    const news = newMessages(composer);
    memoryOf(composer.editor).seenMessages = known().buyerMessages;
    view.openGate({
      draft,
      newMessages: news,
      onEdit() {
        view.closeGate();
        restoreCaret();
        record({ action: 'edit', rules: rulesOf(draft) });
        edited.note(known().key, rulesOf(draft));
      },
      onSendAnyway: draft.findings.some(isFirm)
        ? null
        : (reason, note) => {
            view.closeGate();
            record({ action: 'send-anyway', rules: rulesOf(draft), reason, note });
            if (interceptor.replay(attempt)) left(composer, draft.text);
            else restoreCaret();
          },
    });
  };

  const leaving = ({ editor }: ReadComposer): CheckedDraft =>
    drafts.leaving(editor, memoryOf(editor).dismissed);

  const left = ({ editor }: ReadComposer, text: string): void => {
    drafts.left(editor);
    replies.remember(known().key, text);
  };

  const record = (decided: Omit<Parameters<typeof recordDecision>[1], 'key'>): void =>
    recordDecision(context, { ...decided, key: known().key });

  /** A reply goes out that the gate did not hold: with what it was edited for, or without. */
  const recordCleared = (composer: ReadComposer): void => {
    // What was taken as no problem is still in it.
    const cleared = edited.cleared(known().key, () =>
      rulesOf(inOneGo(drafts.shown(composer.editor, new Set()))),
    );
    if (cleared.length > 0) record({ action: 'sent-clean', rules: cleared });
  };

  const learnMarket = marketLearner({
    learnt() {
      drafts.outdate();
      recheck();
      createCheckTimes(() => drafts.warmUp()).changed(true);
    },
    failed: fail,
  });

  /** The composer of an editor as it was found last: its controls may be other ones by now. */
  const composerOf = (editor: Element): ReadComposer | undefined =>
    composers.find((composer) => composer.editor === editor);

  const lookForComposers = (): void => {
    try {
      followComposers();
    } catch (error) {
      fail(error);
    }
  };

  const followComposers = (): void => {
    learnMarket(marketLanguage(document, context));
    const profile = options.profile();
    composers = desk
      ? desk.composers(document)
      : page.allComposers(document, profile === null ? {} : { profile });
    discussion.outdate();
    view.pageChanged();
    for (const composer of composers) {
      const { editor } = composer;
      const frame = editor.ownerDocument.defaultView;
      if (frame && frame !== window) interceptor.attach(frame);
      if (listened.has(editor)) continue;
      listened.add(editor);
      drafts.hear(editor, signal);
      if (isDrawnInPart(editor)) bringDraftReader(recheck);
      const times = createCheckTimes(() => updating(composerOf(editor) ?? composer));
      onDraftInput(editor, (wordEnded) => times.changed(wordEnded), signal);
      signal.addEventListener('abort', () => times.cancel());
      if (draftText(editor).trim() !== '') update(composer);
    }
    if (current && isGone(current.editor)) {
      current = null;
      view.showBeside(null);
    } else if (current) update(current); // a panel empties its editor when the reply was sent
  };

  interceptor.setHandler({
    composers: () => {
      if (composers.some(isDrawnAnew) || unknown.hasNew(composers)) lookForComposers();
      return composers;
    },
    decide(attempt) {
      if (!options.isAlive()) return 'pass';
      const draft = leaving(attempt.composer);
      const mayGo =
        newMessages(attempt.composer).length === 0 &&
        !mustHold(draft.findings, attempt.certainty) &&
        !draft.findings.some(isFirm);
      if (!mayGo) return 'hold';
      if (attempt.certainty === 'sure' && draft.text.trim() !== '') {
        left(attempt.composer, draft.text);
        recordCleared(attempt.composer);
      }
      return 'pass';
    },
    held: openGate,
    failed: fail,
  });
  // Whom a mail goes to is written in fields of its own, which are no draft.
  if (desk) checkAtInput(updatingCurrent, signal);
  signal.addEventListener('abort', () => interceptor.setHandler(null));
  page.observePanel(document, lookForComposers, signal, () => unknown.outdate());
  lookForComposers();
}

function rulesOf({ findings }: CheckedDraft): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}
