import { defineContentScript } from '#imports';
import { browserWords } from '@/utils/i18n/browser-words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

import { startPicker } from './picker';

/** Brought in by the background when the user wants to show what is where on a panel's page. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    try {
      const context = await sendMessage('getPanelContext', {
        url: location.href,
        language: document.documentElement.lang || null,
      });
      startPicker(context, browserWords(), ctx.signal);
    } catch (error) {
      logError('start the picker')(error);
    }
  },
});
