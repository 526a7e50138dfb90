import { LONGEST_TEXT } from '@/utils/archive/longest-text';
import type { PanelContext } from '@/utils/discussions/panel-context';
import type { SentReading } from '@/utils/discussions/schema';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';
import type { PanelReading } from '@/utils/panel/reading';

/** Has the texts of the open discussion kept, where the user wants that. */
export function archive(reading: PanelReading, sent: SentReading, context: PanelContext): void {
  const key = sent.thread?.key ?? null;
  if (key === null || !reading.thread || !sent.thread) return;
  const texts = reading.thread.messages.map(({ text }) => text.slice(0, LONGEST_TEXT));
  const row = sent.discussions.find((discussion) => discussion.key === key);
  sendMessage('archiveThread', {
    platform: sent.platform,
    account: sent.account,
    key,
    url: sent.url,
    buyer: row?.buyer ?? null,
    subject: row?.subject ?? null,
    timeZone: context.market?.timeZone ?? null,
    messages: sent.thread.messages.map((message, i) => ({ ...message, text: texts[i] ?? '' })),
    readAt: sent.readAt,
  }).catch(logError('keep the messages of this page'));
}
