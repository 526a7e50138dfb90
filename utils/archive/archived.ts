import { EpochMs, SentMessage } from '@/utils/discussions/schema';
import { z } from '@/utils/schema';

import { LONGEST_TEXT } from './longest-text';

/** A message with its text, as the page showed it. */
export const ArchivedMessage = z.strictObject({
  ...SentMessage.shape,
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
});
export type ArchivedMessage = z.infer<typeof ArchivedMessage>;

/** What a page showed of one discussion, to be kept. */
export const ArchivedThread = z.strictObject({
  platform: z.string().check(z.minLength(1)),
  account: z.nullable(z.string()),
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  url: z.string(),
  buyer: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  /** IANA zone in which the panel prints times; null where it is not known. */
  timeZone: z.nullable(z.string()),
  messages: z.array(ArchivedMessage).check(z.maxLength(5000)),
  readAt: EpochMs,
});
export type ArchivedThread = z.infer<typeof ArchivedThread>;

/** A discussion in the archive: every message that any page ever showed of it. */
export interface ArchivedDiscussion extends Omit<
  ArchivedThread,
  'account' | 'messages' | 'readAt'
> {
  /** '' stands for a panel that does not show its account. */
  readonly account: string;
  readonly host: string;
  /** In the order in which they stand in the discussion. */
  readonly messages: readonly ArchivedMessage[];
  /** Epoch ms of the newest page that showed it. */
  readonly lastReadAt: number;
}
