import { defineContentScript } from '#imports';
import { browserWords } from '@/utils/i18n/browser-words';
import { logError } from '@/utils/log';
import { sharedInterceptor } from '@/utils/panel/composer/shared-interceptor';
import { readThread } from '@/utils/panel/thread';
import { lendThreadReader } from '@/utils/panel/thread/lent-reader';
import { hostPatterns } from '@/utils/platforms/hosts';

import { watchPanel } from './watch-panel';

/** Reads the panel and draws its deadlines; on every watched host. */
export default defineContentScript({
  matches: hostPatterns(),
  runAt: 'document_start',
  main(ctx) {
    // Among listeners of one window the first is asked first: ours stands before the page's scripts run.
    sharedInterceptor();
    lendThreadReader(readThread);
    const start = (): void => {
      watchPanel(browserWords(), ctx).catch(logError('watch this panel'));
    };
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', start, { once: true, signal: ctx.signal });
    } else start();
  },
});
