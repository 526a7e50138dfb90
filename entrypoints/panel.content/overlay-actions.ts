import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

import type { OverlayActions } from './overlay';

/**
 * What the seller can ask for over the page.
 *
 * @param reread - reads the page anew and reports all of it
 */
export function overlayActions(reread: () => void): OverlayActions {
  return {
    reread,
    teach() {
      sendMessage('startPicking', { host: null }).catch(logError('bring the picker'));
    },
    markClaim({ platform, account, key }, mark) {
      sendMessage('markClaim', { platform, account, key, ...mark })
        .then(reread)
        .catch(logError('keep how a claim stands'));
    },
    setAside({ platform, account, key }, undone) {
      sendMessage('markNoReplyNeeded', { platform, account, key, undone })
        .then(reread)
        .catch(logError('mark that no reply is needed'));
    },
  };
}
