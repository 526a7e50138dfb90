import type { PanelContext } from '@/utils/discussions/panel-context';
import { type Asked, askedQuestions } from '@/utils/guard/asked';
import { checkedDraft, type CheckedDraft, subjectOf } from '@/utils/guard/checked-draft';
import { type Exception, isExcepted } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';
import { fixFor } from '@/utils/guard/fix';
import { isSerious, mustHold } from '@/utils/guard/gate-policy';
import { keyPart, type Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { isQuoted } from '@/utils/mail/quoted';
import type { SendAttempt } from '@/utils/panel/composer/send-attempt';
import {
  draftText,
  isDrawnInPart,
  keepCaret,
  onDraftInput,
  replaceInDraft,
  selectInDraft,
} from '@/utils/panel/editors';
import type { PageTools } from '@/utils/panel/lent-page';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import type { PanelProfile } from '@/utils/panel/profile';
import type { ReadComposer } from '@/utils/panel/reading';
import { lentThreadReader } from '@/utils/panel/thread/lent-reader';

import { createCheckTimes } from './check-times';
import { recordDecision } from './decisions';
import { draftContext, type KnownDiscussion, marketLanguage } from './draft-context';
import { bringDraftReader } from './draft-reader';
import { createDraftMemories, type DraftMemory, forget } from './draft-memory';
import { createEditedWarnings } from './edited-warnings';
import { createGuardView } from './guard-view';
import { knownExceptions } from './known-exceptions';
import { marketLearner } from './market-learner';
import { createSentReplies } from './sent-replies';
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
  const memoryOf = createDraftMemories();
  const listened = new WeakSet<Element>();
  let knowledge: KnownDiscussion | null = null;
  let current: ReadComposer | null = null;
  const replies = createSentReplies();
  const edited = createEditedWarnings();
  const readThread = lentThreadReader();

  const recheck = (): void => {
    if (current) update(current);
  };
  const exceptions = knownExceptions(recheck, signal);
  const never = (exception: Exception): void => exceptions.add(exception);
  /** The administrator allows no way around it. */
  const isFirm = (finding: Finding): boolean =>
    isSerious(finding) && context.noOverride?.includes(finding.rule) === true;
  const actions = { fix, show, dismiss, tick, never, isFirm };
  const view = createGuardView(context.platform, words, page, actions, signal);

  /** What the page tells about the discussion; read again when the page has changed. */
  const known = (): KnownDiscussion =>
    (knowledge ??= draftContext(document, context, readThread(document, pageContext())));

  const check = (
    composer: ReadComposer,
    dismissed: ReadonlySet<string> = memoryOf(composer.editor).dismissed,
  ): CheckedDraft =>
    checkedDraft(
      draftText(composer.editor),
      { ...known(), previousReplies: replies.toOthers(known().key) },
      (finding, text) =>
        (desk != null && isQuoted(finding, text)) ||
        (!isFirm(finding) &&
          (dismissed.has(subjectOf(finding, text)) ||
            isExcepted(finding, text, context.platform, exceptions.all()))),
      [...(extraFindings?.(composer.editor) ?? []), ...(desk?.findings(composer.editor) ?? [])],
    );

  function update(composer: ReadComposer): void {
    try {
      const draft = check(composer);
      const memory = memoryOf(composer.editor);
      if (draft.text.trim() === '') forget(memory);
      else memory.seenMessages ??= known().buyerMessages;
      current = composer;
      const questions = questionsFor(draft, memory);
      view.showBeside({ composer, draft, questions, checklist: checklistFor(composer) });
    } catch (error) {
      fail(error);
    }
  }

  /** What a complete answer holds: no rule tells whether it does, so the seller ticks it off. */
  const checklistFor = ({ editor }: ReadComposer): Asked[] =>
    (desk?.checklist(editor) ?? []).map((id) => ({
      text: words.find(`checklist_${keyPart(id)}`),
      isAnswered: memoryOf(editor).ticks.get(words.find(`checklist_${keyPart(id)}`)) ?? false,
    }));

  const questionsFor = ({ text }: CheckedDraft, { ticks }: DraftMemory): Asked[] => {
    if (text.trim() === '') return [];
    const { openMessages, market } = known();
    return askedQuestions(openMessages, market, text, ticks);
  };

  const fail = (error: unknown): void => {
    logError('check the draft')(error);
    view.showFailure();
  };

  function fix(finding: Finding): (() => void) | undefined {
    const composer = current;
    if (!composer) return undefined;
    const change = fixFor(finding, draftText(composer.editor));
    if (!change) return undefined;
    return () => {
      replaceInDraft(composer.editor, change.start, change.end, change.replacement)
        .then(() => update(composer))
        .catch(fail);
    };
  }

  function show({ start, end }: Finding): void {
    if (current) selectInDraft(current.editor, start, end);
  }

  function dismiss(finding: Finding): void {
    if (!current) return;
    memoryOf(current.editor).dismissed.add(subjectOf(finding, draftText(current.editor)));
    update(current);
  }

  function tick(question: string, isAnswered: boolean): void {
    if (!current) return;
    memoryOf(current.editor).ticks.set(question, isAnswered);
    update(current);
  }

  /** What the buyer wrote while this draft was being written. */
  const newMessages = ({ editor }: ReadComposer): string[] => {
    const before = memoryOf(editor).seenMessages;
    return before ? known().buyerMessages.filter((message) => !before.includes(message)) : [];
  };

  const openGate = (attempt: SendAttempt): void => {
    const { composer } = attempt;
    const draft = check(composer);
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
            if (interceptor.replay(attempt)) replies.remember(known().key, draft.text);
          },
    });
  };

  const record = (decided: Omit<Parameters<typeof recordDecision>[1], 'key'>): void =>
    recordDecision(context, { ...decided, key: known().key });

  /** A reply goes out that the gate did not hold: with what it was edited for, or without. */
  const recordCleared = (composer: ReadComposer): void => {
    // What was taken as no problem is still in it.
    const cleared = edited.cleared(known().key, () => rulesOf(check(composer, new Set())));
    if (cleared.length > 0) record({ action: 'sent-clean', rules: cleared });
  };

  const learnMarket = marketLearner({ learnt: recheck, failed: fail });

  /** The composer of an editor as it was found last: its controls may be other ones by now. */
  const composerOf = (editor: Element): ReadComposer | undefined =>
    composers.find((composer) => composer.editor === editor);

  const lookForComposers = (): void => {
    learnMarket(marketLanguage(document, context));
    const profile = options.profile();
    composers = desk
      ? desk.composers(document)
      : page.allComposers(document, profile === null ? {} : { profile });
    knowledge = null;
    for (const composer of composers) {
      const { editor } = composer;
      const frame = editor.ownerDocument.defaultView;
      if (frame && frame !== window) interceptor.attach(frame);
      if (listened.has(editor)) continue;
      listened.add(editor);
      if (isDrawnInPart(editor)) bringDraftReader(recheck);
      const times = createCheckTimes(() => update(composerOf(editor) ?? composer));
      onDraftInput(editor, (wordEnded) => times.changed(wordEnded), signal);
      signal.addEventListener('abort', () => times.cancel());
      if (draftText(editor).trim() !== '') update(composer);
    }
    if (current && !current.editor.isConnected) {
      current = null;
      view.showBeside(null);
    } else if (current) update(current); // a panel empties its editor when the reply was sent
  };

  interceptor.setHandler({
    composers: () => {
      if (composers.some(isDrawnAnew)) lookForComposers();
      return composers;
    },
    decide(attempt) {
      if (!options.isAlive()) return 'pass';
      const draft = check(attempt.composer);
      const mayGo =
        newMessages(attempt.composer).length === 0 &&
        !mustHold(draft.findings, attempt.certainty) &&
        !draft.findings.some(isFirm);
      if (!mayGo) return 'hold';
      if (attempt.certainty === 'sure' && draft.text.trim() !== '') {
        replies.remember(known().key, draft.text);
        recordCleared(attempt.composer);
      }
      return 'pass';
    },
    held: openGate,
    failed: fail,
  });
  if (desk) recheckByHead(recheck, signal);
  signal.addEventListener('abort', () => interceptor.setHandler(null));
  page.observePanel(document, lookForComposers, signal);
  lookForComposers();
}

/** Whom a mail goes to is written in fields of its own, which are no draft. */
function recheckByHead(recheck: () => void, signal: AbortSignal): void {
  const times = createCheckTimes(recheck);
  addEventListener('input', () => times.changed(false), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => times.cancel());
}

function rulesOf({ findings }: CheckedDraft): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** A page that draws parts of a composer anew takes ours with it. */
function isDrawnAnew({ editor, send }: ReadComposer): boolean {
  return [editor, ...send].some(({ isConnected }) => !isConnected);
}

function pageContext() {
  return { url: location.href, now: Date.now() };
}
