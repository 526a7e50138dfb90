import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

import { lentClaimDesk } from '../panel.content/lent-claims';

/** The seller's own replies to other buyers, to notice one that is sent over and over. */
interface SentReplies {
  /** Replies to others than the discussion with this key; none until they have been fetched. */
  toOthers(key: string | null): readonly string[];
  remember(key: string | null, text: string): void;
}

/** Replies as the background remembers them until the browser closes. */
export function createSentReplies(): SentReplies {
  let fetchedFor: string | null | undefined;
  let replies: readonly string[] = [];
  return {
    toOthers(key) {
      if (fetchedFor !== key) {
        fetchedFor = key;
        replies = [];
        sendMessage('getPreviousReplies', { key })
          .then((found) => (fetchedFor === key ? (replies = found) : found))
          .catch(logError('fetch earlier replies'));
      }
      return replies;
    },
    remember(key, text) {
      lentClaimDesk()?.sent(key, text);
      sendMessage('rememberReply', { key, text }).catch(logError('remember the reply'));
    },
  };
}
