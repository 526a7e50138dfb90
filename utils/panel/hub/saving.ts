import { setupForm } from './setup-form';

/** Stands between the hub's form and being saved without an address. */
export interface SavingGuard {
  /** Saves as it was tried; passes once. */
  save(): void;
}

/**
 * Holds the saving of a form whose address was there and is emptied: that switches the tool off. In the
 * way of a click and of a form that is submitted by a key.
 *
 * @param held - the saving is held; what is then decided is not ours
 */
export function guardSaving(
  window: Window,
  wasOn: () => boolean,
  held: () => void,
  signal: AbortSignal,
): SavingGuard {
  let passes = false;
  let again: (() => void) | null = null;

  const hold = (event: Event, repeat: () => void): void => {
    if (passes || !wasOn()) return;
    const form = setupForm(window.document);
    if (!form || form.setup.email.trim() !== '') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    again = repeat;
    held();
  };
  const onClick = (event: Event): void => {
    const path = event.composedPath();
    const control = setupForm(window.document)?.save.find((save) => path.includes(save));
    if (control instanceof HTMLElement) hold(event, () => control.click());
  };
  const onSubmit = (event: Event): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (form.contains(setupForm(window.document)?.email ?? null))
      hold(event, () => form.requestSubmit());
  };
  // First at the window: before any listener of the page.
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('submit', onSubmit, { capture: true, signal });
  return {
    save() {
      passes = true;
      again?.();
      passes = false;
    },
  };
}
