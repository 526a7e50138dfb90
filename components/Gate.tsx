import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { SEND_REASONS, type SendReason } from '@/utils/discussions/send-reasons';
import { keyPart } from '@/utils/i18n/words';

import { useWords } from './words';

/** What the gate shows, and the two ways out of it. */
export interface GateProps {
  /** The findings, as list items. */
  children: ComponentChildren;
  /** How many of them block. */
  blocking: number;
  /** How many of them there are. */
  count: number;
  /** What the buyer wrote while the reply was being written. */
  newMessages: readonly string[];
  /** Back to the draft; also on Escape. */
  onEdit: () => void;
  /** Null where the administrator allows no way around what was found. */
  onSendAnyway: ((reason: SendReason, note: string | null) => void) | null;
}

/**
 * What stands between the send button and a draft with findings: a modal dialog of the browser, so
 * that the page behind it is inert and the focus stays inside.
 */
export function Gate(props: GateProps) {
  const { children, blocking, count, newMessages, onEdit, onSendAnyway } = props;
  const { t, plural } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();

  // Before the next key: until it is modal, that would go into the page.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // In a low window the first focus, at the end, would scroll past what this is about.
    dialog.current?.scrollTo(0, 0);
  }, []);

  return (
    <dialog
      ref={dialog}
      class="gate"
      role="alertdialog"
      data-panelwatch-gate=""
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        onEdit();
      }}
      // Where nobody has touched the page since it opened, browsers close it without asking.
      onClose={onEdit}
    >
      <h2 id={titleId}>{titleOf()}</h2>
      {newMessages.length > 0 && (
        <section class="news">
          <p>{plural('gate_new_messages', newMessages.length)}</p>
          {newMessages.map((message) => (
            <blockquote key={message}>{message}</blockquote>
          ))}
        </section>
      )}
      <p id={textId}>{textOf()}</p>
      <ul class="findings">{children}</ul>
      {onSendAnyway ? (
        <SendAnyway needsReason={blocking > 0} onEdit={onEdit} onSendAnyway={onSendAnyway} />
      ) : (
        <>
          <p class="firm">{t('gate_no_override')}</p>
          <div class="gate-actions">
            <EditButton onEdit={onEdit} />
          </div>
        </>
      )}
    </dialog>
  );

  function titleOf(): string {
    if (blocking > 0) return t('gate_title');
    return count > 0 ? t('gate_title_warn') : t('gate_title_news');
  }

  function textOf(): string {
    if (blocking > 0) return plural('gate_text', blocking);
    return count > 0 ? t('gate_text_warn') : t('gate_text_news');
  }
}

function EditButton({ onEdit }: Pick<GateProps, 'onEdit'>) {
  const { t } = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the safe choice has the focus first
    <button type="button" class="primary" data-action="edit" autofocus onClick={onEdit}>
      {t('gate_edit')}
    </button>
  );
}

interface SendAnywayProps extends Pick<GateProps, 'onEdit'> {
  needsReason: boolean;
  onSendAnyway: NonNullable<GateProps['onSendAnyway']>;
}

function SendAnyway({ needsReason, onEdit, onSendAnyway }: SendAnywayProps) {
  const { t } = useWords();
  const [picked, setPicked] = useState<SendReason | ''>('');
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState(false);
  const choice = useRef<HTMLSelectElement>(null);
  const hintId = useId();
  // Words of one's own are a reason even when none is picked from the list.
  const words = note.trim();
  const reason = picked || (words === '' ? null : 'other');
  const complete = !needsReason || (reason !== null && (reason !== 'other' || words !== ''));

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) {
          onSendAnyway(reason ?? 'other', words || null);
          return;
        }
        setRefused(true);
        // In a low window the buttons are in sight when what is missing is not.
        choice.current?.focus();
      }}
    >
      {needsReason && (
        <fieldset class="reasons">
          <legend>{t('gate_reason')}</legend>
          <label>
            {t('gate_reason_pick')}
            <select
              ref={choice}
              name="reason"
              value={picked}
              aria-invalid={refused && !complete}
              aria-describedby={hintId}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setPicked(SEND_REASONS.find((known) => known === value) ?? '');
              }}
            >
              <option value="">{t('gate_reason_none')}</option>
              {SEND_REASONS.map((option) => (
                <option key={option} value={option}>
                  {t(`gate_reason_${keyPart(option)}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('gate_note')}
            <input
              type="text"
              name="note"
              maxLength={500}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          </label>
          <p id={hintId} class="refused" role="alert">
            {refused && !complete ? t('gate_reason_missing') : ''}
          </p>
        </fieldset>
      )}
      <div class="gate-actions">
        <button type="submit" data-action="send-anyway">
          {t('gate_send_anyway')}
        </button>
        <EditButton onEdit={onEdit} />
      </div>
    </form>
  );
}
