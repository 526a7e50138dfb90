import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

/** Brings the reader of whole drafts into the page; calls back once it answers there. */
export function bringDraftReader(arrived: () => void): void {
  sendMessage('loadDraftReader').then(arrived).catch(logError('read the whole draft'));
}
