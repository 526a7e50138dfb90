import { useId, useLayoutEffect, useRef } from 'preact/hooks';

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

  // Before the next key: until it is modal, that would go into the form.
  useLayoutEffect(() => {
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
      // Where nobody has touched the page since it opened, browsers close it without asking.
      onClose={onBack}
    >
      <h2 id={titleId}>{t('hub_off_title')}</h2>
      <p id={textId}>{t('hub_off_text')}</p>
      <div class="gate-actions">
        <button type="button" data-action="save-anyway" onClick={onSave}>
          {t('hub_off_save')}
        </button>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the safe choice has the focus first */}
        <button type="button" class="primary" data-action="edit" autofocus onClick={onBack}>
          {t('hub_off_back')}
        </button>
      </div>
    </dialog>
  );
}
