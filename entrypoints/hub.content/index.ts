import { defineContentScript } from '#imports';
import { browserWords } from '@/utils/i18n/browser-words';
import { setupRemarks } from '@/utils/mail/hub-setup';
import { guardSaving } from '@/utils/panel/hub/saving';
import { isMessagesPage, setupForm } from '@/utils/panel/hub/setup-form';
import { observePanel } from '@/utils/panel/observe';
import { packById } from '@/utils/platforms/registry';

import { createHubView } from './hub-view';

const RULE = 'dott.no-first-contact';

/** On Dott's hub: how the contact tool is set up, and where its contacts are. */
export default defineContentScript({
  matches: ['https://hub.dott.pt/*'],
  runAt: 'document_start',
  main(ctx) {
    // The rule stands where the support for sellers is.
    const { source } = packById('dott')?.rules.find(({ id }) => id === RULE) ?? {};
    const support = source && new URL(source).origin;
    const view = createHubView(browserWords(), ctx.signal);
    /** An address stood in the form when it came. */
    let wasOn = false;
    let known: HTMLInputElement | null = null;

    const look = (): void => {
      const form = setupForm(document);
      if (form && form.email !== known) {
        known = form.email;
        wasOn = form.setup.email.trim() !== '';
        form.email.form?.addEventListener('input', look, { signal: ctx.signal });
      }
      if (form) view.showSetup(form.setup, setupRemarks(form.setup));
      else if (isMessagesPage(document, location.pathname)) {
        view.showMessages(
          document.querySelector('textarea, [contenteditable="true"]') !== null,
          support,
        );
      } else view.clear();
    };
    const guard = guardSaving(
      window,
      () => wasOn,
      () => view.askBefore(() => guard.save()),
      ctx.signal,
    );
    const start = (): void => {
      observePanel(document, look, ctx.signal);
      look();
    };
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', start, { once: true, signal: ctx.signal });
    } else start();
  },
});
