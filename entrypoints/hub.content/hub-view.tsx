import { render } from 'preact';

import composerCss from '@/assets/composer.css?inline';
import { tokensCss } from '@/assets/page-styles';
import { HubNotice } from '@/components/HubNotice';
import { SwitchOffGate } from '@/components/SwitchOffGate';
import { WordsContext } from '@/components/words';
import type { Words } from '@/utils/i18n/words';
import type { HubSetup, SetupRemark } from '@/utils/mail/hub-setup';
import { createShadowHost } from '@/utils/panel/overlay/shadow-host';

interface HubView {
  /** Says how the contact tool is set up. */
  showSetup(setup: HubSetup, remarks: readonly SetupRemark[]): void;
  /** Says that the contacts are in the mailbox. */
  showMessages(hasComposer: boolean, support: string | undefined): void;
  clear(): void;
  /** Asks before the form is saved without an address. */
  askBefore(save: () => void): void;
}

/** Draws in a corner of the hub's pages, and a question over them. */
export function createHubView(words: Words, signal: AbortSignal): HubView {
  const css = [tokensCss, composerCss].join('\n');
  let root: HTMLElement | null = null;
  let lines: readonly string[] = [];
  let support: string | undefined;
  let closed = '';
  let save: (() => void) | null = null;

  const decide = (action: (() => void) | null): void => {
    save = null;
    draw();
    action?.();
  };

  const draw = (): void => {
    const isNoticed = lines.length > 0 && closed !== lines.join('\n');
    // A page on which there is nothing to say gets nothing of ours.
    if (!isNoticed && !save && !root) return;
    root ??= createRoot();
    render(
      <WordsContext.Provider value={words}>
        {isNoticed && (
          <HubNotice
            lines={lines}
            support={support}
            onClose={() => {
              closed = lines.join('\n');
              draw();
            }}
          />
        )}
        {save && <SwitchOffGate onBack={() => decide(null)} onSave={() => decide(save)} />}
      </WordsContext.Provider>,
      root,
    );
  };

  const createRoot = (): HTMLElement => {
    const host = createShadowHost(document, 'hub', css, signal);
    host.root.lang = words.locale;
    host.root.dir = 'ltr';
    return host.root;
  };

  const show = (next: readonly string[], link?: string): void => {
    if (next.join('\n') === lines.join('\n') && link === support) return;
    lines = next;
    support = link;
    draw();
  };

  return {
    showSetup({ email, title }, remarks) {
      const said: Record<SetupRemark, () => string> = {
        'email-missing': () => words.t('hub_email_missing'),
        'email-many': () => words.t('hub_email_many'),
        'email-wrong': () => words.t('hub_email_wrong'),
        'name-missing': () => words.t('hub_name_missing'),
        'name-differs': () => words.t('hub_name_differs', title ?? ''),
        ready: () => words.t('hub_ready', email.trim()),
      };
      show(remarks.map((remark) => said[remark]()));
    },
    showMessages(hasComposer, link) {
      show([words.t('hub_messages'), ...(hasComposer ? [words.t('hub_first_contact')] : [])], link);
    },
    clear: () => show([]),
    askBefore(action) {
      save = action;
      draw();
    },
  };
}
