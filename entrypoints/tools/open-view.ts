import type { DiscussionView } from '@/utils/discussions/view';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

/** Opens a discussion in its panel; where it has no address, the panel's list. */
export function openView({ host, url }: Pick<DiscussionView, 'host' | 'url'>): void {
  sendMessage('openDiscussion', { host, url }).catch(logError('open the discussion'));
}
