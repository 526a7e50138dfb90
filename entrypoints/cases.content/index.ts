import '@/utils/sla/holidays/all';

import { defineContentScript } from '#imports';
import { browserWords } from '@/utils/i18n/browser-words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

import { insist } from '../panel.content/insist';
import { watchCase } from './watch-case';

/** Brought in by the background where a page shows a case of Buyer Protection, or the form that answers one. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    try {
      const context = await insist(
        'get to know this panel',
        () =>
          sendMessage('getPanelContext', {
            url: location.href,
            language: document.documentElement.lang || null,
          }),
        ctx,
      );
      watchCase(context, browserWords(), ctx.signal);
    } catch (error) {
      logError('watch this case')(error);
    }
  },
});
