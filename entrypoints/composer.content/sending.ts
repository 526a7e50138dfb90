import type { PanelContext } from '@/utils/discussions/panel-context';
import type { CheckedDraft } from '@/utils/guard/checked-draft';
import { mustHold } from '@/utils/guard/gate-policy';
import type { Interceptor, SendAttempt, SendHandler } from '@/utils/panel/composer/send-attempt';
import { keepCaret } from '@/utils/panel/editors';
import type { ReadComposer } from '@/utils/panel/reading';
import { inOneGo } from '@/utils/panel/steps';

import { recordDecision } from './decisions';
import type { Drafts } from './drafts';
import { createEditedWarnings } from './edited-warnings';
import type { GuardView } from './guard-view';

interface SendingOptions {
  readonly context: PanelContext;
  readonly drafts: Drafts;
  readonly view: GuardView;
  readonly interceptor: Interceptor;
}

/** Stands between drafts and sending: what is wrong in one opens the gate. */
export function createSending({
  context,
  drafts,
  view,
  interceptor,
}: SendingOptions): Pick<SendHandler, 'decide' | 'held'> {
  const edited = createEditedWarnings();
  const keyNow = (): string | null => drafts.discussion.known().key;
  const isFirm = ({ findings }: CheckedDraft): boolean =>
    findings.some((finding) => drafts.check.isFirm(finding));

  const record = (decided: Omit<Parameters<typeof recordDecision>[1], 'key'>): void =>
    recordDecision(context, { ...decided, key: keyNow() });

  /** A reply goes out that the gate did not hold: with what it was edited for, or without. */
  const recordCleared = ({ editor }: ReadComposer): void => {
    // What was taken as no problem is still in it.
    const cleared = edited.cleared(keyNow(), () =>
      rulesOf(inOneGo(drafts.check.shown(editor, new Set()))),
    );
    if (cleared.length > 0) record({ action: 'sent-clean', rules: cleared });
  };

  const mayGo = (draft: CheckedDraft, { composer, certainty }: SendAttempt): boolean =>
    drafts.newMessages(composer).length === 0 &&
    !mustHold(draft.findings, certainty) &&
    !isFirm(draft);

  const openGate = (attempt: SendAttempt): void => {
    const { composer } = attempt;
    const draft = drafts.leaving(composer);
    const rules = rulesOf(draft);
    const restoreCaret = keepCaret(composer.editor);
    const newMessages = drafts.newMessages(composer);
    drafts.memoryOf(composer).seenMessages = drafts.discussion.known().buyerMessages;
    const onEdit = (): void => {
      view.closeGate();
      restoreCaret();
      record({ action: 'edit', rules });
      edited.note(keyNow(), rules);
    };
    const onSendAnyway: GateAnswer = (reason, note) => {
      view.closeGate();
      record({ action: 'send-anyway', rules, reason, note });
      if (interceptor.replay(attempt)) drafts.left(composer, draft.text);
      else restoreCaret();
    };
    view.openGate({
      draft,
      newMessages,
      onEdit,
      onSendAnyway: isFirm(draft) ? null : onSendAnyway,
    });
  };

  return {
    decide(attempt) {
      const { composer, certainty } = attempt;
      const draft = drafts.leaving(composer);
      if (!mayGo(draft, attempt)) return 'hold';
      if (certainty === 'sure' && draft.text.trim() !== '') {
        drafts.left(composer, draft.text);
        recordCleared(composer);
      }
      return 'pass';
    },
    held: openGate,
  };
}

/** What the seller says at the gate for sending all the same. */
type GateAnswer = NonNullable<Parameters<GuardView['openGate']>[0]['onSendAnyway']>;

function rulesOf({ findings }: CheckedDraft): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}
