import { useEffect, useId, useRef } from 'preact/hooks';

import { useWords } from './words';

interface SwitchOffGateProps {
  /** Back to the form; also on Escape. */
  onBack: () => void;
  onSave: () => void;
}

/** What stands between the form without an address and its being saved. */
export function SwitchOffGate({ onBack, onSave }: SwitchOffGateProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();

  useEffect(() => {
    dialog.current?.showModal();
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
        onBack();
      }}
    >
      <h2 id={titleId}>{t('hub_off_title')}</h2>
      <p id={textId}>{t('hub_off_text')}</p>
      <div class="gate-actions">
        <button type="button" data-action="save-anyway" onClick={onSave}>
          {t('hub_off_save')}
        </button>
        <button type="button" class="primary" data-action="edit" onClick={onBack}>
          {t('hub_off_back')}
        </button>
      </div>
    </dialog>
  );
}
