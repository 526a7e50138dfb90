import { z } from '@/utils/schema';

import { RISKS } from './claim-marks';

/** Milliseconds since 1970-01-01T00:00Z: the only form in which a time crosses a module border. */
export const EpochMs = z.int().check(z.nonnegative());

/** What in a buyer's words was recognised where they stand: the words themselves stay there. */
const FoundRisk = z.exactOptional(z.enum(RISKS));

/** Who wrote a message. */
export const Author = z.enum(['buyer', 'seller', 'platform']);
/** How well a page could be read: an empty list is one that says so itself. */
export const Health = z.enum(['ok', 'empty', 'partial', 'unreadable']);

/** One row of a list of discussions as it leaves the page; see `ReadDiscussion` for the meaning. */
export const SentDiscussion = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  url: z.nullable(z.string()),
  buyer: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  lastMessageAt: z.nullable(EpochMs),
  lastMessageEarliestAt: z.nullable(EpochMs),
  lastMessagePrecisionMs: z.nullable(z.number()),
  lastFrom: z.nullable(Author),
  awaitingReply: z.nullable(z.boolean()),
  unread: z.nullable(z.boolean()),
  risk: FoundRisk,
});
export type SentDiscussion = z.infer<typeof SentDiscussion>;

/** One message of an open discussion as it leaves the page: its text stays there. */
export const SentMessage = z.strictObject({
  /** Hash of author and text: the same message read twice has the same one. */
  id: z.string(),
  from: z.nullable(Author),
  at: z.nullable(EpochMs),
  earliestAt: z.nullable(EpochMs),
  /** Largest error of `at`, ms; absent where the page's reader did not tell. */
  precisionMs: z.optional(z.nullable(z.number())),
  risk: FoundRisk,
});
export type SentMessage = z.infer<typeof SentMessage>;

/** What one look at a page of a panel yielded, in the form that travels to the background. */
export const SentReading = z.strictObject({
  /** Host of the panel, without the port. */
  host: z.string().check(z.minLength(1)),
  /** Id of the pack, or the host itself for a panel that is in none. */
  platform: z.string().check(z.minLength(1)),
  account: z.nullable(z.string()),
  url: z.string(),
  /** Market code's language, country and zone as far as page and settings tell. */
  market: z.nullable(
    z.strictObject({ language: z.string(), country: z.string(), timeZone: z.string() }),
  ),
  /** The page's `lang`, BCP 47; absent where no tab has read it. */
  language: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(35))),
  readAt: EpochMs,
  health: Health,
  // No page shows more; a page that tries to fill the ledger does.
  problems: z.array(z.string()).check(z.maxLength(5000)),
  discussions: z.array(SentDiscussion).check(z.maxLength(2000)),
  thread: z.nullable(
    z.strictObject({
      key: z.nullable(z.string()),
      messages: z.array(SentMessage).check(z.maxLength(5000)),
    }),
  ),
});
export type SentReading = z.infer<typeof SentReading>;
