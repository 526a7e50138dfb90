import { ClaimMarked } from '@/utils/discussions/claim-marked';
import { LANGUAGES } from '@/utils/guard/languages';
import { z } from '@/utils/schema';

/** Argument of `getPanelContext`. */
export const Page = z.strictObject({
  url: z.url(),
  language: z.nullable(z.string()),
  platform: z.exactOptional(z.string()),
});

/** Argument of `getHolidays`. */
export const Country = z.strictObject({ country: z.string() });

/** Argument of `resetProfile`. */
export const PanelPage = z.strictObject({ host: z.string(), path: z.string() });

/** Argument of `startPicking`. */
export const PickedPanel = z.strictObject({ host: z.nullable(z.string()) });

/** Argument of `renewPanels`. */
export const PanelHosts = z.strictObject({ hosts: z.array(z.string()) });

/** Argument of `getMarketWords`. */
export const MarketLanguage = z.strictObject({ language: z.enum(LANGUAGES) });

/** Argument of `watchPanel` and `stopWatching`. */
export const PanelHost = z.strictObject({
  host: z.string().check(z.regex(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/)),
});

/** Argument of `getOverview`. */
export const OverviewAsked = z.strictObject({
  query: z.string(),
  limit: z.int().check(z.nonnegative()),
  lookedAt: z.nullable(z.number()),
});

/** Argument of `pauseNotifications`. */
export const Pausing = z.strictObject({
  until: z.nullable(z.union([z.int(), z.literal('turned-on')])),
});

/** Argument of `openDiscussion`. */
export const Target = z.strictObject({ host: z.string(), url: z.nullable(z.url()) });

/** Argument of `getPreviousReplies`. */
export const Discussion = z.strictObject({ key: z.nullable(z.string()) });

/** Argument of `rememberReply`. */
export const Reply = z.strictObject({ key: z.nullable(z.string()), text: z.string() });

/** Argument of `markClaim`. */
export const MarkedClaim = z.strictObject({
  platform: z.string(),
  account: z.nullable(z.string()),
  key: z.string(),
  mark: ClaimMarked.shape.mark,
  told: ClaimMarked.shape.told,
});

/** Argument of `keepNote`: what is left out stays as it is. */
export const Noted = z.strictObject({
  platform: z.string(),
  account: z.nullable(z.string()),
  key: z.string(),
  note: z.exactOptional(z.string()),
  assignee: z.exactOptional(z.string()),
});

/** Argument of `markNoReplyNeeded`. */
export const Mark = z.strictObject({
  platform: z.string(),
  account: z.nullable(z.string()),
  key: z.string(),
  undone: z.boolean(),
});
