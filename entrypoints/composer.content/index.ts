import { defineContentScript } from '#imports';
import type { PanelContext } from '@/utils/discussions';
import { browserWords } from '@/utils/i18n/browser-words';
import { logError } from '@/utils/log';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { sharedInterceptor } from '@/utils/panel/composer/shared-interceptor';

import { guardComposers } from './guard-composers';
import { lentOutsideFindings } from './outside-findings';

/** Brought in by the background when a page shows a composer; the panel script asks for it. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const interceptor = sharedInterceptor();
    try {
      const context = await askForContext();
      let { profile } = context;
      ctx.onInvalidated(
        onMessage('renewContext', async () => {
          ({ profile } = await askForContext());
        }),
      );
      guardComposers({
        context,
        profile: () => profile,
        words: browserWords(),
        interceptor,
        signal: ctx.signal,
        extraFindings: lentOutsideFindings,
      });
    } catch (error) {
      // Without its context the check does not run, and sending works as if we were not here.
      interceptor.setHandler(null);
      logError('start the draft check')(error);
    }
  },
});

function askForContext(): Promise<PanelContext> {
  return sendMessage('getPanelContext', {
    url: location.href,
    language: document.documentElement.lang || null,
  });
}
