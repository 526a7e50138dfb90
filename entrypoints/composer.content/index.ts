import { browser, type ContentScriptContext, defineContentScript } from '#imports';
import type { PanelContext } from '@/utils/discussions';
import { browserWords } from '@/utils/i18n/browser-words';
import { logError } from '@/utils/log';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { lentMailDesk } from '@/utils/panel/mail/lent-desk';
import { lentPageTools } from '@/utils/panel/lent-page';

import { insist } from '../panel.content/insist';
import { guardComposers } from './guard-composers';
import { createNotices } from './notices';
import { lentOutsideFindings } from './outside-findings';

/** After so many vain attempts the seller is told, and they go on. */
const TELLING_ATTEMPT = 2;

/** Brought in by the background when a page shows a composer; the panel script asks for it. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const words = browserWords();
    const page = lentPageTools();
    const notices = createNotices(words, page);
    try {
      const context = await contextInTheEnd(ctx, () => notices.waiting());
      notices.clear();
      let { profile } = context;
      ctx.onInvalidated(
        onMessage('renewContext', async () => {
          ({ profile } = await askForContext());
        }),
      );
      guardComposers({
        context,
        profile: () => profile,
        words,
        page,
        signal: ctx.signal,
        isAlive: () => ctx.isValid,
        extraFindings: lentOutsideFindings,
        desk: lentMailDesk(),
      });
      watchForOrphaning(ctx, () => notices.orphaned());
    } catch (error) {
      // Without its context the check does not run, and sending works as if we were not here.
      page.interceptor.setHandler(null);
      logError('start the draft check')(error);
      if (ctx.isValid) notices.failed();
    }
  },
});

/** A background that is being stopped or started answers nobody: a moment later it does. */
function contextInTheEnd(ctx: ContentScriptContext, tell: () => void): Promise<PanelContext> {
  let failed = 0;
  const attempt = async (): Promise<PanelContext> => {
    try {
      return await askForContext();
    } catch (error) {
      failed++;
      if (failed === TELLING_ATTEMPT && ctx.isValid) tell();
      throw error;
    }
  };
  return insist('get to know this panel', attempt, ctx);
}

/** Says once when the extension is gone from under this script, as soon as the seller does anything here. */
function watchForOrphaning(ctx: ContentScriptContext, orphaned: () => void): void {
  // A newer script of ours ends this one as well: then there is nothing to say.
  ctx.onInvalidated(() => {
    if (browser.runtime?.id === undefined) orphaned();
  });
  const look = (): boolean => ctx.isValid;
  for (const type of ['focusin', 'pointerdown', 'keydown']) {
    addEventListener(type, look, { capture: true, passive: true, signal: ctx.signal });
  }
}

function askForContext(): Promise<PanelContext> {
  const desk = lentMailDesk();
  return sendMessage('getPanelContext', {
    url: location.href,
    language: document.documentElement.lang || null,
    ...(desk && { platform: desk.platform }),
  });
}
