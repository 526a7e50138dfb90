import '@/assets/alive.css';
import './words-first';
import './lend-modules';

import { type ContentScriptContext, defineContentScript } from '#imports';
import { browserWords } from '@/utils/i18n/browser-words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';
import { allComposers } from '@/utils/panel/composer';
import { formOf } from '@/utils/panel/composer/send-controls';
import { sharedInterceptor } from '@/utils/panel/composer/shared-interceptor';
import { windowBox } from '@/utils/panel/dom/window-box';
import { lendPageTools } from '@/utils/panel/lent-page';
import { lentMailDesk, type MailDesk } from '@/utils/panel/mail/lent-desk';
import { isWebmail } from '@/utils/panel/mail/webmail';
import { observePanel } from '@/utils/panel/observe';
import { frameOf, placeBeside } from '@/utils/panel/overlay/beside';
import { pageSchemeAt } from '@/utils/panel/overlay/page-scheme';
import { createShadowHost } from '@/utils/panel/overlay/shadow-host';
import { readThread } from '@/utils/panel/thread';
import { lendThreadReader } from '@/utils/panel/thread/lent-reader';
import { hostPatterns } from '@/utils/platforms/hosts';
import { packAt } from '@/utils/platforms/registry';

import { askAhead } from './ask-context';
import { insist } from './insist';
import { watchPanel } from './watch-panel';

/** Reads the panel and draws its deadlines; on every watched host. */
export default defineContentScript({
  matches: hostPatterns(),
  runAt: 'document_start',
  main(ctx) {
    // Among listeners of one window the first is asked first: ours stands before the page's scripts run.
    const interceptor = sharedInterceptor();
    lendThreadReader(readThread);
    lendPageTools({
      interceptor,
      allComposers,
      formOf,
      windowBox,
      observePanel,
      frameOf,
      placeBeside,
      pageSchemeAt,
      createShadowHost,
    });
    if (packAt(location)) askAhead(ctx);
    const start = (): void => {
      mailDesk(ctx)
        .then((desk) => watchPanel(browserWords(), ctx, desk))
        .catch(logError('watch this panel'));
    };
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', start, { once: true, signal: ctx.signal });
    } else start();
  },
});

/** What reads a mailbox in our place; null on a panel. Mails are read by no other means. */
async function mailDesk(ctx: ContentScriptContext): Promise<MailDesk | null> {
  if (packAt(location) || !isWebmail(document, location.href)) return null;
  await insist('bring the reader of mails', () => sendMessage('loadMail'), ctx);
  const desk = lentMailDesk();
  if (!desk) throw new Error('The reader of mails did not come');
  lendThreadReader((page, context) => desk.thread(page, context));
  return desk;
}
