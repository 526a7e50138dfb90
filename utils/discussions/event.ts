import { z } from '@/utils/schema';

import { ClaimMarked } from './claim-marked';
import { GateDecision } from './decision';
import { Author, EpochMs } from './schema';

/**
 * When something was observed. Readings that show the same thing widen the span and add nothing
 * else, so the ledger grows with what happens on a panel, not with how often it is looked at.
 */
const span = { firstReadAt: EpochMs, lastReadAt: EpochMs };

/** What one row of a list said of its discussion. */
export const StateRead = z.strictObject({
  kind: z.literal('state-read'),
  from: z.nullable(Author),
  awaitingReply: z.nullable(z.boolean()),
  unread: z.nullable(z.boolean()),
  at: z.nullable(EpochMs),
  earliestAt: z.nullable(EpochMs),
  /** Largest error of `at`, ms. */
  precisionMs: z.nullable(z.number()),
  ...span,
});
export type StateRead = z.infer<typeof StateRead>;

/** A message of an opened discussion. Its text is not kept. */
export const MessageSeen = z.strictObject({
  kind: z.literal('message-seen'),
  id: z.string(),
  from: z.nullable(Author),
  at: z.nullable(EpochMs),
  earliestAt: z.nullable(EpochMs),
  /** Largest error of `at`, ms; absent where the page's reader did not tell. */
  precisionMs: z.optional(z.nullable(z.number())),
  /** Place in the thread, 0 = oldest; orders messages that were printed with the same time. */
  index: z.int().check(z.nonnegative()),
  ...span,
});
export type MessageSeen = z.infer<typeof MessageSeen>;

/** What a discussion is called and where it stands; the newest known value of each field counts. */
export const Described = z.strictObject({
  kind: z.literal('described'),
  host: z.string(),
  url: z.nullable(z.string()),
  buyer: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  market: z.nullable(
    z.strictObject({ language: z.string(), country: z.string(), timeZone: z.string() }),
  ),
  ...span,
});
export type Described = z.infer<typeof Described>;

/** A human's mark that a discussion needs no reply, or that it was taken back. */
export const SetAside = z.strictObject({
  kind: z.literal('set-aside'),
  undone: z.boolean(),
  at: EpochMs,
});
export type SetAside = z.infer<typeof SetAside>;

/** A decision at the gate. */
export const Decided = z.strictObject({ kind: z.literal('decided'), decision: GateDecision });
export type Decided = z.infer<typeof Decided>;

/** One fact of the ledger about one discussion. Facts are added and never taken back. */
export const DiscussionEvent = z.discriminatedUnion('kind', [
  StateRead,
  MessageSeen,
  Described,
  SetAside,
  Decided,
  ClaimMarked,
]);
export type DiscussionEvent = z.infer<typeof DiscussionEvent>;

/** What tells one discussion from every other. */
export interface DiscussionId {
  readonly platform: string;
  /** Null where the panel does not show which shop is logged in. */
  readonly account: string | null;
  readonly key: string;
}
